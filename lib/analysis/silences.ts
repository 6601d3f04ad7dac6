import type { Claim } from '@/lib/schema/claim'
import { compareText } from '@/lib/schema/compare-text'
import type { Event } from '@/lib/schema/event'
import type { ActorId } from '@/lib/schema/ids'
import type { Outcome } from '@/lib/schema/report'
import { isFigure } from './allowed-numbers'

/** A side that has given no figure of its own losses for an outcome. Never a zero: it is not known. */
export interface Silence {
  side: ActorId
  outcome: Outcome
  /** Where the side says that it has losses, or articles say that it gives no figure; oldest first. */
  words: Claim[]
  /** What others say of these victims in figures; oldest first. */
  figuresOfOthers: Claim[]
}

/**
 * For each side of an event the outcomes for which there is a figure of somebody's victims, but none that the side
 * gives of its own. A figure for outcomes together ("killed or missing") breaks the silence on each of them.
 */
export function silencesIn(event: Event, claims: readonly Claim[]): Silence[] {
  const about = claims
    .filter(claim => claim.event === event.id && claim.status !== 'denied')
    .toSorted((a, b) => compareText(a.asOf.date, b.asOf.date) || compareText(a.id, b.id))
  const figures = about.filter(({ count }) => isFigure(count))
  const outcomes = [...new Set(figures.flatMap(claim => claim.outcomes))].filter(one => one !== 'casualties')
  return event.sides.flatMap(side => {
    const own = about.filter(({ stance, victims }) => stance === 'own-loss' && victims.side === side)
    return outcomes.flatMap(outcome => {
      const speaksOf = (claim: Claim) =>
        claim.outcomes.includes(outcome) || claim.outcomes.includes('casualties')
      if (own.some(claim => isFigure(claim.count) && speaksOf(claim))) return []
      return [
        {
          side,
          outcome,
          words: own.filter(speaksOf),
          figuresOfOthers: figures.filter(
            claim =>
              claim.victims.side === side && claim.stance !== 'own-loss' && claim.outcomes.includes(outcome),
          ),
        },
      ]
    })
  })
}
