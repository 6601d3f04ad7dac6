import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ArticleLink } from '@/app/ui/article-link'
import { ClaimList } from '@/app/ui/claim-list'
import { Facts } from '@/app/ui/facts'
import { Figure } from '@/app/ui/figure'
import { Frame } from '@/app/ui/frame'
import { pageLocale, readBook } from '@/app/ui/page-locale'
import { Quotation } from '@/app/ui/quotation'
import { Section } from '@/app/ui/section'
import { say } from '@/lib/i18n/define-messages'
import type { Locale } from '@/lib/i18n/locales'
import { claimPageMessages } from '@/lib/i18n/messages/claim-page'
import { type ClaimPageView, claimPage, type ReportView } from '@/lib/views/claim-page'
import css from './claim.module.css'

type Props = PageProps<'/[locale]/claims/[claim]'>

export async function generateStaticParams() {
  const book = await readBook()
  return book.dataset.claims.map(claim => ({ claim: claim.id }))
}

async function viewOf({ params }: Props): Promise<{ locale: Locale; view: ClaimPageView }> {
  const { locale: text, claim: id } = await params
  const locale = pageLocale(text)
  const book = await readBook()
  const claim = book.dataset.claims.find(candidate => candidate.id === id)
  if (claim === undefined) notFound()
  return { locale, view: claimPage(book, locale, claim) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { view } = await viewOf(props)
  return { title: view.sentence, description: view.sentence }
}

export default async function ClaimPage(props: Props) {
  const { locale, view } = await viewOf(props)
  const t = say(claimPageMessages, locale)
  return (
    <Frame
      locale={locale}
      path={view.path}
      crumbs={view.event?.href ? [{ label: view.event.name, href: view.event.href }] : []}
    >
      <div className={css.head}>
        <h1>{view.sentence}</h1>
        <p className={css.figure} aria-hidden="true">
          <Figure parts={view.line.parts} size="page" />
          <span className={css.of}>{view.line.what}</span>
        </p>
      </div>
      <div className={css.columns}>
        <div>
          <Section id="evidence" title={t.evidence}>
            {view.reports.slice(0, 1).map(report => (
              <Report key={report.article.href} locale={locale} report={report} large />
            ))}
          </Section>
          <Section id="reports" title={t.reports}>
            <p>{view.reportCount}</p>
            {view.reports.slice(1).map(report => (
              <Report key={report.article.href} locale={locale} report={report} large={false} />
            ))}
          </Section>
          <Section id="standing" title={t.standing}>
            {view.relations.length === 0 && <p>{t.standsAlone}</p>}
            {view.relations.map(relation => (
              <div className={css.relation} key={relation.heading}>
                <h3>{relation.heading}</h3>
                <ClaimList locale={locale} lines={relation.claims} />
                {relation.derived !== null && <p className={css.derived}>{relation.derived}</p>}
              </div>
            ))}
          </Section>
        </div>
        <div>
          <Section id="facts" title={t.facts}>
            <Facts facts={view.facts} />
          </Section>
          <Section id="reading" title={t.reading}>
            <p>{t.readingIntro}</p>
            <ol className={css.trace} dir="ltr">
              {view.trace.map(rule => (
                <li key={rule}>
                  <code>{rule}</code>
                </li>
              ))}
            </ol>
            <p>{view.confidence}</p>
          </Section>
          <Section id="cite" title={t.cite}>
            <p className={css.citation}>{view.citation}</p>
            <p className={css.permalink}>
              {t.permalink}: <a href={view.permalink}>{view.permalink}</a>
            </p>
          </Section>
        </div>
      </div>
    </Frame>
  )
}

function Report({ locale, report, large }: { locale: Locale; report: ReportView; large: boolean }) {
  const t = say(claimPageMessages, locale)
  return (
    <div className={css.report}>
      <Quotation passage={report.passage} large={large} />
      <p className={css.source}>
        {t.readIn} <ArticleLink article={report.article} locale={locale} />
        {' · '}
        {report.article.outlet.href === null ? (
          report.article.outlet.name
        ) : (
          <a href={report.article.outlet.href}>{report.article.outlet.name}</a>
        )}
        {' · '}
        {report.article.published}
      </p>
      {report.again.length > 0 && (
        <div className={css.again}>
          <p>{t.alsoSaid}</p>
          {report.again.map(passage => (
            <Quotation key={`${passage.before}${passage.quote}`} passage={passage} />
          ))}
        </div>
      )}
    </div>
  )
}
