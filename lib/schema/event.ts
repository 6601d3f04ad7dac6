import { z } from 'zod'
import { IsoDate } from './dates'
import { ActorId, EventId } from './ids'
import { Names } from './names'

/** A curated episode (`data/events.json`). */
export const Event = z.strictObject({
  id: EventId,
  names: Names,
  /** First and last day, both included. */
  window: z
    .strictObject({ start: IsoDate, end: IsoDate })
    .refine(window => window.end >= window.start, 'the window ends before it starts'),
  /** The parties whose losses are compared, in the order in which they are drawn. */
  sides: z.array(ActorId).min(1),
  /** Arabic phrases by which an article points back at this event from another time ("حرب أولى"). */
  cues: z.array(z.string().trim().min(1)),
})
export type Event = z.infer<typeof Event>
