import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { pageMetadata } from '@/app/share/metadata'
import { EventView } from '@/app/ui/event-view'
import { pageLocale, readBook } from '@/app/ui/page-locale'
import type { Locale } from '@/lib/i18n/locales'
import { type EventPageView, eventPage } from '@/lib/views/event-page'

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
  const { locale, view } = await viewOf(props)
  return pageMetadata({
    locale,
    path: view.path,
    title: view.name,
    description: `${view.when}. ${view.extent}.`,
    subject: { event: view.id },
  })
}

export default async function EventPage(props: Props) {
  return <EventView {...(await viewOf(props))} />
}
