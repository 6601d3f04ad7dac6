import { relate } from '@/lib/analysis/relate'
import type { Article, ArticleDocument } from '@/lib/schema/article'
import type { Claim, ClaimVersion } from '@/lib/schema/claim'
import type { Dataset } from '@/lib/schema/dataset'
import type { ClaimId } from '@/lib/schema/ids'
import { DataError } from '@/lib/schema/problem'
import type { Report } from '@/lib/schema/report'
import { differences, sayingOf } from '@/lib/schema/same-saying'
import { applyCorrections } from './corrections/apply-corrections'
import type { Trail } from './corrections/journal'
import { reportsOf } from './corrections/regroup'
import { byFirstReported, type Statement } from './group-reports'
import type { Ledger } from './ledger'
import { mergeClaim } from './merge-claim'
import { nameClaims } from './permalinks/name-claims'
import type { Permalinks } from './permalinks/permalinks'
import { retire } from './permalinks/retire'
import { readReports } from './read-reports'

export interface Assembly {
  dataset: Dataset
  /** Reports by which a published id is not found yet, with the id that they are to be recorded for. */
  unrecorded: { report: Report; id: ClaimId }[]
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
  const nameable = corrected.groups.map(group => {
    const reports = reportsOf(group).sort(byFirstReported)
    const merged = mergeClaim(group.parts[0], eventsById, actorsById)
    return {
      group,
      claim: {
        ...merged,
        firstReported: reports[0]?.article.published ?? merged.firstReported,
        reports: reports.map(({ report }) => report),
      },
      known: reports.flatMap(({ known }) => known ?? []),
      decided: group.decided,
    }
  })
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
  const unrecorded = nameable.flatMap(({ group }, index) => {
    const id = ids[index]
    return id === undefined ? [] : group.parts.flatMap((part, place) => unrecordedIn(part, id, place === 0))
  })
  return { dataset, unrecorded }
}

/**
 * The reports of a statement by which its id is not found again yet. One that a correction joined to another claim
 * (not the `leading` one) keeps its own id, which is needed when the correction is taken back.
 */
function unrecordedIn(statement: Statement, claim: ClaimId, leading: boolean): Assembly['unrecorded'] {
  const known = statement.flatMap(one => one.known ?? [])
  if (leading && !known.includes(claim)) return statement.map(({ report }) => ({ report, id: claim }))
  const id = leading ? claim : (known[0] ?? claim)
  return statement.filter(one => one.known === null).map(({ report }) => ({ report, id }))
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
