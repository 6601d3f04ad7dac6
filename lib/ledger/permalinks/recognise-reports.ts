import type { Sourced } from '@/lib/ledger/group-reports'
import { groupBy } from '@/lib/schema/group-by'
import type { ArticleId, ClaimId } from '@/lib/schema/ids'
import type { Anchor } from '@/lib/schema/permalink'
import type { Report } from '@/lib/schema/report'
import { sameSpeaker } from '@/lib/schema/same-saying'
import { locateQuote, type Span } from './locate-quote'
import { type Permalinks, resolve } from './permalinks'

/**
 * Finds published ids again by article and quotation: a report is known where its evidence overlaps a recorded
 * quotation and the outcome can be the same. Where several could be meant the nearest reading goes first (passage,
 * outcomes, count, claimant, victims), and each anchor and each report is used once. A changed count, claimant or
 * event does not lose the id; another outcome is another statement.
 */
export function recogniseReports(
  reports: readonly Sourced[],
  permalinks: Permalinks,
  bodies: ReadonlyMap<ArticleId, string>,
): Sourced[] {
  const anchors = groupBy(
    [...permalinks.values()].flatMap(permalink => permalink.anchors),
    ({ article }) => article,
  )
  const known = new Map<Sourced, ClaimId>()
  for (const [article, inArticle] of groupBy(reports, ({ report }) => report.article)) {
    const [first] = inArticle
    const body = (first && bodies.get(first.report.article)) ?? ''
    const candidates = (anchors.get(article) ?? []).flatMap(anchor => {
      const span = placeOf(anchor, body)
      return span ? candidatesFor(anchor, span, inArticle, permalinks) : []
    })
    // Among equals an id that is anchored nowhere else goes first: the other is found there.
    candidates.sort((a, b) => b.likeness - a.likeness || a.anchors - b.anchors)
    const used = new Set<Anchor>()
    for (const { anchor, sourced } of candidates) {
      if (used.has(anchor) || known.has(sourced)) continue
      used.add(anchor)
      known.set(sourced, resolve(anchor.id, permalinks))
    }
  }
  return reports.map(sourced => ({ ...sourced, known: known.get(sourced) ?? null }))
}

/** Occurrences are counted: words added above a quotation shift it, but seldom repeat it. */
function placeOf({ quote, nth }: Anchor, body: string): Span | undefined {
  const spans = locateQuote(body, quote)
  return spans[nth] ?? spans.at(-1)
}

interface Candidate {
  anchor: Anchor
  sourced: Sourced
  likeness: number
  /** How many anchors its id has. */
  anchors: number
}

function candidatesFor(
  anchor: Anchor,
  span: Span,
  reports: readonly Sourced[],
  permalinks: Permalinks,
): Candidate[] {
  const permalink = permalinks.get(anchor.id)
  const said = permalink?.versions.at(-1)?.says
  return reports.flatMap(sourced => {
    const { report } = sourced
    const overlap = Math.max(...report.evidence.map(passage => overlapOf(passage, span)))
    if (!said || overlap <= 0 || !canBeSameOutcome(report.outcomes, said.outcomes)) return []
    const likeness =
      4 * overlap +
      3 * Number(sameSet(report.outcomes, said.outcomes)) +
      3 * Number(JSON.stringify(report.count) === JSON.stringify(said.count)) +
      2 * Number(sameSpeaker(report.claimant, said.claimant)) +
      2 * Number(report.victims.side === said.victims.side) +
      Number(report.victims.group === said.victims.group)
    return [{ anchor, sourced, likeness, anchors: permalink?.anchors.length ?? 0 }]
  })
}

/** The shared part of two passages, as a share of what they cover together: 0 to 1. */
function overlapOf(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return Math.max(0, shared) / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}

function canBeSameOutcome(a: Report['outcomes'], b: Report['outcomes']): boolean {
  return a.includes('casualties') || b.includes('casualties') || a.some(outcome => b.includes(outcome))
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every(one => b.includes(one))
}
