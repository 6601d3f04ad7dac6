import type { Actor } from '@/lib/schema/actor'
import type { Article } from '@/lib/schema/article'
import type { Dataset } from '@/lib/schema/dataset'
import type { Event } from '@/lib/schema/event'
import type { Outlet } from '@/lib/schema/outlet'

/** Finds the records that others name by their id. The dataset is validated: an id that is named is there. */
export interface Directory {
  actor: (id: string | null) => Actor | undefined
  article: (id: string) => Article | undefined
  event: (id: string | null) => Event | undefined
  outlet: (id: string | null) => Outlet | undefined
}

function finder<T extends { id: string }>(records: readonly T[]) {
  const byId = new Map<string, T>(records.map(record => [record.id, record]))
  return (id: string | null) => (id === null ? undefined : byId.get(id))
}

export function directoryOf(dataset: Dataset): Directory {
  return {
    actor: finder(dataset.actors),
    article: finder(dataset.articles),
    event: finder(dataset.events),
    outlet: finder(dataset.outlets),
  }
}
