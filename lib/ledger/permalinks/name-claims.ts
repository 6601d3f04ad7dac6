import { assignIds } from '@/lib/ledger/claim-id'
import type { UnnamedClaim } from '@/lib/ledger/merge-claim'
import type { ClaimId } from '@/lib/schema/ids'
import type { Permalinks } from './permalinks'

/** A claim with the published ids of its reports. */
export interface Nameable {
  claim: UnnamedClaim
  known: readonly ClaimId[]
  /** The id that an editor decided on. */
  decided: ClaimId | null
}

/**
 * One id for each claim: the published one under which most of its reports are known, which only one claim can keep,
 * or a new one. Ids that are kept by nobody are not looked at here.
 */
export function nameClaims(claims: readonly Nameable[], permalinks: Permalinks): ClaimId[] {
  const bids = claims
    .flatMap(({ known, decided }, index) =>
      [...new Set(known)].map(id => {
        const weight = id === decided ? Number.POSITIVE_INFINITY : known.filter(one => one === id).length
        return { id, index, weight }
      }),
    )
    .sort((a, b) => b.weight - a.weight || a.index - b.index)
  const ids = new Map<number, ClaimId>()
  const taken = new Set<string>()
  for (const { id, index } of bids) {
    if (ids.has(index) || taken.has(id)) continue
    ids.set(index, id)
    taken.add(id)
  }
  const fresh = claims.flatMap(({ claim }, index) => (ids.has(index) ? [] : [{ claim, index }]))
  const newIds = assignIds(
    fresh.map(({ claim }) => claim),
    new Set(permalinks.keys()),
  )
  for (const [position, { index }] of fresh.entries()) {
    const id = newIds[position]
    if (id !== undefined) ids.set(index, id)
  }
  return claims.flatMap((_, index) => ids.get(index) ?? [])
}
