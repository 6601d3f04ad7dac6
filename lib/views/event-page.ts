import { asOf, lastDay } from '@/lib/analysis/as-of'
import { formatDate, formatDateRange } from '@/lib/i18n/dates'
import { say } from '@/lib/i18n/define-messages'
import type { Locale } from '@/lib/i18n/locales'
import { eventPageMessages } from '@/lib/i18n/messages/event-page'
import type { Claim } from '@/lib/schema/claim'
import type { IsoDate } from '@/lib/schema/dates'
import type { Event } from '@/lib/schema/event'
import type { EventId } from '@/lib/schema/ids'
import { eventAsOfPath, eventPath } from '@/lib/urls'
import { type Book, openBook } from './book'
import { type ClaimLine, claimLine, newestFirst } from './claim-line'
import { type Conflicts, conflictsOf, oneConflict } from './conflicts'
import { claimDays } from './event-claims'
import { type Matrix, matrix } from './matrix'
import { type SideBySide, sideBySide } from './side-by-side'
import { type SilenceView, silences } from './silence'
import { type Timeline, timeline } from './timeline'

/** A day on which something was claimed, as the as-of control offers it. */
export interface DayChoice {
  day: IsoDate
  label: string
  href: string
}

/** An event in a list: what it is called, when it was, and how much of it is in the ledger. */
export interface EventLine {
  id: EventId
  name: string
  href: string
  when: string
  extent: string
}

export interface EventPageView extends EventLine {
  /** The page's own path; `href` leads to the event as the ledger has it now. */
  path: string
  /** The day at whose end the page shows the event; null for now. */
  asOf: IsoDate | null
  asOfNote: string | null
  days: DayChoice[]
  sideBySide: SideBySide
  /** Worst first, each as a chart of its own. */
  contested: Conflicts[]
  timeline: Timeline
  matrix: Matrix
  silences: SilenceView[]
  /** About the event as it went on. */
  claims: ClaimLine[]
  /** About it from a distance, in articles on other things. */
  background: ClaimLine[]
}

export function eventLine(book: Book, locale: Locale, event: Event): EventLine {
  const t = say(eventPageMessages, locale)
  const claims = claimsOf(book, event)
  const articles = new Set(claims.flatMap(claim => claim.reports.map(report => report.article)))
  return {
    id: event.id,
    name: event.names[locale],
    href: eventPath(locale, event.id),
    when: formatDateRange(locale, event.window.start, event.window.end),
    extent: t.extent(t.claimCount(claims.length), t.articleCount(articles.size)),
  }
}

/** An event as the ledger has it now or, with a day, as it stood at the end of that day. */
export function eventPage(
  latest: Book,
  locale: Locale,
  event: Event,
  day: IsoDate | null = null,
): EventPageView {
  const t = say(eventPageMessages, locale)
  const until = day ?? lastDay(latest.dataset) ?? event.window.end
  const book = day === null ? latest : openBook(asOf(latest.dataset, day))
  const claims = newestFirst(claimsOf(book, event))
  const isBackground = (claim: Claim) => claim.scope === 'background'
  const lines = (chosen: readonly Claim[]) => chosen.map(claim => claimLine(book, locale, claim))
  const line = eventLine(book, locale, event)
  return {
    ...line,
    path: day === null ? line.href : eventAsOfPath(locale, event.id, day),
    asOf: day,
    asOfNote: day === null ? null : t.asOfNote(formatDate(locale, day)),
    days: claimDays(claimsOf(latest, event)).map(choice => ({
      day: choice,
      label: formatDate(locale, choice),
      href: eventAsOfPath(locale, event.id, choice),
    })),
    sideBySide: sideBySide(book, locale, event, until),
    contested: oneByOne(conflictsOf(book, locale, event)),
    // Shows what came later too, but pale.
    timeline: timeline(latest, locale, event, day ?? undefined),
    matrix: matrix(book, locale, event),
    silences: silences(book, locale, event, until),
    claims: lines(claims.filter(claim => !isBackground(claim))),
    background: lines(claims.filter(isBackground)),
  }
}

export function oneByOne(conflicts: Conflicts): Conflicts[] {
  return conflicts.groups.map(group => oneConflict(conflicts, group))
}

/** Newest first; an event of which nothing is claimed is still one of the ledger's. */
export function eventsNewestFirst(book: Book): Event[] {
  return book.dataset.events.toSorted((a, b) => (a.window.start < b.window.start ? 1 : -1))
}

function claimsOf(book: Book, event: Event): Claim[] {
  return book.dataset.claims.filter(claim => claim.event === event.id)
}
