import type { Actor } from '@/lib/schema/actor'
import type { Article } from '@/lib/schema/article'
import type { Claim } from '@/lib/schema/claim'
import type { Dataset } from '@/lib/schema/dataset'
import type { Event } from '@/lib/schema/event'
import type { ActorId, ArticleId, ClaimId, EventId, OutletId } from '@/lib/schema/ids'
import type { Outlet } from '@/lib/schema/outlet'

/** A dataset opened for looking things up by id. */
export interface Book {
  dataset: Dataset
  actors: ReadonlyMap<ActorId, Actor>
  articles: ReadonlyMap<ArticleId, Article>
  claims: ReadonlyMap<ClaimId, Claim>
  events: ReadonlyMap<EventId, Event>
  outlets: ReadonlyMap<OutletId, Outlet>
}

const opened = new WeakMap<Dataset, Book>()

/** Opens a dataset; the same dataset gives the same book. */
export function openBook(dataset: Dataset): Book {
  const known = opened.get(dataset)
  if (known) return known
  const book: Book = {
    dataset,
    actors: byId(dataset.actors),
    articles: byId(dataset.articles),
    claims: byId(dataset.claims),
    events: byId(dataset.events),
    outlets: byId(dataset.outlets),
  }
  opened.set(dataset, book)
  return book
}

function byId<T extends { id: string }>(items: readonly T[]): ReadonlyMap<T['id'], T> {
  return new Map(items.map(item => [item.id, item]))
}

/** The party that an actor belongs to: its side, or itself where it speaks for nobody else. */
export function partyOf(book: Book, actor: ActorId): ActorId {
  return book.actors.get(actor)?.side ?? actor
}
