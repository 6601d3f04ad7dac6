import { Outcome } from '@/lib/schema/report'
import { type Comparison, claimantAgrees, formAgrees, type Match } from './match'

export interface Share {
  right: number
  of: number
}

/** Found figures: `precision` of the reports are asked for, `recall` of the labels are answered. */
export interface Figures {
  labels: number
  found: number
  invented: number
  precision: number
  recall: number
  f1: number
}

/** Reports whose confidence lies in one band, and how many of them are right. */
export interface Band extends Share {
  from: number
  /** The mean of their confidence; a calibrated extractor is right that often. */
  meanConfidence: number
}

export interface Score {
  overall: Figures
  byOutcome: Record<Outcome, Figures>
  /** Among the matches. */
  form: Share
  claimant: Share
  /** Among the matches whose label says it. */
  actor: Share
  side: Share
  status: Share
  scope: Share
  /** Passages without a figure, and those in which none was found. */
  silent: Share
  calibration: Band[]
}

const BANDS = [0, 0.5, 0.7, 0.8, 0.9, 0.95]

function figures(found: number, missed: number, matched: number, invented: number): Figures {
  const labels = found + missed
  const precision = matched + invented === 0 ? 1 : matched / (matched + invented)
  const recall = labels === 0 ? 1 : found / labels
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return { labels, found, invented, precision, recall, f1 }
}

function share(matches: readonly Match[], right: (match: Match) => boolean): Share {
  return { right: matches.filter(right).length, of: matches.length }
}

/** What optional labels accept counts for neither side. */
function figuresOf(comparisons: readonly Comparison[], outcome?: Outcome): Figures {
  const speaksOf = ({ outcomes }: { outcomes: readonly Outcome[] }) =>
    outcome === undefined || outcomes.includes(outcome)
  const matches = comparisons.flatMap(({ matches }) =>
    matches.filter(({ label }) => !label.optional && speaksOf(label)),
  )
  return figures(
    matches.length,
    comparisons.flatMap(({ missed }) => missed.filter(speaksOf)).length,
    new Set(matches.map(({ report }) => report)).size,
    comparisons.flatMap(({ invented }) => invented.filter(speaksOf)).length,
  )
}

function calibrationOf(comparisons: readonly Comparison[]): Band[] {
  const verdicts = comparisons.flatMap(({ matches, invented }) => [
    ...[...new Set(matches.map(({ report }) => report))].map(({ confidence }) => ({
      confidence,
      right: true,
    })),
    ...invented.map(({ confidence }) => ({ confidence, right: false })),
  ])
  return BANDS.flatMap((from, index) => {
    const to = BANDS[index + 1] ?? Number.POSITIVE_INFINITY
    const within = verdicts.filter(({ confidence }) => confidence >= from && confidence < to)
    if (within.length === 0) return []
    const meanConfidence = within.reduce((sum, { confidence }) => sum + confidence, 0) / within.length
    return [{ from, meanConfidence, right: within.filter(({ right }) => right).length, of: within.length }]
  })
}

export function scoreOf(comparisons: readonly Comparison[]): Score {
  const matches = comparisons.flatMap(({ matches }) => matches).filter(({ label }) => !label.optional)
  const silent = comparisons.filter(({ passage }) => passage.reports.every(label => label.optional))
  return {
    overall: figuresOf(comparisons),
    byOutcome: {
      killed: figuresOf(comparisons, Outcome.enum.killed),
      wounded: figuresOf(comparisons, Outcome.enum.wounded),
      missing: figuresOf(comparisons, Outcome.enum.missing),
      captured: figuresOf(comparisons, Outcome.enum.captured),
      casualties: figuresOf(comparisons, Outcome.enum.casualties),
    },
    form: share(matches, formAgrees),
    claimant: share(matches, claimantAgrees),
    actor: share(
      matches.filter(({ label }) => label.actor !== undefined),
      ({ label, report }) => label.actor === report.claimant.actor,
    ),
    side: share(
      matches.filter(({ label }) => label.side !== undefined),
      ({ label, report }) => label.side === report.victims.side,
    ),
    status: share(
      matches.filter(({ label }) => label.status !== undefined),
      ({ label, report }) => label.status === report.status,
    ),
    scope: share(
      matches.filter(({ label }) => label.scope !== undefined),
      ({ label, report }) => label.scope === report.scope,
    ),
    silent: { right: silent.filter(({ invented }) => invented.length === 0).length, of: silent.length },
    calibration: calibrationOf(comparisons),
  }
}
