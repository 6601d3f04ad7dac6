import type { Report } from '@/lib/schema/report'
import { ArticleReader, type ArticleText } from './article-text'
import type { CountPhrase } from './count-phrase'
import { extractReports } from './extract-reports'
import type { Gazetteer } from './gazetteer'
import { mayTellOfLoss, readCasualties } from './read-sentence'

/** A number that was not read as a casualty count, and why. */
export interface PassedOver {
  readonly quote: string
  /** UTF-16 offsets into the body. */
  readonly start: number
  readonly end: number
  /** Stable: 'counts-time', 'no-trigger' … */
  readonly code: string
  /** The same in words. */
  readonly reason: string
}

export interface SentenceExplained {
  readonly text: string
  /** UTF-16 offsets into the body. */
  readonly start: number
  readonly end: number
  readonly reports: readonly Report[]
  readonly passedOver: readonly PassedOver[]
}

/** Sentence by sentence, what was read by which rule, and which numbers were passed over. */
export function explainArticle(article: ArticleText, gazetteer: Gazetteer): SentenceExplained[] {
  const reader = new ArticleReader(article, gazetteer)
  const reports = extractReports(article, gazetteer)
  return reader.spans.map((span, index) => {
    const inside = reports.filter(report =>
      report.evidence.some(({ start, end }) => start < span.end && span.start < end),
    )
    const explained = { text: article.body.slice(span.start, span.end), ...span, reports: inside }
    const sentence = reader.sentence(index)
    if (sentence === null || !mayTellOfLoss(sentence)) return { ...explained, passedOver: [] }
    const { phrases, readings } = readCasualties(sentence, reader.dates(index))
    const passedOver = phrases
      .filter(phrase => phrase.quantity.kind === 'number' || phrase.quantity.kind === 'range')
      .filter(phrase => !readings.some(reading => reading.phrase === phrase))
      .map(phrase => {
        const start = sentence.tokens[phrase.from]?.word.start ?? span.start
        const end = sentence.tokens[phrase.to - 1]?.word.end ?? span.end
        return { quote: article.body.slice(start, end), start, end, ...whyPassedOver(phrase) }
      })
    return { ...explained, passedOver }
  })
}

function whyPassedOver({ counted }: CountPhrase): { code: string; reason: string } {
  if (counted.kind === 'thing')
    return { code: `counts-${counted.class}`, reason: `It counts ${counted.class}, not people.` }
  return { code: 'no-trigger', reason: 'No word says what became of the people counted.' }
}
