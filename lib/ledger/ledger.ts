import type { ArticleDocument } from '@/lib/schema/article'
import { DataError } from '@/lib/schema/problem'
import { readArticles } from './read-articles'
import { type Registry, readRegistry, registryOf } from './registry'

/** All that editors put into `data/`, checked. */
export interface Ledger extends Registry {
  articles: ArticleDocument[]
}

/** Reads `data/` below `root`; rejects with a `DataError` that lists all its problems, and gives nothing by halves. */
export async function loadLedger(root: string): Promise<Ledger> {
  const registry = await readRegistry(root)
  const { articles, problems } = await readArticles(root, registry.outlets)
  const all = [...registry.problems, ...problems]
  if (all.length > 0) throw new DataError(all)
  return { articles, ...registryOf(registry) }
}
