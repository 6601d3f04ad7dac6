import { relate } from '@/lib/analysis/relate'
import type { Article, ArticleDocument } from '@/lib/schema/article'
import type { Claim, ClaimVersion } from '@/lib/schema/claim'
import type { Dataset } from '@/lib/schema/dataset'
import type { ClaimId } from '@/lib/schema/ids'
import { DataError } from '@/lib/schema/problem'
import type { Report } from '@/lib/schema/report'
import { differences, sayingOf } from '@/lib/schema/same-saying'
import { applyCorrections, type Trail } from './corrections/apply-corrections'
import type { Ledger } from './ledger'
import { mergeClaim } from './merge-claim'
import { nameClaims } from './permalinks/name-claims'
import type { Permalinks } from './permalinks/permalinks'
import { retire } from './permalinks/retire'
import { readReports } from './read-reports'

export interface Assembly {
  dataset: Dataset
  /** The published id under which each report was known before; null where it is new. */
  known: ReadonlyMap<Report, ClaimId | null>
}

/** The whole road from texts to finished claims: a pure function, the same bytes out for the same files in. */
export function buildDataset(ledger: Ledger): Dataset {
  return assemble(ledger, readReports(ledger)).dataset
}

/** Claims out of what the reader reads in the articles. Throws a `DataError` where corrections do not apply. */
export function assemble(ledger: Ledger, reports: readonly Report[]): Assembly {
  const { actors, events, outlets, permalinks } = ledger
  const articles = ledger.articles.map(withoutBody)
  const corrected = applyCorrections(reports, new Map(articles.map(article => [article.id, article])), ledger)
  if (corrected.problems.length > 0) throw new DataError(corrected.problems)

  const eventsById = new Map(events.map(event => [event.id, event]))
  const actorsById = new Map(actors.map(actor => [actor.id, actor]))
  const nameable = corrected.groups.map(({ lead, all, decided }) => ({
    claim: {
      ...mergeClaim(lead, eventsById, actorsById),
      firstReported: all[0].article.published,
      reports: all.map(({ report }) => report),
    },
    known: all.flatMap(({ known }) => known ?? []),
    decided,
  }))
  const ids = nameClaims(nameable, permalinks)
  const claims = nameable.flatMap(({ claim }, index): Claim[] => {
    const id = ids[index]
    return id === undefined ? [] : [withHistory({ id, ...claim, relations: [], versions: [] }, permalinks)]
  })

  const living = new Set(ids)
  const joins = corrected.trails.flatMap(({ correction }) => (correction.kind === 'join' ? [correction] : []))
  const dataset: Dataset = {
    version: '1.0',
    articles,
    actors,
    events,
    outlets,
    claims: relate(claims, { articles, events }),
    retired: [...permalinks.values()]
      .filter(({ id }) => !living.has(id))
      .flatMap(permalink => retire(permalink, { rejected: corrected.rejected, joins }, permalinks) ?? []),
    corrections: corrected.trails.map(trail => ({
      correction: trail.correction,
      claims: concernedBy(trail, claims),
    })),
  }
  const known = new Map(
    corrected.groups.flatMap(({ all }) => all.map(one => [one.report, one.known] as const)),
  )
  return { dataset, known }
}

/** The claim with what it said before; a change that nobody recorded yet is its newest version. */
function withHistory(claim: Claim, permalinks: Permalinks): Claim {
  const recorded = permalinks.get(claim.id)?.versions ?? []
  const says = sayingOf(claim)
  const last = recorded.at(-1)
  const unchanged = last !== undefined && differences(last.says, says).length === 0
  const now: ClaimVersion[] = unchanged ? [] : [{ n: recorded.length + 1, since: null, says }]
  return { ...claim, versions: [...recorded, ...now] }
}

function concernedBy({ correction, made }: Trail, claims: readonly Claim[]): ClaimId[] {
  const holder = made && claims.find(({ reports }) => reports.includes(made))
  return [
    ...('claim' in correction ? [correction.claim] : []),
    ...(correction.kind === 'join' ? correction.with : []),
    ...(holder ? [holder.id] : []),
  ]
}

/** Articles belong to their publishers: the dataset lists them by headline. */
function withoutBody({ body, ...article }: ArticleDocument): Article {
  const firstLine = body.split('\n').find(line => line.trim() !== '')
  return { ...article, title: article.headline === 'first-line' ? (firstLine?.trim() ?? null) : null }
}
