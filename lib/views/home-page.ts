import type { Locale } from '@/lib/i18n/locales'
import type { Event } from '@/lib/schema/event'
import type { Book } from './book'
import { type ClaimLine, claimLine, newestFirst } from './claim-line'
import { type EventLine, eventLine, eventsNewestFirst } from './event-page'

export interface HomePageView {
  /** The newest event of which something is claimed. */
  latest: { event: Event; line: EventLine } | null
  events: EventLine[]
  /** Claims that belong to none of the events. */
  outside: ClaimLine[]
}

export function homePage(book: Book, locale: Locale): HomePageView {
  const events = eventsNewestFirst(book)
  const spoken = new Set(book.dataset.claims.map(claim => claim.event))
  const latest = events.find(event => spoken.has(event.id))
  return {
    latest: latest === undefined ? null : { event: latest, line: eventLine(book, locale, latest) },
    events: events.map(event => eventLine(book, locale, event)),
    outside: newestFirst(book.dataset.claims.filter(claim => claim.event === null)).map(claim =>
      claimLine(book, locale, claim),
    ),
  }
}
