import type { Claim, Relation } from '@/lib/schema/claim'
import type { Dataset } from '@/lib/schema/dataset'
import type { IsoDate } from '@/lib/schema/dates'
import type { EventId } from '@/lib/schema/ids'

/**
 * The ledger as it stood at the end of a day: what each claim said then, without the claims that came later or are
 * not recorded yet. What has been withdrawn since is not shown again.
 */
export function datasetAt(dataset: Dataset, day: IsoDate): Dataset {
  const claims = dataset.claims.flatMap((claim): Claim[] => {
    const version = claim.versions.findLast(({ since }) => since !== null && since <= day)
    return version === undefined ? [] : [{ ...claim, ...version.says }]
  })
  const there = new Set(claims.map(({ id }) => id))
  const known = (relation: Relation) =>
    (relation.kind === 'total-of' ? relation.claims : [relation.claim]).every(id => there.has(id))
  return {
    ...dataset,
    claims: claims.map(claim => ({ ...claim, relations: claim.relations.filter(known) })),
  }
}

/**
 * The days on which something of an event was recorded, first to last: each can be kept as it was, and stays one
 * of these days for ever.
 */
export function daysOfEvent(dataset: Dataset, event: EventId): IsoDate[] {
  const versions = [...dataset.claims, ...dataset.retired].flatMap(claim => claim.versions)
  const days = versions.flatMap(({ since, says }) => (since !== null && says.event === event ? [since] : []))
  return [...new Set(days)].toSorted()
}
