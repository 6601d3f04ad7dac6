import type { Dataset } from '@/lib/schema/dataset'
import type { EventId } from '@/lib/schema/ids'

/** The part of the dataset that speaks of one event: its claims, and the records that they name. */
export function datasetOfEvent(dataset: Dataset, event: EventId): Dataset {
  const claims = dataset.claims.filter(claim => claim.event === event)
  const events = dataset.events.filter(({ id }) => id === event)
  const reports = claims.flatMap(claim => claim.reports)

  const named = new Set<string | null>(events.flatMap(({ sides }) => sides))
  for (const { claimant, via, deniedBy, victims } of reports) {
    for (const actor of [claimant.actor, via?.actor ?? null, deniedBy?.actor ?? null, victims.side])
      named.add(actor)
  }
  for (const actor of dataset.actors) if (named.has(actor.id)) named.add(actor.side)

  const carrying = new Set(reports.map(report => report.article))
  const articles = dataset.articles.filter(({ id }) => carrying.has(id))
  const publishing = new Set(articles.map(article => article.outlet))
  return {
    ...dataset,
    articles,
    actors: dataset.actors.filter(({ id }) => named.has(id)),
    events,
    outlets: dataset.outlets.filter(({ id }) => publishing.has(id)),
    claims,
  }
}
