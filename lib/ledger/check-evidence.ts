import { readNumeral } from '@/lib/arabic/numerals'
import { wordsOf } from '@/lib/arabic/words'
import type { ArticleDocument } from '@/lib/schema/article'
import type { Claim } from '@/lib/schema/claim'
import type { Count } from '@/lib/schema/count'
import type { Problem } from '@/lib/schema/problem'
import type { Report } from '@/lib/schema/report'

/** One person or two need no numeral in Arabic: "a soldier", "two soldiers" (dual); nobody is told in other words. */
const TOLD_WITHOUT_NUMERAL = 2

/**
 * Nothing is published without its words: every quotation has to be its slice of the article, and every figure has to
 * stand in the words that are quoted for it.
 */
export function checkEvidence(claims: readonly Claim[], articles: readonly ArticleDocument[]): Problem[] {
  const bodies = new Map(articles.map(({ id, body }) => [id, body]))
  return claims.flatMap(({ id, reports }) =>
    reports.flatMap(report => {
      const found = flawOf(report, bodies.get(report.article) ?? '')
      const file = `data/articles/${report.article}.md`
      const remedy = 'Amend or reject the report in data/corrections.json.'
      return found ? [{ ...found, file, field: id, remedy }] : []
    }),
  )
}

function flawOf(report: Report, body: string): Pick<Problem, 'code' | 'message'> | null {
  const torn = report.evidence.find(({ quote, start, end }) => body.slice(start, end) !== quote)
  if (torn) {
    return {
      code: 'report/quote-differs',
      message: `"${torn.quote}" is not what stands there in the article.`,
    }
  }
  if (isQuoted(report)) return null
  const figure = numbersOf(report.count).join(' to ')
  return {
    code: 'report/figure-not-quoted',
    message: `The figure ${figure} does not stand in "${report.evidence[0]?.quote}".`,
  }
}

function isQuoted({ count, evidence }: Report): boolean {
  const wanted = numbersOf(count).filter(number => number > TOLD_WITHOUT_NUMERAL)
  if (wanted.length === 0) return true
  const quoted = new Set(evidence.flatMap(({ quote }) => numbersIn(quote)))
  return wanted.every(number => quoted.has(number))
}

function numbersOf(count: Count): number[] {
  switch (count.form) {
    case 'unquantified':
    case 'undisclosed':
      return []
    case 'range':
      return [count.value, count.max]
    default:
      return [count.value]
  }
}

function numbersIn(quote: string): number[] {
  const words = wordsOf(quote)
  return words.flatMap((_, at) => readNumeral(words, at)?.value ?? [])
}
