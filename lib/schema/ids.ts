import { z } from 'zod'

/** Ids are ASCII, lower case and hyphenated: they stand in addresses, where other letters arrive percent-encoded. */
const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'use lower-case ASCII letters, digits and single hyphens')
  .max(80)

export const ArticleId = slug.brand<'ArticleId'>()
export type ArticleId = z.infer<typeof ArticleId>

/** `both` and `unspecified` are taken: they stand for victims' sides that are no single actor. */
export const ActorId = slug
  .refine(id => id !== 'both' && id !== 'unspecified', '"both" and "unspecified" are reserved')
  .brand<'ActorId'>()
export type ActorId = z.infer<typeof ActorId>

export const EventId = slug.brand<'EventId'>()
export type EventId = z.infer<typeof EventId>

export const OutletId = slug.brand<'OutletId'>()
export type OutletId = z.infer<typeof OutletId>

/** The permalink of a claim; assigned once, see `data/permalinks.json`. */
export const ClaimId = slug.brand<'ClaimId'>()
export type ClaimId = z.infer<typeof ClaimId>
