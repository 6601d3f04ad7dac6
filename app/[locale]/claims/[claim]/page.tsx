import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ClaimTools } from '@/app/share/claim-tools'
import { ClaimJsonLd } from '@/app/share/json-ld'
import { pageMetadata } from '@/app/share/metadata'
import { ArticleLink } from '@/app/ui/article-link'
import { ClaimHead } from '@/app/ui/claim-head'
import { ClaimList } from '@/app/ui/claim-list'
import { Facts } from '@/app/ui/facts'
import { Frame } from '@/app/ui/frame'
import { Corrections, Versions } from '@/app/ui/history'
import { pageLocale, readBook } from '@/app/ui/page-locale'
import { Quotation } from '@/app/ui/quotation'
import { RetiredView } from '@/app/ui/retired-view'
import { Section } from '@/app/ui/section'
import { say } from '@/lib/i18n/define-messages'
import type { Locale } from '@/lib/i18n/locales'
import { claimPageMessages } from '@/lib/i18n/messages/claim-page'
import { historyMessages } from '@/lib/i18n/messages/history'
import { type ClaimPageView, claimPage, type ReportView } from '@/lib/views/claim-page'
import { type RetiredPageView, retiredPage } from '@/lib/views/retired-page'
import css from './claim.module.css'

type Props = PageProps<'/[locale]/claims/[claim]'>

export async function generateStaticParams() {
  const { claims, retired } = (await readBook()).dataset
  return [...claims, ...retired].map(({ id }) => ({ claim: id }))
}

type View = { live: ClaimPageView; retired: null } | { live: null; retired: RetiredPageView }

async function viewOf({ params }: Props): Promise<{ locale: Locale } & View> {
  const { locale: text, claim: id } = await params
  const locale = pageLocale(text)
  const book = await readBook()
  const claim = book.dataset.claims.find(candidate => candidate.id === id)
  if (claim !== undefined) return { locale, live: claimPage(book, locale, claim), retired: null }
  const retired = book.dataset.retired.find(candidate => candidate.id === id)
  if (retired === undefined) notFound()
  return { locale, live: null, retired: retiredPage(book, locale, retired) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, live, retired } = await viewOf(props)
  if (live === null) return { title: retired.title, description: retired.title, robots: { index: false } }
  return pageMetadata({
    locale,
    path: live.path,
    title: live.sentence,
    description: live.sentence,
    subject: { claim: live.line.id },
  })
}

export default async function ClaimPage(props: Props) {
  const { locale, live: view, retired } = await viewOf(props)
  if (view === null) return <RetiredView locale={locale} view={retired} />
  const history = say(historyMessages, locale)
  const t = say(claimPageMessages, locale)
  return (
    <Frame
      locale={locale}
      path={view.path}
      crumbs={view.event?.href ? [{ label: view.event.name, href: view.event.href }] : []}
    >
      <ClaimJsonLd locale={locale} claim={view.line.id} />
      <ClaimHead locale={locale} sentence={view.sentence} line={view.line} />
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
          <Section id="cite" title={t.cite}>
            <ClaimTools locale={locale} claim={view.line.id} />
            <p className={css.permalink}>
              {t.permalink}: <a href={view.permalink}>{view.permalink}</a>
            </p>
          </Section>
        </div>
        <div>
          <Section id="facts" title={t.facts}>
            <Facts facts={view.facts} />
          </Section>
          <Section id="reading" title={t.reading}>
            <p>{t.readingIntro}</p>
            <ol className={css.trace}>
              {view.trace.map(rule => (
                <li key={rule}>{rule}</li>
              ))}
            </ol>
            <p>{view.confidence}</p>
          </Section>
          {view.corrections.length > 0 && (
            <Section id="corrections" title={history.corrections}>
              <Corrections locale={locale} corrections={view.corrections} />
            </Section>
          )}
          <Section id="history" title={history.history}>
            <Versions locale={locale} versions={view.versions} />
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
