import type { Evidence } from '@/lib/schema/report'

/** Letters, marks and digits: what a word is made of, in Arabic as in Latin. */
const STARTS_WITH_WORD = /^[\p{L}\p{M}\p{N}_]/u
const ENDS_WITH_WORD = /[\p{L}\p{M}\p{N}_]$/u

/** Above this many words the fragment names the first and the last words only; browsers find what is between. */
const LONGEST_WHOLE = 12
const WORDS_AT_AN_END = 5
/** A short passage may stand in an article more than once: a few words of its surroundings tell which is meant. */
const SHORT = 6
const WORDS_OF_CONTEXT = 3

function words(text: string): string[] {
  return text.split(/\s+/u).filter(word => word !== '')
}

/**
 * The passage in whole words: browsers match text fragments at word boundaries only, and Arabic glues "and" or
 * "in" to the word after it, so that a quotation may begin inside a word.
 */
function wholeWords({ prefix, quote, suffix }: Evidence): {
  before: string[]
  passage: string[]
  after: string[]
} {
  const joinsBefore = STARTS_WITH_WORD.test(quote) && ENDS_WITH_WORD.test(prefix)
  const joinsAfter = ENDS_WITH_WORD.test(quote) && STARTS_WITH_WORD.test(suffix)
  const before = words(prefix)
  const after = words(suffix)
  const head = joinsBefore ? (before.pop() ?? '') : ''
  const tail = joinsAfter ? (after.shift() ?? '') : ''
  return { before, passage: words(`${head}${quote}${tail}`), after }
}

/** Dashes and commas part the directive's own pieces, so they are escaped with everything else. */
function escaped(part: readonly string[]): string {
  return encodeURIComponent(part.join(' ')).replaceAll('-', '%2D')
}

/**
 * An article's address with a text fragment that leads to the quotation
 * (https://wicg.github.io/scroll-to-text-fragment/): `#:~:text=prefix-,start,end,-suffix`. A fragment that the
 * address has already is kept in front of the directive.
 */
export function linkToQuote(address: string, evidence: Evidence): string {
  const { before, passage, after } = wholeWords(evidence)
  const text =
    passage.length > LONGEST_WHOLE
      ? `${escaped(passage.slice(0, WORDS_AT_AN_END))},${escaped(passage.slice(-WORDS_AT_AN_END))}`
      : escaped(passage)
  const context = passage.length <= SHORT
  const prefix = context && before.length > 0 ? `${escaped(before.slice(-WORDS_OF_CONTEXT))}-,` : ''
  const suffix = context && after.length > 0 ? `,-${escaped(after.slice(0, WORDS_OF_CONTEXT))}` : ''
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${prefix}${text}${suffix}`
}
