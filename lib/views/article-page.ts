import { isolateLtr, showControls } from '@/lib/i18n/bidi'
import { formatDate } from '@/lib/i18n/dates'
import { say } from '@/lib/i18n/define-messages'
import type { Locale } from '@/lib/i18n/locales'
import { articlePageMessages } from '@/lib/i18n/messages/article-page'
import type { Article } from '@/lib/schema/article'
import { articlePath } from '@/lib/urls'
import { type ArticleLine, articleLine } from './article-line'
import type { Book } from './book'
import type { Fact } from './claim-facts'
import { type ClaimLine, claimLine } from './claim-line'
import { type Passage, passageOf } from './passage'

export interface ArticlePageView extends ArticleLine {
  path: string
  facts: Fact[]
  /** In the order in which the article says them. */
  claims: { line: ClaimLine; passage: Passage }[]
}

export function articlePage(book: Book, locale: Locale, article: Article): ArticlePageView {
  const said = book.dataset.claims.flatMap(claim =>
    claim.reports
      .filter(report => report.article === article.id)
      .flatMap(report => report.evidence.slice(0, 1).map(evidence => ({ claim, evidence }))),
  )
  return {
    ...articleLine(book, locale, article),
    path: articlePath(locale, article.id),
    facts: factsOf(book, locale, article),
    claims: said
      .toSorted((a, b) => a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end)
      .map(({ claim, evidence }) => ({ line: claimLine(book, locale, claim), passage: passageOf(evidence) })),
  }
}

function factsOf(book: Book, locale: Locale, article: Article): Fact[] {
  const t = say(articlePageMessages, locale)
  const { outlet } = articleLine(book, locale, article)
  const basis = { stated: t.basisStated, inferred: t.basisInferred, editor: t.basisEditor }
  return [
    { label: t.outlet, value: outlet.name, href: outlet.href },
    {
      label: t.published,
      value: formatDate(locale, article.published),
      note: basis[article.publishedBasis],
    },
    { label: t.language, value: t.arabic },
    article.url === null
      ? { label: t.address, value: t.noAddress }
      : { label: t.address, value: isolateLtr(showControls(article.url)), href: article.url },
  ]
}
