import type { Metadata } from 'next'
import { DataLinks } from '@/app/share/data-links'
import { DatasetJsonLd } from '@/app/share/json-ld'
import { pageMetadata } from '@/app/share/metadata'
import { ChartFigure } from '@/app/ui/chart-figure'
import { ClaimFilter } from '@/app/ui/claim-filter'
import { ClaimList } from '@/app/ui/claim-list'
import { ContestedList } from '@/app/ui/contested-list'
import { Frame } from '@/app/ui/frame'
import { pageLocale, readBook } from '@/app/ui/page-locale'
import { Section } from '@/app/ui/section'
import { say } from '@/lib/i18n/define-messages'
import { claimsPageMessages } from '@/lib/i18n/messages/claims-page'
import { homePageMessages } from '@/lib/i18n/messages/home-page'
import { siteMessages } from '@/lib/i18n/messages/site'
import { homePath } from '@/lib/urls'
import { homePage } from '@/lib/views/home-page'
import css from './home.module.css'

export async function generateMetadata({ params }: PageProps<'/[locale]'>): Promise<Metadata> {
  const locale = pageLocale((await params).locale)
  const t = say(siteMessages, locale)
  return pageMetadata({
    locale,
    path: homePath(locale),
    title: `${t.name}: ${say(homePageMessages, locale).title}`,
    description: t.tagline,
    subject: 'site',
  })
}

export default async function HomePage({ params }: PageProps<'/[locale]'>) {
  const locale = pageLocale((await params).locale)
  const t = say(homePageMessages, locale)
  const view = homePage(await readBook(), locale)
  return (
    <Frame locale={locale} path={homePath(locale)}>
      <DatasetJsonLd locale={locale} />
      <div className={css.lead}>
        <h1>{t.title}</h1>
        <p>{t.lead}</p>
      </div>
      {view.latest !== null && (
        <Section
          id="latest"
          kicker={`${t.latest} · ${view.latest.event.when}`}
          title={<a href={view.latest.event.href}>{view.latest.event.name}</a>}
        >
          <ChartFigure
            locale={locale}
            spec={{ kind: 'side-by-side', view: view.latest.sideBySide }}
            id="latest-chart"
          />
          <p>
            <a href={view.latest.event.href}>{t.wholeEvent}</a>
          </p>
        </Section>
      )}
      <Section id="contested" title={t.contested}>
        <ContestedList locale={locale} contested={view.contested} nothing={t.nothingContested} />
      </Section>
      <Section id="events" title={t.events}>
        <ol className={css.events}>
          {view.events.map(event => (
            <li key={event.href}>
              <a href={event.href}>{event.name}</a>
              <p>
                {event.when} · {event.extent}
              </p>
            </li>
          ))}
        </ol>
      </Section>
      <Section id="find" title={say(claimsPageMessages, locale).find}>
        <ClaimFilter locale={locale} choices={view.choices} />
        <DataLinks locale={locale} />
      </Section>
      {view.outside.length > 0 && (
        <Section id="outside" title={t.outsideEvents}>
          <ClaimList locale={locale} lines={view.outside} />
        </Section>
      )}
    </Frame>
  )
}
