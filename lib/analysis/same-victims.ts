import type { Claim } from '@/lib/schema/claim'
import type { VictimGroup, Victims } from '@/lib/schema/report'

/**
 * Whether two groups may be held against each other. A text that leaves the group open means soldiers or everybody,
 * but a count of civilians is a part of a count of everybody, not its rival.
 */
export function comparableGroups(a: VictimGroup, b: VictimGroup): boolean {
  if (a === b) return true
  return (a === 'unspecified' && b !== 'civilian') || (b === 'unspecified' && a !== 'civilian')
}

/** Whose dead, as one key; where no side is known, as the text calls them. */
export function victimsKey({ side, text }: Victims): string {
  return side === 'unspecified' ? `unspecified:${text}` : side
}

/** The outcomes as one key, in whatever order they stand. */
export function outcomesKey({ outcomes }: Pick<Claim, 'outcomes'>): string {
  return [...outcomes].sort().join('+')
}
