import { groupReports, type Sourced } from '@/lib/ledger/group-reports'
import type { Ledger } from '@/lib/ledger/ledger'
import { isWithdrawn, type Permalinks } from '@/lib/ledger/permalinks/permalinks'
import { recogniseReports } from '@/lib/ledger/permalinks/recognise-reports'
import type { Article } from '@/lib/schema/article'
import type { Correction } from '@/lib/schema/correction'
import type { ClaimId } from '@/lib/schema/ids'
import type { Problem } from '@/lib/schema/problem'
import type { Report } from '@/lib/schema/report'
import { sameSpeaker } from '@/lib/schema/same-saying'
import { addedReport } from './add-report'
import { checkReferences } from './check-references'
import { correctReports } from './correct-reports'
import { stale } from './correction-problem'
import { type Entry, entriesOf, Journal, type Trail } from './journal'
import { type Group, join, reportsOf, split } from './regroup'

type Addition = Extract<Correction, { kind: 'add' }>
type Rejection = Extract<Correction, { kind: 'reject' }>
type Recognise = (reports: readonly Sourced[], permalinks: Permalinks) => Sourced[]

export interface Corrected {
  groups: Group[]
  trails: Trail[]
  /** Published ids of which no report is left, with the correction that rejected the last. */
  rejected: Map<ClaimId, Rejection>
  problems: Problem[]
}

/**
 * Recognises what was published, then applies the editors' corrections in the order of their file: first those of
 * single reports, then, once reports are put together, joins and splits. Withdrawn statements are left out.
 */
export function applyCorrections(
  read: readonly Report[],
  articles: ReadonlyMap<string, Article>,
  ledger: Ledger,
): Corrected {
  const { permalinks } = ledger
  const bodies = new Map(ledger.articles.map(({ id, body }) => [id, body]))
  const recognise: Recognise = (reports, among) => recogniseReports(reports, among, bodies)
  const journal = new Journal(ledger.corrections)

  const entries = soundEntries(ledger, journal)
  const additions = addReports(entriesOf(entries, 'add'), ledger, journal)
  const sourced = [...read, ...additions.map(({ report }) => report)].flatMap(report => {
    const article = articles.get(report.article)
    return article ? [{ report, article, known: null }] : []
  })
  const published = recognise(sourced, permalinks).filter(
    ({ known }) => known === null || !isWithdrawn(known, permalinks),
  )
  const { reports, rejected } = changeReports(published, entries, ledger, journal)
  refuseNeedless(additions, reports, journal)
  const groups = changeGroups(reports, entries, permalinks, recognise, journal)
  return { groups, trails: journal.trails, rejected, problems: journal.problems }
}

/** The corrections of which everything is there that they name. */
function soundEntries({ actors, events, permalinks, corrections }: Ledger, journal: Journal): Entry[] {
  const known = {
    actors: new Set<string>(actors.map(({ id }) => id)),
    events: new Set<string>(events.map(({ id }) => id)),
    permalinks,
  }
  return corrections.entries.filter(entry => {
    const flaws = checkReferences(entry.record, known)
    journal.fail(entry, flaws)
    return flaws.length === 0
  })
}

interface Added {
  entry: Entry<Addition>
  report: Report
}

function addReports(entries: readonly Entry<Addition>[], ledger: Ledger, journal: Journal): Added[] {
  const actors = new Map(ledger.actors.map(actor => [actor.id, actor]))
  const articles = new Map(ledger.articles.map(article => [article.id, article]))
  return entries.flatMap(entry => {
    const report = addedReport(entry.record, articles, actors)
    if ('code' in report) {
      journal.fail(entry, [report])
      return []
    }
    journal.done(entry, report)
    return [{ entry, report }]
  })
}

function changeReports(
  published: readonly Sourced[],
  entries: readonly Entry[],
  ledger: Ledger,
  journal: Journal,
): { reports: readonly Sourced[]; rejected: Corrected['rejected'] } {
  const actors = new Map(ledger.actors.map(actor => [actor.id, actor]))
  const rejected: Corrected['rejected'] = new Map()
  let reports = published
  for (const entry of entriesOf(entries, 'amend', 'reject')) {
    const { record } = entry
    const after = correctReports(reports, record, actors)
    reports = after.reports
    journal.fail(entry, after.flaws)
    journal.done(entry)
    if (record.kind === 'reject' && !reports.some(({ known }) => known === record.claim)) {
      rejected.set(record.claim, record)
    }
  }
  return { reports, rejected }
}

function refuseNeedless(additions: readonly Added[], reports: readonly Sourced[], journal: Journal): void {
  for (const { entry, report } of additions) {
    if (reports.some(one => one.report !== report && isSameReading(one.report, report))) {
      journal.fail(entry, [stale('quote', 'The reader reads this report by itself.')])
    }
  }
}

function changeGroups(
  reports: readonly Sourced[],
  entries: readonly Entry[],
  permalinks: Permalinks,
  recognise: Recognise,
  journal: Journal,
): Group[] {
  let groups: Group[] = groupReports(reports).map(statement => ({ parts: [statement], decided: null }))
  for (const entry of entriesOf(entries, 'join', 'split')) {
    const { record } = entry
    if (record.kind === 'join') {
      const after = join(groups, record)
      groups = after.groups
      journal.fail(entry, after.flaws)
      journal.done(entry)
    } else {
      const living = new Set(groups.flatMap(reportsOf).map(({ known }) => known))
      const spare = new Map([...permalinks].filter(([id, { end }]) => end === null && !living.has(id)))
      const after = split(groups, record, apart => recognise(apart, spare))
      groups = after.groups
      journal.fail(entry, after.flaws)
      journal.done(entry, after.apart?.[0].report ?? null)
    }
  }
  return groups
}

function isSameReading(a: Report, b: Report): boolean {
  return (
    a.article === b.article &&
    [...a.outcomes].sort().join() === [...b.outcomes].sort().join() &&
    sameSpeaker(a.claimant, b.claimant) &&
    a.evidence.some(one => b.evidence.some(other => one.start < other.end && other.start < one.end))
  )
}
