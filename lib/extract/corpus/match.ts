import type { Count } from '@/lib/schema/count'
import type { Report } from '@/lib/schema/report'
import type { Label, Passage } from './corpus-schema'
import { sameClaimant } from './same-claimant'

export interface Match {
  label: Label
  report: Report
}

/** What an extractor made of a passage, held against its labels. */
export interface Comparison {
  passage: Passage
  matches: Match[]
  /** Labels that nothing was found for; optional ones are never missed. */
  missed: Label[]
  /** Reports that no label asks for or accepts. */
  invented: Report[]
}

/** The numbers of a count as one string; the same for all counts without a number. */
function numbersOf(count: Count): string {
  if (count.form === 'unquantified' || count.form === 'undisclosed') return 'none'
  return count.form === 'range' ? `${count.value}-${count.max}` : `${count.value}`
}

function sameOutcomes(label: Label, report: Report): boolean {
  return (
    label.outcomes.length === report.outcomes.length &&
    label.outcomes.every(outcome => report.outcomes.includes(outcome))
  )
}

/** How many UTF-16 code units of the report's evidence lie in the label's quotations. */
function overlap(text: string, label: Label, report: Report): number {
  let shared = 0
  for (const quote of [label.quote, ...(label.also ?? [])]) {
    const start = text.indexOf(quote)
    for (const passage of report.evidence)
      shared += Math.max(0, Math.min(passage.end, start + quote.length) - Math.max(passage.start, start))
  }
  return shared
}

export function claimantAgrees({ label, report }: Match): boolean {
  return sameClaimant(label.claimant, report.claimant.text || null)
}

export function formAgrees({ label, report }: Match): boolean {
  return label.count.form === report.count.form
}

/** Whether two reports share no word of evidence. */
function apart(one: Report, other: Report): boolean {
  return one.evidence.every(a => other.evidence.every(b => a.end <= b.start || b.end <= a.start))
}

/**
 * Pairs labels with reports: same set of outcomes, same value (or neither has one), overlapping evidence. Each report
 * answers one label, the best first. A label that is left over may share the report of another (a figure said twice
 * that the extractor joined). A report that is left over is invented, unless it reads a label's figure in another
 * place of the text than the report that answers it (a figure said twice that the extractor kept apart).
 */
export function compare(passage: Passage, reports: readonly Report[]): Comparison {
  const candidates = passage.reports
    .flatMap(label =>
      reports.map(report => ({ label, report, shared: overlap(passage.text, label, report) })),
    )
    .filter(
      ({ label, report, shared }) =>
        shared > 0 && sameOutcomes(label, report) && numbersOf(label.count) === numbersOf(report.count),
    )
    .map(pair => ({ ...pair, rank: Number(claimantAgrees(pair)) * 2 + Number(formAgrees(pair)) }))
    .sort((a, b) => b.rank - a.rank || b.shared - a.shared)

  const matches = new Map<Label, Report>()
  const used = new Set<Report>()
  for (const { label, report } of candidates)
    if (!matches.has(label) && !used.has(report)) {
      matches.set(label, report)
      used.add(report)
    }
  for (const { label, report } of candidates) if (!matches.has(label)) matches.set(label, report)
  for (const { label, report } of candidates) {
    const answer = matches.get(label)
    if (answer && !used.has(report) && apart(answer, report)) used.add(report)
  }

  return {
    passage,
    matches: [...matches].map(([label, report]) => ({ label, report })),
    missed: passage.reports.filter(label => !label.optional && !matches.has(label)),
    invented: reports.filter(report => !used.has(report)),
  }
}
