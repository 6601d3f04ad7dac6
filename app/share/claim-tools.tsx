import { readBook } from '@/app/ui/page-locale'
import { citationsOf } from '@/lib/exports/citations'
import { editionOf } from '@/lib/exports/edition'
import type { Locale } from '@/lib/i18n/locales'
import type { ClaimId } from '@/lib/schema/ids'
import { Cite } from './cite'
import { Embed } from './embed'
import { claimOffer } from './offers'
import { QuoteLink } from './quote-link'
import css from './share.module.css'

/** How to use a claim elsewhere: cite it in every format, link to its words, put its card into another page. */
export async function ClaimTools({ locale, claim: id }: { locale: Locale; claim: ClaimId }) {
  const book = await readBook()
  const claim = book.claims.get(id)
  if (claim === undefined) return null
  const [report] = claim.reports
  const [evidence] = report?.evidence ?? []
  const url = report === undefined ? null : (book.articles.get(report.article)?.url ?? null)
  return (
    <div className={css.tools}>
      <Cite locale={locale} citations={citationsOf(book, locale, claim, editionOf(book.dataset))} />
      {evidence !== undefined && <QuoteLink locale={locale} url={url} evidence={evidence} />}
      <Embed locale={locale} offer={claimOffer(book, locale, claim)} />
    </div>
  )
}
