import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { pageMetadata } from '@/app/share/metadata'
import { ArticleLink } from '@/app/ui/article-link'
import { ChartFigure } from '@/app/ui/chart-figure'
import { ClaimFilter } from '@/app/ui/claim-filter'
import { ClaimList } from '@/app/ui/claim-list'
import { Frame } from '@/app/ui/frame'
import { pageLocale, readBook } from '@/app/ui/page-locale'
import { Section } from '@/app/ui/section'
import { say } from '@/lib/i18n/define-messages'
import type { Locale } from '@/lib/i18n/locales'
import { claimPageMessages } from '@/lib/i18n/messages/claim-page'
import { claimsPageMessages } from '@/lib/i18n/messages/claims-page'
import { siteMessages } from '@/lib/i18n/messages/site'
import { sourcePageMessages } from '@/lib/i18n/messages/source-page'
import { sourcesPath } from '@/lib/urls'
import { type EventClaims, type SourcePageView, sourcePage, sourcesOf } from '@/lib/views/source-page'
import css from './source.module.css'

type Props = PageProps<'/[locale]/sources/[source]'>

export async function generateStaticParams() {
  return sourcesOf(await readBook()).map(({ id }) => ({ source: id }))
}

async function viewOf({ params }: Props): Promise<{ locale: Locale; view: SourcePageView }> {
  const { locale: text, source: id } = await params
  const locale = pageLocale(text)
  const book = await readBook()
  const source = sourcesOf(book).find(candidate => candidate.id === id)
  if (source === undefined) notFound()
  return { locale, view: sourcePage(book, locale, source) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, view } = await viewOf(props)
  return pageMetadata({
    locale,
    path: view.path,
    title: view.name,
    description: [view.name, view.standing, view.contested].filter(Boolean).join('. '),
    subject: { source: view.id },
  })
}

export default async function SourcePage(props: Props) {
  const { locale, view } = await viewOf(props)
  const t = say(sourcePageMessages, locale)
  const groups = [
    { id: 'own', title: t.ownLosses, events: view.ownLosses },
    { id: 'others', title: t.otherLosses, events: view.otherLosses },
    { id: 'joint', title: t.jointLosses, events: view.jointLosses },
    { id: 'relayed', title: t.relayed, events: view.relayed },
  ].filter(group => group.events.length > 0)
  return (
    <Frame
      locale={locale}
      path={view.path}
      crumbs={[{ label: say(siteMessages, locale).sources, href: sourcesPath(locale) }]}
    >
      <div className={css.head}>
        <h1>{view.name}</h1>
        {view.standing !== null && <p>{view.standing}</p>}
        {view.lead !== null && <p>{view.lead}</p>}
        {view.contested !== null && <p>{view.contested}</p>}
      </div>
      {view.timeline !== null && (
        <Section id="timeline" title={view.timeline.heading}>
          <ChartFigure
            locale={locale}
            spec={{ kind: 'timeline', view: view.timeline }}
            id="timeline-chart"
            titledBy="timeline-title"
          />
        </Section>
      )}
      {groups.map(group => (
        <Section key={group.id} id={group.id} title={group.title}>
          {group.events.map(said => (
            <ByEvent key={said.event} locale={locale} said={said} />
          ))}
        </Section>
      ))}
      {view.choices !== null && (
        <Section id="find" title={say(claimsPageMessages, locale).find}>
          <ClaimFilter locale={locale} choices={view.choices} chosen={{ claimant: view.id }} />
        </Section>
      )}
      {view.carried.length > 0 && (
        <Section id="carried" title={t.carried}>
          {view.carried.map(({ article, claims }) => (
            <article className={css.carried} key={article.href}>
              <h3>
                <ArticleLink article={article} locale={locale} />
              </h3>
              <p>{article.published}</p>
              <ClaimList locale={locale} lines={claims} withEvent />
            </article>
          ))}
        </Section>
      )}
    </Frame>
  )
}

function ByEvent({ locale, said }: { locale: Locale; said: EventClaims }) {
  return (
    <div className={css.event}>
      <h3>{said.event ?? say(claimPageMessages, locale).noEvent}</h3>
      <ClaimList locale={locale} lines={said.claims} />
    </div>
  )
}
