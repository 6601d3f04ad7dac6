import type { Count } from '@/lib/schema/count'
import { type Comparison, claimantAgrees, formAgrees } from './match'
import type { Figures, Score, Share } from './score'

function percent(value: number): string {
  return `${(value * 100).toFixed(1).padStart(5)} %`
}

function line(name: string, { labels, found, invented, precision, recall, f1 }: Figures): string {
  const numbers = `precision ${percent(precision)}  recall ${percent(recall)}  F1 ${percent(f1)}`
  return `${name.padEnd(11)} ${numbers}  (${found} of ${labels} found, ${invented} invented)`
}

function ratio(name: string, { right, of }: Share): string {
  return `${name.padEnd(11)} ${of === 0 ? '    –' : percent(right / of)}  (${right} of ${of})`
}

/** The score as a table to read in a terminal. */
export function formatScore(score: Score): string {
  return [
    line('overall', score.overall),
    ...Object.entries(score.byOutcome).map(([outcome, figures]) => line(outcome, figures)),
    ratio('form', score.form),
    ratio('claimant', score.claimant),
    ratio('actor', score.actor),
    ratio('side', score.side),
    ratio('status', score.status),
    ratio('scope', score.scope),
    ratio('silent', score.silent),
    'confidence  right',
    ...score.calibration.map(
      ({ from, meanConfidence, right, of }) =>
        `  from ${from.toFixed(2)}  mean ${meanConfidence.toFixed(2)}  right ${percent(right / of)}  (${right} of ${of})`,
    ),
  ].join('\n')
}

function countText(count: Count): string {
  if (count.form === 'undisclosed') return count.form
  if (count.form === 'unquantified') return `${count.form} ${count.magnitude ?? ''}`.trim()
  return count.form === 'range' ? `range ${count.value}-${count.max}` : `${count.form} ${count.value}`
}

function differs(what: string, quote: string, wanted: string | null, read: string | null): string[] {
  return wanted === read ? [] : [`${what.padEnd(9)} ${wanted}, read as ${read ?? 'none'}: ${quote}`]
}

/** What went wrong in a passage, a line each; nothing where all is well. */
export function formatErrors({ passage, matches, missed, invented }: Comparison): string[] {
  return [
    ...missed.map(
      ({ quote, outcomes, count }) => `missed    ${outcomes.join('+')} ${countText(count)}: ${quote}`,
    ),
    ...invented.map(({ evidence, outcomes, count, trace }) => {
      const [first] = evidence
      return `invented  ${outcomes.join('+')} ${countText(count)}: ${first?.quote ?? ''} [${trace.join(' ')}]`
    }),
    ...matches
      .filter(match => !formAgrees(match))
      .map(
        ({ label, report }) =>
          `form      ${countText(label.count)}, read as ${countText(report.count)}: ${label.quote}`,
      ),
    ...matches
      .filter(match => !claimantAgrees(match))
      .map(
        ({ label, report }) =>
          `claimant  ${label.claimant ?? 'narrator'}, read as ${report.claimant.text || 'narrator'}: ${label.quote}`,
      ),
    ...matches.flatMap(({ label, report }) => {
      const { actor = report.claimant.actor, side = report.victims.side } = label
      const { status = report.status, scope = report.scope } = label
      return [
        ...differs('actor', label.quote, actor, report.claimant.actor),
        ...differs('side', label.quote, side, report.victims.side),
        ...differs('status', label.quote, status, report.status),
        ...differs('scope', label.quote, scope, report.scope),
      ]
    }),
  ].map(error => `${passage.id}  ${error}`)
}
