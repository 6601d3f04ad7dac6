import { z } from 'zod'
import { Actor } from './actor'
import { Article } from './article'
import { Claim } from './claim'
import { AppliedCorrection } from './correction'
import { Event } from './event'
import { Outlet } from './outlet'
import { Retired } from './permalink'

/** Everything that the site, the exports and the command line show. Plain data; finished when it is built. */
export const Dataset = z.strictObject({
  /** The version of this shape, not of the figures in it. */
  version: z.literal('1.0'),
  articles: z.array(Article),
  actors: z.array(Actor),
  events: z.array(Event),
  outlets: z.array(Outlet),
  claims: z.array(Claim),
  /** Published ids that are no claims any more: their addresses stay. */
  retired: z.array(Retired).default([]),
  /** What editors changed in the readings, in the order in which it was applied, and the claims that it concerns. */
  corrections: z.array(AppliedCorrection).default([]),
})
export type Dataset = z.infer<typeof Dataset>
