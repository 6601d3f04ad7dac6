import type { Dataset } from '@/lib/schema/dataset'
import type { IsoDate } from '@/lib/schema/dates'
import { relate } from './relate'

/**
 * The dataset as it stood at the end of a day: what had been claimed by then, in the relations in which it stood
 * then. Counted by the day on which a claimant spoke, not by the day on which an article told of it.
 */
export function asOf(dataset: Dataset, day: IsoDate): Dataset {
  const claims = dataset.claims.filter(claim => claim.asOf.date <= day)
  return { ...dataset, claims: relate(claims, dataset) }
}

/** The last day that the ledger knows of: that of the newest article or claim; null for an empty ledger. */
export function lastDay({ articles, claims }: Pick<Dataset, 'articles' | 'claims'>): IsoDate | null {
  const days = [...articles.map(({ published }) => published), ...claims.map(claim => claim.asOf.date)]
  return days.reduce<IsoDate | null>((last, day) => (last !== null && last >= day ? last : day), null)
}
