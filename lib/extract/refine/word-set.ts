import { foldWord } from '@/lib/arabic/matching-form'
import { whether } from '@/lib/arabic/spelling'
import { placesOfWords } from '@/lib/extract/places'
import type { Token } from '@/lib/extract/token'

/** Whether a word is one of these, with particles and the article or without. */
export function oneOfWords(words: readonly string[]): (token: Token | undefined) => boolean {
  const set = new Set(words.map(foldWord))
  return whether(
    ({ word, text, stem }: Token) =>
      word.kind === 'letters' &&
      (set.has(text) ||
        set.has(stem) ||
        set.has(text.replace(/^[وف]/, '')) ||
        set.has(text.replace(/^[وف]?(?:[بلك]?ال|لل|[بلك])?/, ''))),
  )
}

export function wordsOf(words: readonly string[]) {
  return placesOfWords(oneOfWords(words))
}
