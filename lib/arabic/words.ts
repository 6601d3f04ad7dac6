import { CharacterClass, CLASS_OF } from './characters'
import { type Spelling, spellingOf } from './spelling'

export interface Word {
  readonly spelling: Spelling
  /** Its matching form, see `foldWord`. */
  readonly text: string
  /** UTF-16 offsets into the text handed over: `raw.slice(start, end)` is the word as written, vowel marks included. */
  readonly start: number
  readonly end: number
  /** A mark is one punctuation sign or symbol; digits are one number with its separators ("1,250", "360.000"). */
  readonly kind: 'letters' | 'digits' | 'mark'
  /** Nothing but invisible controls stands between it and the word before it. */
  readonly glued: boolean
  /** See `Spelling`. */
  readonly tanwin: boolean
  readonly hamza: boolean
}

/** Separators that may stand between two digits of one number; the Arabic comma is one too (3،5). */
const SEPARATORS = new Set(',.،٬٫'.split('').map(separator => separator.charCodeAt(0)))

/**
 * The words of a text, in order. One pass, linear in the length.
 *
 * A change between letters and digits ends a word: "و24" is و and 24, glued. So does every punctuation sign, which is a
 * word of its own. Separators stay in a number only where a digit follows; a run of digits is never broken.
 */
export function wordsOf(raw: string, start = 0, end = raw.length): Word[] {
  const words: Word[] = []
  let glued = false
  for (let index = start; index < end; ) {
    const group = CLASS_OF[raw.charCodeAt(index)]
    if (group === CharacterClass.diacritic || group === CharacterClass.format) {
      index++
      continue
    }
    if (group === CharacterClass.space) {
      glued = false
      index++
      continue
    }
    const last = endOfWord(raw, index, end, group)
    const spelling = spellingOf(raw.slice(index, last))
    words.push({
      spelling,
      text: spelling.text,
      start: index,
      end: last,
      kind: group === CharacterClass.letter ? 'letters' : group === CharacterClass.digit ? 'digits' : 'mark',
      glued,
      tanwin: spelling.tanwin,
      hamza: spelling.hamza,
    })
    glued = true
    index = last
  }
  return words
}

function endOfWord(raw: string, start: number, end: number, group: number | undefined): number {
  if (group === CharacterClass.letter) return endOfLetters(raw, start, end)
  if (group === CharacterClass.digit) return endOfDigits(raw, start, end)
  return isSurrogatePair(raw, start, end) ? start + 2 : start + 1
}

/** Invisible controls may stand within a word, but it does not end with one. */
function endOfLetters(raw: string, start: number, end: number): number {
  let last = start + 1
  for (let index = last; index < end; index++) {
    const group = CLASS_OF[raw.charCodeAt(index)]
    if (group === CharacterClass.letter || group === CharacterClass.diacritic) last = index + 1
    else if (group !== CharacterClass.format) break
  }
  return last
}

function endOfDigits(raw: string, start: number, end: number): number {
  let last = start + 1
  for (let index = last; index < end; index++) {
    const group = CLASS_OF[raw.charCodeAt(index)]
    if (group === CharacterClass.digit) last = index + 1
    else if (group !== CharacterClass.format && !isSeparator(raw, index, end)) break
  }
  return last
}

/** A separator is a part of the number only where a digit follows it. */
function isSeparator(raw: string, index: number, end: number): boolean {
  if (!SEPARATORS.has(raw.charCodeAt(index))) return false
  return index + 1 < end && CLASS_OF[raw.charCodeAt(index + 1)] === CharacterClass.digit
}

function isSurrogatePair(raw: string, index: number, end: number): boolean {
  const next = index + 1 < end ? raw.charCodeAt(index + 1) : 0
  return (raw.charCodeAt(index) & 0xfc00) === 0xd800 && (next & 0xfc00) === 0xdc00
}
