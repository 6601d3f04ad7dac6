import { extractReports } from '@/lib/extract/extract-reports'
import type { Gazetteer } from '@/lib/extract/gazetteer'
import { ArticleId } from '@/lib/schema/ids'
import { readCorpus } from './corpus'
import type { Passage } from './corpus-schema'
import { type Comparison, compare } from './match'

/** Holds what the extractor reads in the passages of a directory against their labels, by section. */
export function compareCorpus(directory: string, gazetteer: Gazetteer): Map<string, Comparison[]> {
  return new Map(
    [...readCorpus(directory)].map(([section, passages]) => [
      section,
      passages.map(passage => compare(passage, extractReports(articleOf(passage), gazetteer))),
    ]),
  )
}

function articleOf({ id, published, headline, text }: Passage) {
  return { id: ArticleId.parse(id), published, headline, body: text }
}
