import type { Claim } from '@/lib/schema/claim'
import type { ActorId } from '@/lib/schema/ids'
import { isFigure } from './allowed-numbers'

/** What one claimant has said, counted in claims; numbers of people are never added up. */
export interface ClaimantRecord {
  claims: number
  figures: number
  /** Figures with which another claimant's cannot both be true. */
  contested: number
  /** Figures that the claimant itself replaced later. */
  superseded: number
}

export function recordOf(actor: ActorId, claims: readonly Claim[]): ClaimantRecord {
  const own = claims.filter(({ claimant }) => claimant.actor === actor)
  const figures = own.filter(({ count }) => isFigure(count))
  const replaced = new Set(
    own.flatMap(({ relations }) => relations.flatMap(one => (one.kind === 'supersedes' ? [one.claim] : []))),
  )
  return {
    claims: own.length,
    figures: figures.length,
    contested: figures.filter(({ relations }) => relations.some(({ kind }) => kind === 'conflicts')).length,
    superseded: figures.filter(({ id }) => replaced.has(id)).length,
  }
}
