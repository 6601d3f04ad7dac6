import { wordsOf } from '@/lib/arabic/words'

/** A passage of a body, in UTF-16 code units. */
export interface Span {
  start: number
  end: number
}

/**
 * Where a quotation stands in a text, in order: to the letter or, where it does not, word by word in the matching
 * form, so that vowel marks, white space or a mended hamza do not lose it.
 */
export function locateQuote(body: string, quote: string): Span[] {
  const spans: Span[] = []
  for (let start = body.indexOf(quote); start !== -1; start = body.indexOf(quote, start + 1)) {
    spans.push({ start, end: start + quote.length })
  }
  return spans.length > 0 ? spans : locateWords(body, quote)
}

function locateWords(body: string, quote: string): Span[] {
  const wanted = wordsOf(quote).map(({ text }) => text)
  const words = wordsOf(body)
  if (wanted.length === 0) return []
  return words.flatMap((word, index) => {
    const last = words[index + wanted.length - 1]
    const found = last !== undefined && wanted.every((text, offset) => words[index + offset]?.text === text)
    return found ? [{ start: word.start, end: last.end }] : []
  })
}
