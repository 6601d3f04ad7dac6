import type { ArticleDocument } from '@/lib/schema/article'
import type { Correction } from '@/lib/schema/correction'
import { DataError } from '@/lib/schema/problem'
import { readCorrections } from './corrections/read-corrections'
import type { Records } from './parse-records'
import type { Permalinks } from './permalinks/permalinks'
import { readPermalinks } from './permalinks/read-permalinks'
import { readArticles } from './read-articles'
import { type Registry, readRegistry, registryOf } from './registry'

/** All that editors put into `data/`, checked. */
export interface Ledger extends Registry {
  articles: ArticleDocument[]
  permalinks: Permalinks
  /** With their places: what is wrong with one shows only when it is applied. */
  corrections: Records<Correction>
}

/**
 * Reads `data/` below `root`; rejects with a `DataError` that lists all its problems, and gives nothing by halves.
 * With `settle` a merge of the permalinks that was left unsettled is settled by taking the lines of both sides.
 */
export async function loadLedger(root: string, { settle = false } = {}): Promise<Ledger> {
  const registry = await readRegistry(root)
  const { articles, problems } = await readArticles(root, registry.outlets)
  const permalinks = await readPermalinks(root, settle)
  const corrections = await readCorrections(root)
  const all = [
    ...registry.problems,
    ...problems,
    ...(permalinks.ok ? [] : permalinks.problems),
    ...corrections.problems,
  ]
  if (all.length > 0 || !permalinks.ok) throw new DataError(all)
  return { articles, ...registryOf(registry), permalinks: permalinks.value, corrections }
}
