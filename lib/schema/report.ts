import { z } from 'zod'
import { Count } from './count'
import { Dating } from './dates'
import { ActorId, ArticleId, EventId } from './ids'

/** `casualties` where the text does not say which outcome ("losses"). */
export const Outcome = z.enum(['killed', 'wounded', 'missing', 'captured', 'casualties'])
export type Outcome = z.infer<typeof Outcome>

/** Two outcomes mean that the text combines them ("killed or missing"): they are never split. */
export const Outcomes = z
  .array(Outcome)
  .min(1)
  .refine(outcomes => new Set(outcomes).size === outcomes.length, 'an outcome is listed twice')

export const VictimGroup = z.enum(['military', 'civilian', 'mixed', 'unspecified'])
export type VictimGroup = z.infer<typeof VictimGroup>

export const Victims = z.strictObject({
  /** Whose people: an actor, both sides of the event together, or unspecified (then `text` has what is said). */
  side: z.union([z.enum(['both', 'unspecified']), ActorId]),
  group: VictimGroup,
  /** The victims as written; empty where the text leaves them out. */
  text: z.string(),
})
export type Victims = z.infer<typeof Victims>

/**
 * How the claimant was found: the subject of a verb of saying, somebody whom a relay cites, "according to …",
 * a subject carried over from the sentence before, or nobody: the article speaks in its own voice.
 */
export const AttributionBasis = z.enum([
  'stated',
  'relayed',
  'according-to',
  'carried-over',
  'narrator',
  'editor',
])
export type AttributionBasis = z.infer<typeof AttributionBasis>

export const Claimant = z.strictObject({
  /** null: not in the gazetteer (then `text` has the words), or the narrator. */
  actor: ActorId.nullable(),
  /** As written in the article; empty for the narrator. */
  text: z.string(),
  basis: AttributionBasis,
})
export type Claimant = z.infer<typeof Claimant>

/** Who passed the statement on ("Interfax, citing …"). */
export const Relay = z.strictObject({ actor: ActorId.nullable(), text: z.string().min(1) })
export type Relay = z.infer<typeof Relay>

export const ReportStatus = z.enum(['asserted', 'provisional', 'presumed', 'revised', 'denied'])
export type ReportStatus = z.infer<typeof ReportStatus>

/** Whether the count is of all victims so far, a part of another report, an addition to one, or of another time. */
export const Scope = z.enum(['total', 'subset', 'increment', 'cumulative', 'background'])
export type Scope = z.infer<typeof Scope>

/**
 * A passage of an article's body; `quote === body.slice(start, end)`, in UTF-16 code units.
 * Position and quote selectors after the W3C Web Annotation Data Model.
 */
export const Evidence = z.strictObject({
  quote: z.string().min(1),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  /** The rest of the quote's sentence before and after it, bounded; whole words only. */
  prefix: z.string(),
  suffix: z.string(),
})
export type Evidence = z.infer<typeof Evidence>

/** What one article says that one claimant said: one count. */
export const Report = z.strictObject({
  article: ArticleId,
  /** null: no event in `data/events.json` fits. */
  event: EventId.nullable(),
  claimant: Claimant,
  via: Relay.nullable(),
  /** Who denies the figure, where `status` is `denied`. */
  deniedBy: Claimant.nullable(),
  victims: Victims,
  outcomes: Outcomes,
  count: Count,
  status: ReportStatus,
  scope: Scope,
  /** When the claimant said it. */
  asOf: Dating,
  /** When it happened, where that can be told. */
  occurred: Dating.nullable(),
  /** The strongest first: body before headline, full sentence before sub-heading. */
  evidence: z.array(Evidence).min(1),
  /** The rules that read it, by name, in the order in which they took part. */
  trace: z.array(z.string().min(1)),
  /** How likely the reading is right, 0 to 1. */
  confidence: z.number().min(0).max(1),
})
export type Report = z.infer<typeof Report>
