import type { Claim } from '@/lib/schema/claim'
import type { IsoDate } from '@/lib/schema/dates'
import type { ClaimId, EventId } from '@/lib/schema/ids'
import { Outcome } from '@/lib/schema/report'
import type { Book } from './book'

/**
 * The claims that an event's charts draw. Later articles that look back at an event ("background") would put a
 * retold figure beside the figures of its own days; they are drawn only where nothing else is known of it.
 */
export function claimsOfEvent(book: Book, event: EventId): Claim[] {
  const all = book.dataset.claims.filter(claim => claim.event === event)
  const own = all.filter(claim => claim.scope !== 'background')
  return (own.length > 0 ? own : all).toSorted(byDay)
}

function byDay(a: Claim, b: Claim): number {
  return compare(a.asOf.date, b.asOf.date) || compare(a.firstReported, b.firstReported) || compare(a.id, b.id)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The days on which something was claimed, earliest first. */
export function claimDays(claims: readonly Claim[]): IsoDate[] {
  return [...new Set(claims.map(claim => claim.asOf.date))].toSorted()
}

/** The ids of the claims that a later one stands in for. */
export function supersededClaims(claims: readonly Claim[]): ReadonlySet<string> {
  return new Set(
    claims.flatMap(claim =>
      claim.relations.flatMap(relation => (relation.kind === 'supersedes' ? [relation.claim] : [])),
    ),
  )
}

/** Why a claim no longer stands as the last word: replaced by its claimant, or a silence that a figure has ended. */
export type Past = 'superseded' | 'answered'

export function pastClaims(claims: readonly Claim[]): ReadonlyMap<ClaimId, Past> {
  return new Map(
    claims.flatMap(claim =>
      claim.relations.flatMap((relation): [ClaimId, Past][] => {
        if (relation.kind === 'supersedes') return [[relation.claim, 'superseded']]
        return relation.kind === 'ends-silence' ? [[relation.claim, 'answered']] : []
      }),
    ),
  )
}

/** One key for one set of outcomes, whatever the order in which a text names them. */
export function outcomesKey(outcomes: readonly Outcome[]): string {
  return inOrder(outcomes).join('+')
}

/** The sets of outcomes that claims speak of, in the schema's order: single outcomes, combined, unstated. */
export function outcomeSets(claims: readonly Claim[]): Outcome[][] {
  const sets = new Map(claims.map(claim => [outcomesKey(claim.outcomes), inOrder(claim.outcomes)]))
  return [...sets.values()].toSorted((a, b) => rank(a) - rank(b))
}

function inOrder(outcomes: readonly Outcome[]): Outcome[] {
  return Outcome.options.filter(outcome => outcomes.includes(outcome))
}

function rank(outcomes: readonly Outcome[]): number {
  const [first] = outcomes
  if (first === undefined || first === 'casualties') return 100
  return Outcome.options.indexOf(first) + (outcomes.length - 1) * 10
}
