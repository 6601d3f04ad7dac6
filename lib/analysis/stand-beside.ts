import type { Event } from '@/lib/schema/event'
import { canBothHold } from './allowed-numbers'
import { groupBy } from './group-by'
import type { Link } from './link'
import { comparableGroups, outcomesKey } from './same-victims'
import { isWhole, type Spoken } from './spoken'
import { totalOf } from './total-of'

/**
 * Conflicts, counterparts and totals among claims about the same outcome of the same event. Claims are held against
 * each other while both stand, that is from their day until their speaker says something later. An article's own
 * voice, which says nothing later, is held against the claims that stood on its day, not against other articles'.
 *
 * Each claim meets only what stands beside it, a few claims a speaker: time grows with claims times speakers.
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
    claim.event !== null && isWhole(claim) ? JSON.stringify([claim.event, outcomesKey(claim)]) : null,
  )
  for (const [first, ...others] of arenas.values()) {
    const event = first?.claim.event && events.get(first.claim.event)
    if (!event) continue
    const standing = new Set<Spoken>()
    for (const day of groupBy([first, ...others], ({ claim }) => claim.asOf.date).values()) {
      for (const one of day.filter(isNamed)) {
        const last = superseded.get(one)
        if (last) standing.delete(last)
        if (one.claim.status !== 'revised') standing.add(one)
      }
      const unmet = new Set(standing)
      for (const one of day) {
        const beside = isNamed(one) ? unmet : standing
        if (isNamed(one) && !unmet.delete(one)) continue
        for (const other of beside) links.push(...between(one, other, event))
        links.push(...totalOf(one, standing, event))
      }
    }
  }
  return links
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
