import type { Claim, ClaimVersion } from '@/lib/schema/claim'
import type { Dataset } from '@/lib/schema/dataset'
import type { IsoDate } from '@/lib/schema/dates'
import type { Names } from '@/lib/schema/names'
import type { Retired } from '@/lib/schema/permalink'

/** Something that happened to the ledger. */
export type LedgerEntry =
  /** A claim came in, or says something else than before: `claim` says what it said then. */
  | { kind: 'new' | 'changed'; date: IsoDate; version: number; claim: Claim }
  /** A claim was withdrawn: `says` is only to tell which one it was. */
  | { kind: 'withdrawn'; date: IsoDate; id: Retired['id']; says: ClaimVersion['says'] | null; reason: Names }

/** What a claim has said so far, oldest first. One that is not recorded yet says what it says now. */
export function versionsOf(claim: Claim): readonly ClaimVersion[] {
  return claim.versions.length > 0 ? claim.versions : [{ n: 1, since: null, says: claim }]
}

/** The day on which a version came in; until it is recorded, the day on which its first article did. */
export function dayOf(claim: Claim, version: ClaimVersion): IsoDate {
  return version.since ?? claim.firstReported
}

/** The claim as it stands now. */
export function currentVersion(claim: Claim): ClaimVersion {
  const versions = versionsOf(claim)
  const last = versions.at(-1)
  if (last === undefined) throw new Error(`claim ${claim.id} has no version`)
  return last
}

/** What happened to the ledger, the latest first; on one day in the order of the dataset. */
export function entriesOf(dataset: Dataset): LedgerEntry[] {
  const told = dataset.claims.flatMap(claim =>
    versionsOf(claim).map(
      (version): LedgerEntry => ({
        kind: version.n === 1 ? 'new' : 'changed',
        date: dayOf(claim, version),
        version: version.n,
        claim: { ...claim, ...version.says },
      }),
    ),
  )
  const withdrawn = dataset.retired.flatMap((retired): LedgerEntry[] =>
    retired.kind === 'withdrawn'
      ? [
          {
            kind: 'withdrawn',
            date: retired.date,
            id: retired.id,
            says: retired.versions.at(-1)?.says ?? null,
            reason: retired.reason,
          },
        ]
      : [],
  )
  return [...told, ...withdrawn].toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
}
