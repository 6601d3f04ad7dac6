import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { EventView } from '@/app/ui/event-view'
import { pageLocale, readBook } from '@/app/ui/page-locale'
import { say } from '@/lib/i18n/define-messages'
import type { Locale } from '@/lib/i18n/locales'
import { LOCALES } from '@/lib/i18n/locales'
import { eventPageMessages } from '@/lib/i18n/messages/event-page'
import { type EventPageView, eventPage } from '@/lib/views/event-page'

type Props = PageProps<'/[locale]/events/[event]/as-of/[day]'>

export async function generateStaticParams() {
  const book = await readBook()
  const [locale] = LOCALES
  return book.dataset.events.flatMap(event =>
    eventPage(book, locale, event).days.map(({ day }) => ({ event: event.id, day })),
  )
}

async function viewOf({ params }: Props): Promise<{ locale: Locale; view: EventPageView }> {
  const { locale: text, event: id, day } = await params
  const locale = pageLocale(text)
  const book = await readBook()
  const event = book.dataset.events.find(candidate => candidate.id === id)
  if (event === undefined) notFound()
  return { locale, view: eventPage(book, locale, event, day) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, view } = await viewOf(props)
  const day = view.days.find(choice => choice.day === view.asOf)?.label ?? ''
  return {
    title: `${view.name}: ${say(eventPageMessages, locale).asOf} ${day}`,
    description: view.asOfNote ?? '',
    // One state of a page among many: the page as it stands now is the one to be found by.
    robots: { index: false },
    alternates: { canonical: view.href },
  }
}

export default async function EventAsOfPage(props: Props) {
  return <EventView {...(await viewOf(props))} />
}
