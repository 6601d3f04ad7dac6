import { CharacterClass, CLASS_OF, FATHATAN, FOLDED, YEH_WITH_HAMZA } from './characters'
import { foldWord } from './matching-form'

export interface Word {
  /** Its matching form, see `foldWord`. */
  readonly text: string
  /** UTF-16 offsets into the text handed over: `raw.slice(start, end)` is the word as written, vowel marks included. */
  readonly start: number
  readonly end: number
  /** A mark is one punctuation sign or symbol; digits are one number with its separators ("1,250", "360.000"). */
  readonly kind: 'letters' | 'digits' | 'mark'
  /** Nothing but invisible controls stands between it and the word before it. */
  readonly glued: boolean
  /** Written with fathatan: ألفًا is a thousand, ألفا can be two. */
  readonly tanwin: boolean
  /** Written with ئ, which the matching form folds into ي: مئتين is 200, ميتين "dead". */
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
  let index = start
  let lastEnd = -1
  let glued = false
  while (index < end) {
    const unit = raw.charCodeAt(index)
    const group = CLASS_OF[unit] ?? CharacterClass.mark
    if (group === CharacterClass.space) {
      glued = false
      index++
      continue
    }
    if (group === CharacterClass.diacritic || group === CharacterClass.format) {
      index++
      continue
    }
    const first = index
    let last = index + 1
    let kind: Word['kind'] = 'mark'
    let plain = FOLDED[unit] === unit
    let tanwin = false
    let hamza = unit === YEH_WITH_HAMZA
    index++
    if (group === CharacterClass.letter) {
      kind = 'letters'
      for (; index < end; index++) {
        const next = raw.charCodeAt(index)
        const nextGroup = CLASS_OF[next] ?? CharacterClass.mark
        if (nextGroup === CharacterClass.letter || nextGroup === CharacterClass.diacritic) last = index + 1
        else if (nextGroup !== CharacterClass.format) break
        if (FOLDED[next] !== next) plain = false
        if (next === FATHATAN) tanwin = true
        else if (next === YEH_WITH_HAMZA) hamza = true
      }
    } else if (group === CharacterClass.digit) {
      kind = 'digits'
      for (; index < end; index++) {
        const next = raw.charCodeAt(index)
        const nextGroup = CLASS_OF[next] ?? CharacterClass.mark
        if (nextGroup === CharacterClass.digit) last = index + 1
        else if (nextGroup !== CharacterClass.format && !isSeparator(raw, index, end)) break
        if (FOLDED[next] !== next) plain = false
      }
    } else if (isSurrogatePair(raw, first, end)) {
      index++
      last = index
    }
    const written = raw.slice(first, last)
    words.push({
      text: plain ? written : foldWord(written),
      start: first,
      end: last,
      kind,
      glued: glued && lastEnd >= 0,
      tanwin,
      hamza,
    })
    lastEnd = last
    glued = true
  }
  return words
}

function isSeparator(raw: string, index: number, end: number): boolean {
  return (
    SEPARATORS.has(raw.charCodeAt(index)) &&
    index + 1 < end &&
    CLASS_OF[raw.charCodeAt(index + 1)] === CharacterClass.digit
  )
}

function isSurrogatePair(raw: string, index: number, end: number): boolean {
  return (
    index + 1 < end &&
    (raw.charCodeAt(index) & 0xfc00) === 0xd800 &&
    (raw.charCodeAt(index + 1) & 0xfc00) === 0xdc00
  )
}
