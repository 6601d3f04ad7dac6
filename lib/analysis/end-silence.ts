import type { Claim } from '@/lib/schema/claim'
import { groupBy } from '@/lib/schema/group-by'
import { isFigure } from './allowed-numbers'
import type { Link } from './link'
import { isWhole, type Spoken } from './spoken'

/**
 * Which figures end a silence: whoever speaks for a side gave none of its own losses, and on the same day or later
 * it gives one, be it by another mouth. Silence about losses at large ends with a figure for any outcome.
 *
 * `spoken` is in the order in which it was said.
 */
export function endSilences(spoken: readonly Spoken[]): Link[] {
  const own = spoken.filter(
    ({ claim }) => claim.event !== null && claim.stance === 'own-loss' && isWhole(claim),
  )
  const figures = groupBy(
    own.filter(({ claim }) => isFigure(claim.count)).flatMap(({ claim }) => subjectsOf(claim)),
    ({ subject }) => subject,
  )
  return own
    .filter(({ claim }) => claim.count.form === 'undisclosed')
    .flatMap(({ claim: silence }) =>
      silence.outcomes.flatMap(outcome => {
        const later = firstSince(figures.get(subjectOf(silence, outcome)) ?? [], silence.asOf.date)
        return later ? [{ on: later.id, relation: { kind: 'ends-silence' as const, claim: silence.id } }] : []
      }),
    )
}

function subjectsOf(claim: Claim): { subject: string; claim: Claim }[] {
  return [...new Set([...claim.outcomes, 'casualties'])].map(outcome => ({
    subject: subjectOf(claim, outcome),
    claim,
  }))
}

function subjectOf({ event, victims }: Claim, outcome: string): string {
  return JSON.stringify([event, victims.side, outcome])
}

/** Binary search: `figures` are in the order in which they were said. */
function firstSince(figures: readonly { claim: Claim }[], date: string): Claim | undefined {
  let low = 0
  let high = figures.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((figures[middle]?.claim.asOf.date ?? '') < date) low = middle + 1
    else high = middle
  }
  return figures[low]?.claim
}
