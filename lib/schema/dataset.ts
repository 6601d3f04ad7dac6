import { z } from 'zod'
import { Actor } from './actor'
import { Article } from './article'
import { Claim } from './claim'
import { Event } from './event'
import { Outlet } from './outlet'

/** Everything that the site, the exports and the command line show. Plain data; finished when it is built. */
export const Dataset = z.strictObject({
  /** The version of this shape, not of the figures in it. */
  version: z.literal('1.0'),
  articles: z.array(Article),
  actors: z.array(Actor),
  events: z.array(Event),
  outlets: z.array(Outlet),
  claims: z.array(Claim),
})
export type Dataset = z.infer<typeof Dataset>
