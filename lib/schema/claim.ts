import { z } from 'zod'
import { Count } from './count'
import { Dating, IsoDate } from './dates'
import { ClaimId, EventId } from './ids'
import { Claimant, Outcomes, Relay, Report, ReportStatus, Scope, Victims } from './report'

/** Whom the claimant speaks of, seen from its own side. */
export const Stance = z.enum(['own-loss', 'enemy-loss', 'joint', 'third-party', 'narrator'])
export type Stance = z.infer<typeof Stance>

/** What a claim stands in to others; `claim` or `claims` are the others. */
export const Relation = z.discriminatedUnion('kind', [
  /** Same claimant, same victims, outcome and event, said later than `claim`. */
  z.strictObject({ kind: z.literal('supersedes'), claim: ClaimId }),
  /** Same victims, outcome and event, another claimant, and no number satisfies both. Listed on both claims. */
  z.strictObject({ kind: z.literal('conflicts'), claim: ClaimId }),
  /** The other side's count of its own losses. Listed on both claims. */
  z.strictObject({ kind: z.literal('counterpart'), claim: ClaimId }),
  /** The first figure that a side gives of its own losses after it had given none in `claim`. */
  z.strictObject({ kind: z.literal('ends-silence'), claim: ClaimId }),
  /** A subset or component of `claim`. */
  z.strictObject({ kind: z.literal('part-of'), claim: ClaimId }),
  /** A total for both sides, with the own-loss claims that it can be held against and their sum, which nobody claimed. */
  z.strictObject({
    kind: z.literal('total-of'),
    claims: z.array(ClaimId).min(2),
    derivedSum: z.int().nonnegative().nullable(),
  }),
])
export type Relation = z.infer<typeof Relation>

/** What a claim says, apart from where it is reported and what it stands beside. */
const saying = {
  event: EventId.nullable(),
  claimant: Claimant,
  via: Relay.nullable(),
  victims: Victims,
  outcomes: Outcomes,
  count: Count,
  status: ReportStatus,
  scope: Scope,
  stance: Stance,
  asOf: Dating,
  occurred: Dating.nullable(),
}
export const Saying = z.strictObject(saying)
export type Saying = z.infer<typeof Saying>

/** What a claim said from a day on, until its next version. */
export const ClaimVersion = z.strictObject({
  /** 1, 2, 3 … */
  n: z.int().positive(),
  /** The day on which it was recorded in `data/permalinks.json`; null: not yet. */
  since: IsoDate.nullable(),
  says: Saying,
})
export type ClaimVersion = z.infer<typeof ClaimVersion>

/** What one claimant said: one or more reports of the same statement. The thing that a permalink points at. */
export const Claim = z.strictObject({
  id: ClaimId,
  ...saying,
  /** The day of publication of the first article that carries it. */
  firstReported: IsoDate,
  /** First reported first. */
  reports: z.array(Report).min(1),
  relations: z.array(Relation),
  /** Oldest first; the last is what it says now. */
  versions: z.array(ClaimVersion).default([]),
})
export type Claim = z.infer<typeof Claim>
