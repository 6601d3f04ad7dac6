import { z } from 'zod'
import { ActorId } from './ids'
import { Names } from './names'

export const ActorKind = z.enum([
  'state',
  'government',
  'ministry',
  'head-of-state',
  'head-of-government',
  'official',
  'parliament',
  'armed-force',
  'armed-group',
  'police',
  'emergency-service',
  'health-authority',
  'local-authority',
  'agency',
  'monitor',
  'international-body',
])
export type ActorKind = z.infer<typeof ActorKind>

/** Anyone who can make a claim, relay one, or whose people can be its victims (`data/actors.json`). */
export const Actor = z.strictObject({
  id: ActorId,
  names: Names,
  kind: ActorKind,
  /** The state or party that it speaks for; its own id for a state or party itself; null for third parties. */
  side: ActorId.nullable(),
  /** Surface forms in Arabic, spelling variants included. Vowel marks, hamza seats and the article are folded when matching. */
  aliases: z.array(z.string().trim().min(1)),
  /** Masculine singular adjectives of a state or party ("روريتاني"); the other forms are derived. */
  demonyms: z.array(z.string().trim().min(1)).default([]),
  /** The English adjective of a state or party ("Ruritanian"); the Arabic one is the first of `demonyms`. */
  adjective: z.string().trim().min(1).optional(),
})
export type Actor = z.infer<typeof Actor>
