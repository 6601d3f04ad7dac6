import type { Event } from '@/lib/schema/event'
import { groupBy } from '@/lib/schema/group-by'
import { canBothHold, isFigure } from './allowed-numbers'
import type { Link } from './link'
import { lossesKey } from './same-losses'
import { comparableGroups, outcomesKey, victimsKey } from './same-victims'
import { isWhole, type Spoken } from './spoken'
import { totalOf } from './total-of'

/**
 * Conflicts, counterparts and totals among claims about the same outcome and losses of an event. Claims are held against
 * each other while both stand, that is from their day until their speaker says something later. An article's own
 * voice, which says nothing later, is held against the claims that stood on its day, not against other articles'.
 *
 * Each claim meets what stands beside it, one claim of each other speaker: time grows with claims times speakers.
 *
 * `spoken` is in the order in which it was said; `superseded` maps each claim to the one that it supersedes.
 */
export function standBeside(
  spoken: readonly Spoken[],
  superseded: ReadonlyMap<Spoken, Spoken>,
  events: ReadonlyMap<string, Event>,
): Link[] {
  const links: Link[] = []
  const arenas = groupBy(spoken, ({ claim }) =>
    claim.event !== null && isWhole(claim)
      ? JSON.stringify([claim.event, outcomesKey(claim), lossesKey(claim, events.get(claim.event))])
      : null,
  )
  for (const [first, ...others] of arenas.values()) {
    const event = first?.claim.event && events.get(first.claim.event)
    if (!event) continue
    const standing = new Map<string, Spoken>()
    for (const day of groupBy([first, ...others], ({ claim }) => claim.asOf.date).values()) {
      const past = new Set(day.map(one => superseded.get(one)))
      const said = day.filter(one => one.claim.status !== 'revised' && !past.has(one))
      for (const [place, one] of standing) if (past.has(one)) standing.delete(place)
      for (const one of said) if (isNamed(one)) standing.set(placeOf(one), one)

      // Two claims that both stand find each other twice.
      const met = new Set<Spoken>()
      for (const one of said) {
        const stands = standing.get(placeOf(one)) === one
        if (stands) met.add(one)
        for (const other of standing.values()) {
          if (!(stands && met.has(other))) links.push(...between(one, other, event))
        }
        links.push(...totalOf(one, standing.values(), event))
      }
    }
  }
  return links
}

/** Of several figures that a speaker gives at one moment the last in order stands for all in what others meet. */
function placeOf({ claim, speaker }: Spoken): string {
  return JSON.stringify([speaker, victimsKey(claim.victims), claim.victims.group, isFigure(claim.count)])
}

function isNamed({ claim }: Spoken): boolean {
  return claim.claimant.basis !== 'narrator'
}

function between(one: Spoken, other: Spoken, event: Event): Link[] {
  const [a, b] = [one.claim, other.claim]
  if (!comparableGroups(a.victims.group, b.victims.group)) return []
  if (a.victims.side === b.victims.side) {
    const rivals = a.victims.side !== 'unspecified' && one.speaker !== other.speaker
    return rivals && !canBothHold(a.count, b.count) ? both('conflicts', one, other) : []
  }
  const counterparts = isOwnLoss(one, event) && isOwnLoss(other, event)
  return counterparts ? both('counterpart', one, other) : []
}

function isOwnLoss({ claim }: Spoken, event: Event): boolean {
  return claim.stance === 'own-loss' && event.sides.some(side => side === claim.victims.side)
}

function both(kind: 'conflicts' | 'counterpart', { claim: a }: Spoken, { claim: b }: Spoken): Link[] {
  return [
    { on: a.id, relation: { kind, claim: b.id } },
    { on: b.id, relation: { kind, claim: a.id } },
  ]
}
