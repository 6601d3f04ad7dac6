import { extractReports } from '@/lib/extract/extract-reports'
import { compileGazetteer } from '@/lib/extract/gazetteer'
import type { Report } from '@/lib/schema/report'
import type { Ledger } from './ledger'

/** All reports of all articles, in their order, as the reader reads them. */
export function readReports({
  articles,
  actors,
  events,
}: Pick<Ledger, 'articles' | 'actors' | 'events'>): Report[] {
  const gazetteer = compileGazetteer(actors, events)
  return articles.flatMap(article => {
    try {
      return extractReports(article, gazetteer)
    } catch (cause) {
      throw new Error(`The reader fails on the article "${article.id}".`, { cause })
    }
  })
}
