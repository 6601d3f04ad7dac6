import { z } from 'zod'
import { Count } from './count'
import { Dating } from './dates'
import { editorial } from './editorial'
import { ActorId, ArticleId, ClaimId, EventId } from './ids'
import { Outcomes, ReportStatus, Scope, Victims } from './report'

/** An actor, or the words of the text where the gazetteer does not know whom they name, or null: the article itself. */
const Speaker = z.union([
  z.strictObject({ actor: ActorId }),
  z.strictObject({ text: z.string().trim().min(1) }),
  z.null(),
])

/** A day or days; without a basis the editor vouches that it is stated. */
const Day = z.strictObject({
  date: Dating.shape.date,
  until: Dating.shape.until.default(null),
  basis: Dating.shape.basis.default('stated'),
})

/** The fields of a report that an editor may set. */
const fields = {
  event: EventId.nullable(),
  claimant: Speaker,
  via: Speaker,
  victims: z.strictObject({ ...Victims.shape, text: z.string().default('') }),
  outcomes: Outcomes,
  count: Count,
  status: ReportStatus,
  scope: Scope,
  asOf: Day,
  occurred: Day.nullable(),
}
export const Amendment = z
  .strictObject(fields)
  .partial()
  .refine(set => Object.keys(set).length > 0, 'name at least one field')
export type Amendment = z.infer<typeof Amendment>

/** What an editor changes in the readings (`data/corrections.json`); applied after extraction, in this order of the file. */
export const Correction = z.discriminatedUnion('kind', [
  /** Sets fields of the claim's reports, or of the one in `article`. */
  z.strictObject({
    kind: z.literal('amend'),
    claim: ClaimId,
    article: ArticleId.optional(),
    set: Amendment,
    ...editorial,
  }),
  /** Takes the claim's reports out, or the one in `article`. */
  z.strictObject({
    kind: z.literal('reject'),
    claim: ClaimId,
    article: ArticleId.optional(),
    ...editorial,
  }),
  /** The claims in `with` are the same statement as `claim`, whose id stays. */
  z.strictObject({
    kind: z.literal('join'),
    claim: ClaimId,
    with: z.array(ClaimId).min(1),
    ...editorial,
  }),
  /** The reports in `articles` are another statement than `claim`. */
  z.strictObject({
    kind: z.literal('split'),
    claim: ClaimId,
    articles: z.array(ArticleId).min(1),
    ...editorial,
  }),
  /** A report that was missed; `quote` stands in the article, `nth` is its occurrence there, counted from 0. */
  z.strictObject({
    kind: z.literal('add'),
    article: ArticleId,
    quote: z.string().min(1),
    nth: z.int().nonnegative().default(0),
    report: z.strictObject({
      ...fields,
      via: Speaker.default(null),
      status: ReportStatus.default('asserted'),
      scope: Scope.default('total'),
      occurred: Day.nullable().default(null),
    }),
    ...editorial,
  }),
])
export type Correction = z.infer<typeof Correction>

/** A correction with the published ids that it concerns. */
export const AppliedCorrection = z.strictObject({ correction: Correction, claims: z.array(ClaimId) })
export type AppliedCorrection = z.infer<typeof AppliedCorrection>
