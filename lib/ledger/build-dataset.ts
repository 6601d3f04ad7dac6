import { relate } from '@/lib/analysis/relate'
import { extractReports } from '@/lib/extract/extract-reports'
import { compileGazetteer } from '@/lib/extract/gazetteer'
import type { Article, ArticleDocument } from '@/lib/schema/article'
import type { Dataset } from '@/lib/schema/dataset'
import { assignIds } from './claim-id'
import { groupReports, type Sourced } from './group-reports'
import type { Ledger } from './ledger'
import { mergeClaim } from './merge-claim'

/** The whole road from texts to finished claims: a pure function, the same bytes out for the same files in. */
export function buildDataset({ articles, actors, events, outlets }: Ledger): Dataset {
  const gazetteer = compileGazetteer(actors, events)
  const sourced = articles.flatMap((document): Sourced[] => {
    const article = withoutBody(document)
    return extractReports(document, gazetteer).map(report => ({ report, article }))
  })

  const eventsById = new Map(events.map(event => [event.id, event]))
  const actorsById = new Map(actors.map(actor => [actor.id, actor]))
  const statements = groupReports(sourced).map(group => mergeClaim(group, eventsById, actorsById))
  const ids = assignIds(statements, new Set())
  const claims = statements.flatMap((statement, index) => {
    const id = ids[index]
    return id === undefined ? [] : [{ id, ...statement, relations: [] }]
  })

  const listed = articles.map(withoutBody)
  return {
    version: '1.0',
    articles: listed,
    actors,
    events,
    outlets,
    claims: relate(claims, { articles: listed, events }),
  }
}

/** Articles belong to their publishers: the dataset lists them by headline. */
function withoutBody({ body, ...article }: ArticleDocument): Article {
  const firstLine = body.split('\n').find(line => line.trim() !== '')
  return { ...article, title: article.headline === 'first-line' ? (firstLine?.trim() ?? null) : null }
}
