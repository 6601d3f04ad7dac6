import type { z } from 'zod'
import type { ClaimVersion } from '@/lib/schema/claim'
import type { ClaimId } from '@/lib/schema/ids'
import type { Anchor, Merged, Withdrawn } from '@/lib/schema/permalink'

/** Everything that was ever published under one id. */
export interface Permalink {
  id: ClaimId
  anchors: Anchor[]
  /** Oldest first. */
  versions: ClaimVersion[]
  /** What became of it; null: it stands. */
  end: z.infer<typeof Merged> | z.infer<typeof Withdrawn> | null
}

export type Permalinks = ReadonlyMap<ClaimId, Permalink>

export const PERMALINKS_FILE = 'data/permalinks.json'

/** The id under which an id is found today, through all that it was merged into. */
export function resolve(id: ClaimId, permalinks: Permalinks): ClaimId {
  const end = permalinks.get(id)?.end
  return end && 'into' in end ? resolve(end.into, permalinks) : id
}

export function isWithdrawn(id: ClaimId, permalinks: Permalinks): boolean {
  const end = permalinks.get(id)?.end
  return end !== null && end !== undefined && 'withdrawn' in end
}
