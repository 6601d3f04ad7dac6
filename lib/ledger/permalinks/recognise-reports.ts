import type { Sourced } from '@/lib/ledger/group-reports'
import type { Saying } from '@/lib/schema/claim'
import { groupBy } from '@/lib/schema/group-by'
import type { ArticleId, ClaimId } from '@/lib/schema/ids'
import type { Anchor } from '@/lib/schema/permalink'
import type { Report } from '@/lib/schema/report'
import { sameSpeaker } from '@/lib/schema/same-saying'
import { locateQuote, type Span } from './locate-quote'
import { type Permalinks, resolve } from './permalinks'

/**
 * Finds published ids again by article and quotation: a report is known where its evidence overlaps a recorded
 * quotation and it can be the same loss. Where several could be meant the nearest reading goes first (passage,
 * outcomes, count, claimant, victims), and each anchor and each report is used once. A changed count, claimant or
 * event does not lose the id; another outcome or another side's people are another statement.
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
    const candidates = (anchors.get(article) ?? []).flatMap(anchor =>
      candidatesFor(anchor, locateQuote(body, anchor.quote), inArticle, permalinks),
    )
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

interface Candidate {
  anchor: Anchor
  sourced: Sourced
  likeness: number
  /** How many anchors its id has. */
  anchors: number
}

function candidatesFor(
  anchor: Anchor,
  places: readonly Span[],
  reports: readonly Sourced[],
  permalinks: Permalinks,
): Candidate[] {
  const permalink = permalinks.get(anchor.id)
  return reports.flatMap(sourced => {
    const { report } = sourced
    const overlap = bestOverlap(report.evidence, places, anchor.nth)
    // Any version: what was corrected since is still read as it was.
    const said = permalink?.versions.filter(({ says }) => canBeSameLoss(report, says)) ?? []
    if (overlap === 0 || said.length === 0) return []
    const likeness = 4 * overlap + Math.max(...said.map(({ says }) => likenessOf(report, says)))
    return [{ anchor, sourced, likeness, anchors: permalink?.anchors.length ?? 0 }]
  })
}

function likenessOf(report: Report, said: Saying): number {
  return (
    3 * Number(sameSet(report.outcomes, said.outcomes)) +
    3 * Number(JSON.stringify(report.count) === JSON.stringify(said.count)) +
    2 * Number(sameSpeaker(report.claimant, said.claimant)) +
    2 * Number(report.victims.side === said.victims.side) +
    Number(report.victims.group === said.victims.group)
  )
}

/** Words added above a quotation shift the count of its occurrences, so that decides only between equals. */
const SAME_OCCURRENCE = 0.1

function bestOverlap(passages: readonly Span[], places: readonly Span[], nth: number): number {
  let best = 0
  for (const passage of passages) {
    for (const [occurrence, place] of places.entries()) {
      const shared = overlapOf(passage, place)
      if (shared > 0) best = Math.max(best, shared + (occurrence === nth ? SAME_OCCURRENCE : 0))
    }
  }
  return best
}

/** The shared part of two passages, as a share of what they cover together: 0 to 1. */
function overlapOf(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return Math.max(0, shared) / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}

/** The same outcome of the same side's people, or one of the two says it less closely. */
function canBeSameLoss(a: Saying | Report, b: Saying): boolean {
  const outcome =
    a.outcomes.includes('casualties') ||
    b.outcomes.includes('casualties') ||
    a.outcomes.some(one => b.outcomes.includes(one))
  const [left, right] = [a.victims.side, b.victims.side]
  return outcome && (left === right || left === 'unspecified' || right === 'unspecified')
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every(one => b.includes(one))
}
