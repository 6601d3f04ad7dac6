import type { Actor } from '@/lib/schema/actor'
import type { Stance } from '@/lib/schema/claim'
import type { Event } from '@/lib/schema/event'
import type { Claimant, Victims } from '@/lib/schema/report'

/**
 * Whom the claimant speaks of, seen from its own side. A claimant that is no party to the event is a third
 * party, whoever the victims are; a party that speaks of both sides, or does not say of which, speaks jointly.
 */
export function stanceOf(
  claimant: Claimant,
  victims: Victims,
  event: Event | null,
  actors: ReadonlyMap<string, Actor>,
): Stance {
  if (claimant.basis === 'narrator') return 'narrator'
  const side = claimant.actor === null ? null : (actors.get(claimant.actor)?.side ?? null)
  if (side === null) return 'third-party'
  if (side === victims.side) return 'own-loss'
  if (!event?.sides.includes(side)) return 'third-party'
  return victims.side === 'both' || victims.side === 'unspecified' ? 'joint' : 'enemy-loss'
}
