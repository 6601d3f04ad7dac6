import type { Article } from '@/lib/schema/article'
import { addDays } from '@/lib/schema/calendar'
import { compareText } from '@/lib/schema/compare-text'
import type { IsoDate } from '@/lib/schema/dates'
import type { ClaimId } from '@/lib/schema/ids'
import type { Report } from '@/lib/schema/report'
import { speakerKey } from '@/lib/schema/speaker'

/** A report with the article that it was read from. */
export interface Sourced {
  report: Report
  article: Article
  /** The published id under which its statement is known; null where it is new. */
  known: ClaimId | null
}

/** The reports of one statement, first reported first. */
export type Statement = readonly [Sourced, ...Sourced[]]

/**
 * Reports of the same statement, put together: same event, claimant, victims, outcomes and count, said on about
 * the same day. Statements come first reported first; the outcome does not depend on the order handed over.
 */
export function groupReports(reports: readonly Sourced[]): Statement[] {
  const statements = new Map<string, Sourced[]>()
  for (const sourced of reports) {
    const key = statementKey(sourced)
    const others = statements.get(key)
    if (others) others.push(sourced)
    else statements.set(key, [sourced])
  }
  return [...statements.values()]
    .flatMap(splitByDay)
    .flatMap(splitByGroup)
    .map(statementOf)
    .filter(statement => statement !== null)
    .sort(([a], [b]) => byFirstReported(a, b))
}

/** Reports as one statement, whatever they say; null where there are none. */
export function statementOf(reports: readonly Sourced[]): Statement | null {
  const [first, ...others] = [...reports].sort(byFirstReported)
  return first ? [first, ...others] : null
}

/** Everything that must be equal but the day and the victims' group, which one report may give more closely. */
function statementKey({ report, article }: Sourced): string {
  const part = report.scope === 'subset' || report.scope === 'increment' ? report.scope : 'whole'
  return JSON.stringify([
    // Without an event nothing shows that two articles speak of the same one.
    report.event ?? `none:${report.article}`,
    speakerKey(report.claimant, article),
    report.victims.side,
    [...report.outcomes].sort(),
    report.count,
    part,
    // A denial is a statement of its own: it leaves standing what it denies.
    report.status === 'denied' && [report.deniedBy?.actor, report.deniedBy?.text],
  ])
}

/**
 * Statements at most a day apart are one. Every report is held against the group's first day, not against its
 * neighbour, so that a figure repeated daily for a week does not become one statement.
 */
function splitByDay(reports: Sourced[]): Sourced[][] {
  const groups: Sourced[][] = []
  let lastDay: IsoDate = ''
  for (const sourced of [...reports].sort(byDay)) {
    const { date, until } = sourced.report.asOf
    const group = groups.at(-1)
    if (group && date <= lastDay) {
      group.push(sourced)
    } else {
      groups.push([sourced])
      lastDay = addDays(until ?? date, 1)
    }
  }
  return groups
}

/** Reports that leave the group open join the others, unless these name several: then they stay by themselves. */
function splitByGroup(reports: Sourced[]): Sourced[][] {
  const groups = new Map<string, Sourced[]>()
  for (const sourced of reports) {
    const { group } = sourced.report.victims
    const others = groups.get(group)
    if (others) others.push(sourced)
    else groups.set(group, [sourced])
  }
  const open = groups.has('unspecified') ? 1 : 0
  return groups.size - open > 1 ? [...groups.values()] : [reports]
}

function byDay(a: Sourced, b: Sourced): number {
  return compareText(a.report.asOf.date, b.report.asOf.date) || byFirstReported(a, b)
}

export function byFirstReported(a: Sourced, b: Sourced): number {
  return (
    compareText(a.article.published, b.article.published) ||
    compareText(a.article.id, b.article.id) ||
    startOf(a) - startOf(b) ||
    compareText(JSON.stringify(a.report), JSON.stringify(b.report))
  )
}

function startOf({ report }: Sourced): number {
  return report.evidence[0]?.start ?? 0
}
