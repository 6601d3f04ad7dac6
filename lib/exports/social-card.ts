import { say } from '@/lib/i18n/define-messages'
import { type Locale, otherLocale } from '@/lib/i18n/locales'
import { exportMessages } from '@/lib/i18n/messages/exports'
import { siteMessages } from '@/lib/i18n/messages/site'
import type { Claim } from '@/lib/schema/claim'
import type { Event } from '@/lib/schema/event'
import { absolute, type CardSubject, homePath } from '@/lib/urls'
import type { Book } from '@/lib/views/book'
import { claimLine, newestFirst } from '@/lib/views/claim-line'
import { attribution } from '@/lib/views/claim-words'
import { eventLine } from '@/lib/views/event-page'
import type { FigureParts } from '@/lib/views/figure-parts'
import type { MarkView } from '@/lib/views/mark'
import { sideBySide } from '@/lib/views/side-by-side'
import { type Source, sourceName, sourcePage, sourcesOf, sourcesPage } from '@/lib/views/source-page'
import { standingOf } from './standing'

/** A figure on a card, with everything without which it must not be shown. */
export interface CardFigure {
  /** The same mark as on the charts. */
  mark: MarkView
  figure: FigureParts
  /** The outcome and whose people. */
  what: string
  according: string
  /** False where an article speaks for itself: then nothing is "according to" it. */
  named: boolean
  /** When it was said, and what softens it. */
  notes: string[]
}

/** A social card before it is drawn: what a reader must be able to read in a thumbnail. */
export interface Card {
  locale: Locale
  brand: { name: string; other: string }
  /** What the card belongs to, small, at the top. */
  context: string
  /** Large; null where the figure itself is the title. */
  title: string | null
  lines: string[]
  figures: CardFigure[]
  address: string
}

/** On a card that has a title as well there is room for these; the others are on the page. */
const MOST_FIGURES = 3

/** A claim as cards show it. */
export function claimFigure(book: Book, locale: Locale, claim: Claim): CardFigure {
  const line = claimLine(book, locale, claim)
  return {
    mark: line.mark,
    figure: line.parts,
    what: `${line.outcomes} · ${line.victims}`,
    according: attribution(book, locale, claim),
    named: claim.stance !== 'narrator',
    notes: [line.said, ...line.notes],
  }
}

/**
 * What each side says of its own dead stands for an event; where nobody speaks of dead, the outcome that comes
 * first. Every side has its place before any has a second one.
 */
function eventFigures(book: Book, locale: Locale, event: Event): CardFigure[] {
  const [first] = sideBySide(book, locale, event).groups
  const claims = (first?.rows ?? []).flatMap(row =>
    row.mark.derived || row.mark.superseded
      ? []
      : (book.dataset.claims.find(({ id }) => id === row.key) ?? []),
  )
  const firstOfSides = claims.filter(
    (claim, index) => claims.findIndex(other => other.victims.side === claim.victims.side) === index,
  )
  const chosen = new Set([...new Set([...firstOfSides, ...claims])].slice(0, MOST_FIGURES))
  return claims.filter(claim => chosen.has(claim)).map(claim => claimFigure(book, locale, claim))
}

function sourceFigures(book: Book, locale: Locale, source: Source): CardFigure[] {
  const own = book.dataset.claims.filter(
    claim => claim.claimant.actor === source.actor?.id && 'value' in claim.count,
  )
  return source.actor === null
    ? []
    : newestFirst(own)
        .slice(0, 1)
        .map(claim => claimFigure(book, locale, claim))
}

function contentOf(
  book: Book,
  locale: Locale,
  subject: CardSubject,
): Pick<Card, 'context' | 'title' | 'lines' | 'figures'> {
  const site = say(siteMessages, locale)
  if (subject === 'site') return { context: '', title: site.name, lines: [site.tagline], figures: [] }
  if ('claim' in subject) {
    const standing = standingOf(book, subject.claim)
    if (standing === null) throw new Error(`no claim has the id ${subject.claim}`)
    if (standing.claim === null) {
      const { id, reason } = standing.withdrawn
      const title = say(exportMessages, locale).withdrawnEntry(id)
      return { context: '', title, lines: [reason[locale]], figures: [] }
    }
    const { claim } = standing
    const event = claim.event === null ? undefined : book.events.get(claim.event)
    return {
      context: event?.names[locale] ?? '',
      title: null,
      lines: [],
      figures: [claimFigure(book, locale, claim)],
    }
  }
  if ('event' in subject) {
    const event = book.events.get(subject.event)
    if (event === undefined) throw new Error(`no event has the id ${subject.event}`)
    const line = eventLine(book, locale, event)
    const figures = eventFigures(book, locale, event)
    return {
      context: line.when,
      title: line.name,
      lines: figures.length === MOST_FIGURES ? [] : [line.extent],
      figures,
    }
  }
  const source = sourcesOf(book).find(({ id }) => id === subject.source)
  if (source === undefined) throw new Error(`no source has the id ${subject.source}`)
  const page = sourcePage(book, locale, source)
  const { claimants, relays, outlets } = sourcesPage(book, locale)
  const extent = [...claimants, ...relays, ...outlets].find(({ id }) => id === source.id)?.extent
  return {
    context: site.sources,
    title: sourceName(locale, source),
    lines: [page.lead, page.standing, extent, page.contested].filter(line => line != null),
    figures: sourceFigures(book, locale, source),
  }
}

/** @throws where the ledger has no such subject */
export function socialCard(book: Book, locale: Locale, subject: CardSubject): Card {
  return {
    locale,
    brand: { name: say(siteMessages, locale).name, other: say(siteMessages, otherLocale(locale)).name },
    ...contentOf(book, locale, subject),
    address: absolute(homePath(locale)).replace(/^https?:\/\//, ''),
  }
}

/** Everything that has a card of its own. */
export function cardSubjects(book: Book): CardSubject[] {
  return [
    'site',
    ...[...book.dataset.claims, ...book.dataset.retired].map(({ id }) => ({ claim: id })),
    ...book.dataset.events.map(({ id }) => ({ event: id })),
    ...sourcesOf(book).map(({ id }) => ({ source: id })),
  ]
}
