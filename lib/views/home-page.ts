import type { Locale } from '@/lib/i18n/locales'
import type { Facet } from '@/lib/urls'
import type { Book } from './book'
import { type FacetChoice, facetChoices } from './claim-facets'
import { type ClaimLine, claimLine, newestFirst } from './claim-line'
import { type Conflicts, conflictsEverywhere } from './conflicts'
import { type EventLine, eventLine, eventsNewestFirst, oneByOne } from './event-page'
import { type SideBySide, sideBySide } from './side-by-side'

export interface HomePageView {
  /** The newest event of which something is claimed. */
  latest: { event: EventLine; sideBySide: SideBySide } | null
  events: EventLine[]
  /** Worst first. */
  contested: Conflicts[]
  choices: Record<Facet, FacetChoice[]>
  /** Claims that belong to none of the events. */
  outside: ClaimLine[]
}

export function homePage(book: Book, locale: Locale): HomePageView {
  const events = eventsNewestFirst(book)
  const spoken = new Set(book.dataset.claims.map(claim => claim.event))
  const latest = events.find(event => spoken.has(event.id))
  return {
    latest:
      latest === undefined
        ? null
        : { event: eventLine(book, locale, latest), sideBySide: sideBySide(book, locale, latest) },
    events: events.map(event => eventLine(book, locale, event)),
    contested: oneByOne(conflictsEverywhere(book, locale)),
    choices: facetChoices(book, locale),
    outside: newestFirst(book.dataset.claims.filter(claim => claim.event === null)).map(claim =>
      claimLine(book, locale, claim),
    ),
  }
}
