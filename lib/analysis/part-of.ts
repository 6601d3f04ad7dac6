import type { Claim } from '@/lib/schema/claim'
import { groupBy } from '@/lib/schema/group-by'
import type { ClaimId } from '@/lib/schema/ids'
import { allowedNumbers } from './allowed-numbers'
import type { Link } from './link'
import { comparableGroups } from './same-victims'
import { isWhole, type Spoken } from './spoken'

/**
 * What each subset or addition is a part of: the count of the same speaker and event that its article gives nearest
 * to it, and that can hold it ("49 killed, among them 3 civilians"; "37 more, which brings the toll to 120").
 */
export function findWholes(spoken: readonly Spoken[]): Link[] {
  const texts = groupBy(spoken.flatMap(placesOf), ({ article, one }) =>
    one.claim.event === null ? null : JSON.stringify([article, one.claim.event, one.speaker]),
  )
  const found = new Map<ClaimId, Link>()
  for (const places of texts.values()) {
    const wholes = places.filter(({ one }) => isWhole(one.claim))
    for (const part of places) {
      const { id } = part.one.claim
      if (!isPart(part.one.claim) || found.has(id)) continue
      const whole = nearest(
        part.start,
        wholes.filter(({ one }) => canHold(one.claim, part.one.claim)),
      )
      if (whole) found.set(id, { on: id, relation: { kind: 'part-of', claim: whole.one.claim.id } })
    }
  }
  return [...found.values()]
}

interface Place {
  one: Spoken
  article: string
  start: number
}

function placesOf(one: Spoken): Place[] {
  return one.claim.reports.map(({ article, evidence: [first] }) => ({
    one,
    article,
    start: first?.start ?? 0,
  }))
}

function isPart({ scope, status }: Claim): boolean {
  return (scope === 'subset' || scope === 'increment') && status !== 'denied'
}

function canHold(whole: Claim, part: Claim): boolean {
  const sameOutcomes = part.outcomes.every(
    outcome => whole.outcomes.includes(outcome) || whole.outcomes.includes('casualties'),
  )
  const sameSide =
    whole.victims.side === part.victims.side ||
    whole.victims.side === 'both' ||
    whole.victims.side === 'unspecified'
  const sameGroup =
    whole.victims.group === 'mixed' ||
    whole.victims.group === 'unspecified' ||
    comparableGroups(whole.victims.group, part.victims.group)
  const fewest = allowedNumbers(part.count)?.min ?? 0
  const most = allowedNumbers(whole.count)?.max ?? 0
  return sameOutcomes && sameSide && sameGroup && fewest <= most
}

function nearest(start: number, places: readonly Place[]): Place | undefined {
  return places.reduce<Place | undefined>(
    (near, place) => (near && Math.abs(near.start - start) <= Math.abs(place.start - start) ? near : place),
    undefined,
  )
}
