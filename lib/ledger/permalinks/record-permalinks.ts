import type { Assembly } from '@/lib/ledger/build-dataset'
import type { Ledger } from '@/lib/ledger/ledger'
import type { IsoDate } from '@/lib/schema/dates'
import type { ClaimId } from '@/lib/schema/ids'
import type { Anchor } from '@/lib/schema/permalink'
import type { Report } from '@/lib/schema/report'
import { locateQuote } from './locate-quote'
import type { Permalinks } from './permalinks'

/** The permalinks with what is new: ids, the places where they are found, versions since `today`. Nothing is taken out. */
export function recordPermalinks(
  { dataset, unrecorded }: Assembly,
  ledger: Ledger,
  today: IsoDate,
): Permalinks {
  const recorded = new Map(ledger.permalinks)
  for (const claim of dataset.claims) {
    const versions = claim.versions.map(version => ({ ...version, since: version.since ?? today }))
    recorded.set(claim.id, { id: claim.id, anchors: [], end: null, ...recorded.get(claim.id), versions })
  }
  const bodies = new Map(ledger.articles.map(({ id, body }) => [id, body]))
  for (const { report, id } of unrecorded) {
    const permalink = recorded.get(id)
    const anchor = anchorOf(id, report, bodies.get(report.article) ?? '')
    if (!permalink || !anchor || permalink.anchors.some(other => isSamePlace(anchor, other))) continue
    recorded.set(id, { ...permalink, anchors: [...permalink.anchors, anchor] })
  }
  return recorded
}

function isSamePlace(a: Anchor, b: Anchor): boolean {
  return a.article === b.article && a.quote === b.quote && a.nth === b.nth
}

function anchorOf(id: ClaimId, { article, evidence: [first] }: Report, body: string): Anchor | null {
  if (!first) return null
  const nth = locateQuote(body, first.quote).findIndex(({ start }) => start === first.start)
  return { id, article, quote: first.quote, nth: Math.max(0, nth) }
}
