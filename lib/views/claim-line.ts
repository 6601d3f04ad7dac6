import { formatDating } from '@/lib/i18n/dates'
import type { Locale } from '@/lib/i18n/locales'
import type { Claim } from '@/lib/schema/claim'
import type { ClaimId } from '@/lib/schema/ids'
import { claimPath, sourcePath } from '@/lib/urls'
import type { Book } from './book'
import {
  claimantBesideDate,
  claimNotes,
  figureText,
  outcomesLabel,
  relayName,
  victimsLabel,
} from './claim-words'
import { supersededClaims } from './event-claims'
import { type FigureParts, figureParts } from './figure-parts'
import { lossOf, lossWithoutCount } from './loss'
import { type MarkView, markOf } from './mark'

/** Somebody or something with a page of its own; `href` is null where there is none. */
export interface Named {
  name: string
  href: string | null
}

/** A claim as a line of a ledger: the figure, and everything without which it must not be quoted. */
export interface ClaimLine {
  id: ClaimId
  href: string
  figure: string
  parts: FigureParts
  /** The same mark as on the charts. */
  mark: MarkView
  /** Of what it is the figure, as language has it: "Ruritanian soldiers killed". */
  what: string
  outcomes: string
  victims: string
  /** For lists of claims about several events. */
  event: string | null
  /** As it goes on from "according to". */
  claimant: Named
  via: string | null
  said: string
  notes: string[]
  /** A later figure of the same claimant has taken its place. */
  superseded: boolean
}

export function claimLine(book: Book, locale: Locale, claim: Claim): ClaimLine {
  const { actor } = claim.claimant
  const event = claim.event === null ? undefined : book.events.get(claim.event)
  const superseded = supersededIn(book).has(claim.id)
  const figure = figureText(locale, claim.count)
  return {
    id: claim.id,
    href: claimPath(locale, claim.id),
    figure,
    parts: figureParts(figure),
    mark: markOf(book, event, claim, superseded),
    what: capitalized(locale, lossWithoutCount(locale, lossOf(book, locale, claim))),
    outcomes: outcomesLabel(locale, claim.outcomes),
    victims: victimsLabel(book, locale, claim.victims),
    event: event?.names[locale] ?? claim.event,
    claimant: {
      name: claimantBesideDate(book, locale, claim),
      href: actor === null ? null : sourcePath(locale, actor),
    },
    via: claim.via === null ? null : relayName(book, locale, claim.via),
    said: formatDating(locale, claim.asOf),
    notes: claimNotes(book, locale, claim),
    superseded,
  }
}

function capitalized(locale: Locale, text: string): string {
  return `${text.charAt(0).toLocaleUpperCase(locale)}${text.slice(1)}`
}

const supersededClaimsOf = new WeakMap<Book, ReadonlySet<string>>()

function supersededIn(book: Book): ReadonlySet<string> {
  const known = supersededClaimsOf.get(book) ?? supersededClaims(book.dataset.claims)
  supersededClaimsOf.set(book, known)
  return known
}

/** What is said last comes first; of one day, in the order of the dataset. */
export function newestFirst(claims: readonly Claim[]): Claim[] {
  return claims.toSorted((a, b) => (a.asOf.date < b.asOf.date ? 1 : a.asOf.date > b.asOf.date ? -1 : 0))
}
