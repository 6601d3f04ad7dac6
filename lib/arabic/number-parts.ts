import { stemIn } from './clitics'
import { NO_NUMBERS, NUMBER_WORDS, type NumberWord } from './number-words'
import { ofSpelling } from './spelling'
import type { Word } from './words'

/** A number word in its place, its proclitics off. Word index `to` exclusive. */
export interface NumberPart {
  readonly word: NumberWord
  readonly proclitics: string
  readonly written: Word
  readonly to: number
}

const numberStem = ofSpelling(({ text }: Word) => {
  const stem = stemIn(text, NUMBER_WORDS)
  return stem === null || (stem.proclitics !== '' && NO_NUMBERS.has(text)) ? null : stem
})

/** The number word at `words[at]`, with whatever is written onto its front, or null. */
export function partAt(words: readonly Word[], at: number): NumberPart | null {
  const written = words[at]
  if (written?.kind !== 'letters') return null
  const stem = numberStem(written)
  if (stem === null) return null
  return { word: stem.entry, proclitics: stem.proclitics, written, to: at + 1 }
}

/** The number word that belongs to the one before it without a conjunction (the "ألف" of "مئة ألف"), or null. */
export function adjoinedPart(words: readonly Word[], at: number): NumberPart | null {
  const part = partAt(words, at)
  return part !== null && (part.proclitics === '' || part.proclitics === 'ال') ? part : null
}

/** The number word that و joins to the one before it, written onto it or as a word of its own, or null. */
export function conjoinedPart(words: readonly Word[], at: number): NumberPart | null {
  const word = words[at]
  if (word?.kind !== 'letters') return null
  if (word.text === 'و') return adjoinedPart(words, at + 1)
  const part = partAt(words, at)
  if (part?.proclitics === 'و' || part?.proclitics === 'وال') return part
  // The lexicon reads وأحد as واحد; before عشر or a tens word it is "and one": "مئة وأحد عشر".
  const one = part?.proclitics === '' && word.text.startsWith('واحد')
  return one ? { ...part, word: { kind: 'unit', value: 1, bound: true } } : null
}

/** Digits after a و of their own: the index of the digits in "و24", or null. */
export function conjoinedDigits(words: readonly Word[], at: number): number | null {
  const word = words[at]
  return word?.kind === 'letters' && word.text === 'و' && words[at + 1]?.kind === 'digits' ? at + 1 : null
}
