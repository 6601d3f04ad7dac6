import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ChartFigure } from '@/app/ui/chart-figure'
import { ClaimList } from '@/app/ui/claim-list'
import { Frame } from '@/app/ui/frame'
import { pageLocale, readBook } from '@/app/ui/page-locale'
import { Section } from '@/app/ui/section'
import { say } from '@/lib/i18n/define-messages'
import type { Locale } from '@/lib/i18n/locales'
import { eventPageMessages } from '@/lib/i18n/messages/event-page'
import { type EventPageView, eventPage } from '@/lib/views/event-page'
import css from './event.module.css'

type Props = PageProps<'/[locale]/events/[event]'>

export async function generateStaticParams() {
  const book = await readBook()
  return book.dataset.events.map(event => ({ event: event.id }))
}

async function viewOf({ params }: Props): Promise<{ locale: Locale; view: EventPageView }> {
  const { locale: text, event: id } = await params
  const locale = pageLocale(text)
  const book = await readBook()
  const event = book.dataset.events.find(candidate => candidate.id === id)
  if (event === undefined) notFound()
  return { locale, view: eventPage(book, locale, event) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { view } = await viewOf(props)
  return { title: view.name, description: `${view.when}. ${view.extent}.` }
}

export default async function EventPage(props: Props) {
  const { locale, view } = await viewOf(props)
  const t = say(eventPageMessages, locale)
  return (
    <Frame locale={locale} path={view.href} crumbs={[]}>
      <div className={css.head}>
        <h1>{view.name}</h1>
        <p>
          {view.when} · {view.extent}
        </p>
      </div>
      <Section id="side-by-side" title={t.sideBySide}>
        <ChartFigure
          locale={locale}
          spec={{ kind: 'side-by-side', view: view.sideBySide }}
          id="side-by-side-chart"
        />
      </Section>
      <Section id="claims" title={t.allClaims}>
        <ClaimList locale={locale} lines={view.claims} />
      </Section>
      {view.background.length > 0 && (
        <Section id="background" title={t.background}>
          <ClaimList locale={locale} lines={view.background} />
        </Section>
      )}
    </Frame>
  )
}
