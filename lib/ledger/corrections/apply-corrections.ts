import { groupReports } from '@/lib/ledger/group-reports'
import type { Ledger } from '@/lib/ledger/ledger'
import { isWithdrawn } from '@/lib/ledger/permalinks/permalinks'
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
import { type Flaw, problemOf, stale } from './correction-problem'
import { type Group, join, reportsOf, split } from './regroup'

/** A correction with what it made: the report that it added or the statement that it split off. */
export interface Trail {
  correction: Correction
  made: Report | null
}

export interface Corrected {
  groups: Group[]
  trails: Trail[]
  /** Published ids of which no report is left, with the correction that rejected the last. */
  rejected: Map<ClaimId, Extract<Correction, { kind: 'reject' }>>
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
  const { permalinks, corrections } = ledger
  const actors = new Map(ledger.actors.map(actor => [actor.id, actor]))
  const documents = new Map(ledger.articles.map(article => [article.id, article]))
  const known = {
    actors: new Set<string>(actors.keys()),
    events: new Set<string>(ledger.events.map(({ id }) => id)),
    permalinks,
  }
  const problems: Problem[] = []
  const trails = new Map<number, Trail>()
  const rejected: Corrected['rejected'] = new Map()
  const sound = corrections.entries.filter(({ record, index }) => {
    const flaws = checkReferences(record, known)
    problems.push(...flaws.map(found => problemOf(found, index, corrections)))
    return flaws.length === 0
  })
  const note = (index: number, flaws: readonly Flaw[]) =>
    problems.push(...flaws.map(found => problemOf(found, index, corrections)))

  const additions = sound.flatMap(({ record, index }) => {
    if (record.kind !== 'add') return []
    const added = addedReport(record, documents, actors)
    if ('code' in added) note(index, [added])
    return 'code' in added ? [] : [{ index, correction: record, report: added }]
  })
  const bodies = new Map(ledger.articles.map(({ id, body }) => [id, body]))
  const sourced = [...read, ...additions.map(({ report }) => report)].flatMap(report => {
    const article = articles.get(report.article)
    return article ? [{ report, article, known: null }] : []
  })
  let reports = recogniseReports(sourced, permalinks, bodies).filter(
    one => one.known === null || !isWithdrawn(one.known, permalinks),
  )

  for (const { record, index } of sound) {
    if (record.kind !== 'amend' && record.kind !== 'reject') continue
    const after = correctReports(reports, record, actors)
    note(index, after.flaws)
    if (record.kind === 'reject' && !after.reports.some(one => one.known === record.claim)) {
      rejected.set(record.claim, record)
    }
    reports = after.reports
    trails.set(index, { correction: record, made: null })
  }
  for (const { index, correction, report } of additions) {
    if (reports.some(one => one.report !== report && isSameReading(one.report, report))) {
      note(index, [stale('quote', 'The reader reads this report by itself.')])
    }
    trails.set(index, { correction, made: report })
  }

  let groups: Group[] = groupReports(reports).map(statement => ({ parts: [statement], decided: null }))
  for (const { record, index } of sound) {
    if (record.kind === 'join') {
      const after = join(groups, record)
      note(index, after.flaws)
      groups = after.groups
      trails.set(index, { correction: record, made: null })
    } else if (record.kind === 'split') {
      const living = new Set(groups.flatMap(reportsOf).map(({ known }) => known))
      const spare = new Map([...permalinks].filter(([id, { end }]) => end === null && !living.has(id)))
      const after = split(groups, record, apart => recogniseReports(apart, spare, bodies))
      note(index, after.flaws)
      groups = after.groups
      trails.set(index, { correction: record, made: after.apart?.[0].report ?? null })
    }
  }
  return {
    groups,
    trails: [...trails].sort(([a], [b]) => a - b).map(([, trail]) => trail),
    rejected,
    problems,
  }
}

function isSameReading(a: Report, b: Report): boolean {
  return (
    a.article === b.article &&
    [...a.outcomes].sort().join() === [...b.outcomes].sort().join() &&
    sameSpeaker(a.claimant, b.claimant) &&
    a.evidence.some(one => b.evidence.some(other => one.start < other.end && other.start < one.end))
  )
}
