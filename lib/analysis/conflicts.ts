import type { Claim } from '@/lib/schema/claim'
import { compareText } from '@/lib/schema/compare-text'
import { groupBy } from '@/lib/schema/group-by'
import type { EventId } from '@/lib/schema/ids'
import type { Outcome } from '@/lib/schema/report'
import { allowedNumbers } from './allowed-numbers'
import { outcomesKey } from './same-victims'

/** Rival figures for the same victims, outcome and event, all of which still stand. */
export interface Conflict {
  event: EventId
  side: Claim['victims']['side']
  outcomes: Outcome[]
  /** Each conflicts with at least one other; the lowest figure first. */
  claims: Claim[]
  /** People between the two claims that lie furthest apart: what the lower allows at most, the higher at least. */
  gap: number
}

/**
 * What is contested, worst first: by the number of people on whom the claimants differ, then by how many times the
 * one figure is of the other. Claims that were superseded are past conflicts and left out.
 */
export function conflictsAmong(claims: readonly Claim[]): Conflict[] {
  const past = new Set(
    claims.flatMap(({ relations }) =>
      relations.flatMap(relation => (relation.kind === 'supersedes' ? [relation.claim] : [])),
    ),
  )
  const standing = new Map(claims.filter(({ id }) => !past.has(id)).map(claim => [claim.id, claim]))
  const contested = [...standing.values()].filter(claim =>
    claim.relations.some(relation => relation.kind === 'conflicts' && standing.has(relation.claim)),
  )
  return [
    ...groupBy(contested, claim =>
      JSON.stringify([claim.event, claim.victims.side, outcomesKey(claim)]),
    ).values(),
  ]
    .flatMap(conflictOf)
    .sort((a, b) => b.gap - a.gap || ratio(b) - ratio(a))
}

function conflictOf(rivals: readonly Claim[]): Conflict[] {
  const claims = [...rivals].sort(
    (a, b) => lowest(a) - lowest(b) || highest(a) - highest(b) || compareText(a.id, b.id),
  )
  const [first] = claims
  if (!first || first.event === null) return []
  const gap = Math.max(...claims.map(lowest)) - Math.min(...claims.map(highest))
  return [{ event: first.event, side: first.victims.side, outcomes: first.outcomes, claims, gap }]
}

function ratio({ claims }: Conflict): number {
  return Math.max(...claims.map(lowest)) / Math.max(1, Math.min(...claims.map(highest)))
}

function lowest({ count }: Claim): number {
  return allowedNumbers(count)?.min ?? 0
}

function highest({ count }: Claim): number {
  return allowedNumbers(count)?.max ?? Number.POSITIVE_INFINITY
}
