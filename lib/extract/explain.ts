import type { Report } from '@/lib/schema/report'
import { readArticle } from './article/article-readings'
import { ArticleReader, type ArticleText } from './article/article-text'
import { extractReports } from './extract-reports'
import type { Gazetteer } from './gazetteer'
import { type PassedOver, passedOverIn } from './passed-over'

export interface SentenceExplained {
  readonly text: string
  /** UTF-16 offsets into the body. */
  readonly start: number
  readonly end: number
  /** Read from this sentence, alone or with others; each carries the rules that read it as its trace. */
  readonly reports: readonly Report[]
  /** Empty where the sentence has no word that can tell of a loss. */
  readonly passedOver: readonly PassedOver[]
}

/** Sentence by sentence, what was read by which rule, and which numbers were passed over and why. */
export function explainArticle(article: ArticleText, gazetteer: Gazetteer): SentenceExplained[] {
  const reader = new ArticleReader(article, gazetteer)
  const reports = extractReports(article, gazetteer)
  const read = new Map(Array.from(readArticle(reader), found => [found.sentence.index, found]))
  return reader.spans.map(({ start, end }, index) => {
    const found = read.get(index)
    return {
      text: article.body.slice(start, end),
      start,
      end,
      reports: reports.filter(({ evidence }) =>
        evidence.some(passage => passage.start < end && start < passage.end),
      ),
      passedOver: found === undefined ? [] : passedOverIn(found.sentence, found, reader.dates(index)),
    }
  })
}
