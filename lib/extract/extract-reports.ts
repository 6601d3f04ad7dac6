import type { Report } from '@/lib/schema/report'
import { readArticle } from './article/article-readings'
import { ArticleReader, type ArticleText } from './article/article-text'
import { pagesOf } from './article/pages'
import { combine } from './combine'
import type { Draft } from './draft'
import { addReports } from './draft-reports'
import type { Gazetteer } from './gazetteer'
import { NewsTold } from './news-told'
import { withPartsOfSums } from './parts-of-sum'
import { toldVictims } from './victims/told-victims'

/**
 * The casualty reports of one article, in reading order; a statement that the article repeats is one report with
 * several passages of evidence. Offsets of evidence count UTF-16 code units of `body`.
 */
export function extractReports(article: ArticleText, gazetteer: Gazetteer): Report[] {
  const reader = new ArticleReader(article, gazetteer)
  const drafts: Draft[] = []
  const news = new NewsTold(article.published)
  for (const page of pagesOf(readArticle(reader))) {
    const victims = page.map(({ sentence, readings }) => toldVictims(reader, sentence, readings))
    for (const { sentence, readings } of page) if (readings.length > 0) reader.speech(sentence.index)
    for (const [at, { sentence }] of page.entries())
      for (const told of victims[at] ?? []) addReports(drafts, reader, sentence, told, news)
  }
  return combine(withPartsOfSums(drafts), gazetteer)
}
