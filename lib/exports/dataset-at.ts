import type { Claim, Relation } from '@/lib/schema/claim'
import type { Dataset } from '@/lib/schema/dataset'
import type { IsoDate } from '@/lib/schema/dates'
import type { EventId } from '@/lib/schema/ids'
import { dayOf, entriesOf, versionsOf } from './entries'

/**
 * The ledger as it stood at the end of a day: what each claim said then, without the claims that came later. What
 * has been withdrawn since is not shown again.
 */
export function datasetAt(dataset: Dataset, day: IsoDate): Dataset {
  const claims = dataset.claims.flatMap((claim): Claim[] => {
    const version = versionsOf(claim).findLast(candidate => dayOf(claim, candidate) <= day)
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

/** The days on which something happened to an event's claims, first to last: each can be kept as it was. */
export function daysOfEvent(dataset: Dataset, event: EventId): IsoDate[] {
  const days = entriesOf(dataset).flatMap(entry =>
    entry.kind !== 'withdrawn' && entry.claim.event === event ? [entry.date] : [],
  )
  return [...new Set(days)].toSorted()
}
