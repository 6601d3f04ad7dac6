import type { Claim } from '@/lib/schema/claim'
import type { Dataset } from '@/lib/schema/dataset'
import type { IsoDate } from '@/lib/schema/dates'

/** Something that happened to the ledger: a claim came in. */
export interface LedgerEntry {
  date: IsoDate
  version: number
  claim: Claim
}

/** What happened to the ledger, the latest first; on one day in the order of the dataset. */
export function entriesOf(dataset: Dataset): LedgerEntry[] {
  return dataset.claims
    .map(claim => ({ date: claim.firstReported, version: 1, claim }))
    .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
}
