import { z } from 'zod'
import { ClaimVersion } from './claim'
import { IsoDate } from './dates'
import { editorial } from './editorial'
import { ArticleId, ClaimId } from './ids'

/*
 * The lines of `data/permalinks.json`, append-only: whatever was published is found again by article and quotation,
 * and every id says for ever what became of it.
 */

/** All ids that are anchored in an article: says which one is missing where a line was lost. */
export const ArticleIds = z.strictObject({ article: ArticleId, ids: z.array(ClaimId).min(1) })

/** Where an id is found in an article: the words, and which occurrence of them, counted from 0. */
export const Anchor = z.strictObject({
  id: ClaimId,
  article: ArticleId,
  quote: z.string().min(1),
  nth: z.int().nonnegative(),
})
export type Anchor = z.infer<typeof Anchor>

export const RecordedVersion = z.strictObject({ id: ClaimId, ...ClaimVersion.shape, since: IsoDate })

/** The id leads to another from now on. */
export const Merged = z.strictObject({ id: ClaimId, into: ClaimId, ...editorial })

/** The id's page stays, says since when and why, and shows the quotation no more. */
export const Withdrawn = z.strictObject({ id: ClaimId, withdrawn: z.literal(true), ...editorial })

export const PermalinkLine = z.union([ArticleIds, Anchor, RecordedVersion, Merged, Withdrawn])
export type PermalinkLine = z.infer<typeof PermalinkLine>

const retired = { id: ClaimId, ...editorial, versions: z.array(ClaimVersion) }

/** A published id that is no claim any more. */
export const Retired = z.discriminatedUnion('kind', [
  /** `into` is a claim, or itself withdrawn. */
  z.strictObject({ kind: z.literal('merged'), into: ClaimId, ...retired }),
  z.strictObject({ kind: z.literal('withdrawn'), ...retired }),
])
export type Retired = z.infer<typeof Retired>
