import type { Actor } from '@/lib/schema/actor'
import type { Claim } from '@/lib/schema/claim'
import type { Event } from '@/lib/schema/event'
import type { Report, ReportStatus } from '@/lib/schema/report'
import { byFirstReported, type Statement } from './group-reports'
import { stanceOf } from './stance'

/** A claim that has no id and no history yet and stands in no relation. */
export type UnnamedClaim = Omit<Claim, 'id' | 'relations' | 'versions'>

/** From the plainest to the most cautious. */
const CAUTION: readonly ReportStatus[] = ['asserted', 'provisional', 'presumed', 'revised', 'denied']

/**
 * One claim from the reports of one statement, first reported first. Its fields come from the report that was
 * read most surely; where others say more closely who or when, theirs. A word of caution in any report stays
 * with the claim ("not the final toll"): leaving it out is common, adding it is not.
 */
export function mergeClaim(
  statement: Statement,
  events: ReadonlyMap<string, Event>,
  actors: ReadonlyMap<string, Actor>,
): UnnamedClaim {
  const [first] = statement
  const ranked = [...statement].sort(
    (a, b) => b.report.confidence - a.report.confidence || byFirstReported(a, b),
  )
  const reports = ranked.map(({ report }) => report)
  const best = ranked[0]?.report ?? first.report

  const victims = (reports.find(({ victims }) => victims.group !== 'unspecified') ?? best).victims
  const event = best.event === null ? null : (events.get(best.event) ?? null)
  return {
    event: best.event,
    claimant: best.claimant,
    via: best.via,
    victims,
    outcomes: best.outcomes,
    count: best.count,
    status: mostCautious(reports),
    scope: best.scope,
    stance: stanceOf(best.claimant, victims, event, actors),
    asOf: (reports.find(({ asOf }) => asOf.basis === 'stated') ?? best).asOf,
    occurred:
      (reports.find(({ occurred }) => occurred?.basis === 'stated') ?? reports.find(r => r.occurred))
        ?.occurred ?? null,
    firstReported: first.article.published,
    reports: statement.map(({ report }) => report),
  }
}

function mostCautious(reports: readonly Report[]): ReportStatus {
  const level = Math.max(...reports.map(({ status }) => CAUTION.indexOf(status)))
  return CAUTION[level] ?? 'asserted'
}
