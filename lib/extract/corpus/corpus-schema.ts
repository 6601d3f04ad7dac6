import { z } from 'zod'
import { Count } from '@/lib/schema/count'
import { IsoDate } from '@/lib/schema/dates'
import { ActorId } from '@/lib/schema/ids'
import { Outcomes, ReportStatus, Scope, Victims } from '@/lib/schema/report'

/** One report that a careful reader finds in a passage. What a label leaves out is not judged. */
export const Label = z.strictObject({
  /** The words that carry the figure; they occur exactly once in the text. */
  quote: z.string().min(1),
  /** Other places of the text that say the same (a headline, a second naming); once each. */
  also: z.array(z.string().min(1)).optional(),
  outcomes: Outcomes,
  count: Count,
  /** The words of the text that name the claimant; null: the article speaks in its own voice. */
  claimant: z.string().min(1).nullable(),
  /** The claimant in the project's gazetteer. */
  actor: ActorId.optional(),
  /** Whose people the victims are. */
  side: Victims.shape.side.optional(),
  victims: z.string().min(1).optional(),
  status: ReportStatus.optional(),
  scope: Scope.optional(),
  /** A defensible reading that is accepted and not asked for: neither a miss nor a false figure. */
  optional: z.literal(true).optional(),
})
export type Label = z.infer<typeof Label>

/** A passage of news with all the reports in it; without reports, a near miss that must stay silent. */
export const Passage = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  published: IsoDate,
  headline: z.enum(['first-line', 'none']).default('none'),
  text: z.string().min(1),
  reports: z.array(Label),
  note: z.string().min(1).optional(),
})
export type Passage = z.infer<typeof Passage>

export const Section = z.array(Passage).min(1)
