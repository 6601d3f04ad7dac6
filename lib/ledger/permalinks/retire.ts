import type { Correction } from '@/lib/schema/correction'
import type { ClaimId } from '@/lib/schema/ids'
import type { Retired } from '@/lib/schema/permalink'
import { type Permalink, type Permalinks, resolve } from './permalinks'

/**
 * What became of each published id that is no claim now: merged or withdrawn in the file, or by a correction, as long
 * as that stands. Null: nothing is said of it, and it must not be lost.
 */
export function retire(
  { id, versions, end }: Permalink,
  corrections: {
    rejected: ReadonlyMap<ClaimId, Extract<Correction, { kind: 'reject' }>>
    joins: readonly Extract<Correction, { kind: 'join' }>[]
  },
  permalinks: Permalinks,
): Retired | null {
  if (end && 'into' in end) {
    const { date, by, reason } = end
    return { kind: 'merged', id, into: resolve(end.into, permalinks), date, by, reason, versions }
  }
  if (end) {
    const { date, by, reason } = end
    return { kind: 'withdrawn', id, date, by, reason, versions }
  }
  const rejected = corrections.rejected.get(id)
  if (rejected) {
    const { date, by, reason } = rejected
    return { kind: 'withdrawn', id, date, by, reason, versions }
  }
  const join = corrections.joins.find(one => one.with.includes(id))
  if (join) {
    const { claim, date, by, reason } = join
    return { kind: 'merged', id, into: claim, date, by, reason, versions }
  }
  return null
}
