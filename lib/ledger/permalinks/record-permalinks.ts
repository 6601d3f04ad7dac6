import type { Assembly } from '@/lib/ledger/build-dataset'
import type { Ledger } from '@/lib/ledger/ledger'
import type { Claim } from '@/lib/schema/claim'
import type { IsoDate } from '@/lib/schema/dates'
import type { Anchor } from '@/lib/schema/permalink'
import type { Report } from '@/lib/schema/report'
import { locateQuote } from './locate-quote'
import type { Permalink, Permalinks } from './permalinks'

/** The permalinks with what is new: ids, the places where they are found, versions since `today`. Nothing is taken out. */
export function recordPermalinks({ dataset, known }: Assembly, ledger: Ledger, today: IsoDate): Permalinks {
  const bodies = new Map(ledger.articles.map(({ id, body }) => [id, body]))
  const recorded = new Map(ledger.permalinks)
  for (const claim of dataset.claims) {
    const { id, anchors, end }: Permalink = recorded.get(claim.id) ?? {
      id: claim.id,
      anchors: [],
      versions: [],
      end: null,
    }
    const added = unanchored(claim, known).flatMap(report =>
      anchorOf(claim, report, bodies.get(report.article)),
    )
    const versions = claim.versions.map(version => ({ ...version, since: version.since ?? today }))
    recorded.set(id, { id, anchors: [...anchors, ...added], versions, end })
  }
  return recorded
}

/**
 * Reports by which the claim is not found yet. One that is known under another id, which a correction joined to this
 * claim, keeps that id: it is needed again when the correction is taken back.
 */
function unanchored({ id, reports }: Claim, known: Assembly['known']): Report[] {
  const isFound = reports.some(report => known.get(report) === id)
  return isFound ? reports.filter(report => (known.get(report) ?? null) === null) : reports
}

function anchorOf({ id }: Claim, { article, evidence: [first] }: Report, body: string | undefined): Anchor[] {
  if (!first || body === undefined) return []
  const nth = locateQuote(body, first.quote).findIndex(({ start }) => start === first.start)
  return [{ id, article, quote: first.quote, nth: Math.max(0, nth) }]
}
