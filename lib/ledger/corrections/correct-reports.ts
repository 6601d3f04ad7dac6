import type { Sourced } from '@/lib/ledger/group-reports'
import type { Actor } from '@/lib/schema/actor'
import type { Correction } from '@/lib/schema/correction'
import { amendReport } from './amend-report'
import { type Flaw, stale } from './correction-problem'

/** The reports after one amendment or rejection; a correction that changes nothing is stale. */
export function correctReports(
  reports: readonly Sourced[],
  correction: Extract<Correction, { kind: 'amend' | 'reject' }>,
  actors: ReadonlyMap<string, Actor>,
): { reports: Sourced[]; flaws: Flaw[] } {
  const { claim, article } = correction
  const isMeant = ({ known, report }: Sourced) =>
    known === claim && (article === undefined || report.article === article)
  const meant = reports.filter(isMeant)
  if (meant.length === 0) {
    const where = article === undefined ? '' : ` in "${article}"`
    return { reports: [...reports], flaws: [stale('claim', `No report of "${claim}" is read${where}.`)] }
  }
  if (correction.kind === 'reject') return { reports: reports.filter(one => !isMeant(one)), flaws: [] }

  const amended = new Map(meant.map(one => [one, amendReport(one.report, correction.set, actors)]))
  const changed = [...amended].some(([{ report }, after]) => !says(report, after))
  return {
    reports: reports.map(one => ({ ...one, report: amended.get(one) ?? one.report })),
    flaws: changed ? [] : [stale('set', `All reports of "${claim}" say so already.`)],
  }
}

/** Whether the two say the same, however they were read. */
function says(a: Sourced['report'], b: Sourced['report']): boolean {
  const plain = ({ trace: _, claimant, via, ...rest }: Sourced['report']) =>
    JSON.stringify({ ...rest, claimant: claimant.actor ?? claimant.text, via: via?.actor ?? via?.text })
  return plain(a) === plain(b)
}
