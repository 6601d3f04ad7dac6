import { foldWord } from '@/lib/arabic/matching-form'
import { placesOfWords } from '@/lib/extract/places'
import type { Token } from '@/lib/extract/token'

/** With particles and the article or without. */
export function isOneOf(token: Token | undefined, set: ReadonlySet<string>): boolean {
  if (token === undefined || token.word.kind !== 'letters') return false
  return (
    set.has(token.text) ||
    set.has(token.stem) ||
    set.has(token.text.replace(/^[وف]?(?:[بلك]?ال|لل|[بلك])?/, ''))
  )
}

export function setOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(foldWord))
}

export function wordsOf(words: readonly string[]) {
  const set = setOf(words)
  return placesOfWords(token => isOneOf(token, set))
}
