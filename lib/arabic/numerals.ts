import { isConjoined, isDefinite, stemIn } from './clitics'
import { valueOfDigits } from './digits'
import { NO_NUMBERS, NUMBER_WORDS, type NumberWord } from './number-words'
import { isOrdinalBefore } from './ordinals'
import { type Word, wordsOf } from './words'

/** A cardinal number in a text. */
export interface Numeral {
  /** Not always whole: "1,5" without a scale word stays 1.5. */
  readonly value: number
  /** Word indexes, `to` exclusive; a conjunction, preposition or article before digits is the first word. */
  readonly from: number
  readonly to: number
  readonly notation: 'digits' | 'words' | 'mixed'
  /** What is written onto its front: و ف ب ل ك س ال and what they combine to; '' if nothing. */
  readonly proclitics: string
  readonly definite: boolean
  /** The value of its last scale word (ألف, مليون …), 1 if it ends without one. */
  readonly scale: number
}

/** A number word at some place, its proclitics off. */
interface Part {
  readonly word: NumberWord
  readonly proclitics: string
  readonly written: Word
  readonly to: number
}

/** A piece of a number that has been read, up to a word index. */
interface Piece {
  readonly value: number
  readonly to: number
}

const PROCLITIC_WORDS = new Set('و ف ب ل ك ال وال فال بال كال لل وب ول وبال ولل فب'.split(' '))

/**
 * The longest numeral that begins at `words[at]`, or null. Ordinals are none, nor is أحد without a tens word, nor the
 * weekday الاثنين. Numbers joined by و that do not make one number stay apart: "ثلاثة وأربعة" is 3, then 4.
 */
export function readNumeral(words: readonly Word[], at: number): Numeral | null {
  const first = words[at]
  if (first === undefined || first.kind === 'mark') return null
  return first.kind === 'digits' ? numeralInDigits(words, at, at, '') : numeralInWords(words, at, first)
}

/**
 * A whole text that is one number: "ثلاثة وعشرون" is 23; null for anything else. Commas and hyphens between the
 * words of the number, and blanks around it, do not matter.
 */
export function parseNumber(text: string): number | null {
  const words = wordsOf(text).filter(
    (word, index, all) =>
      !(isJoint(word) && all[index - 1]?.kind === 'letters' && all[index + 1]?.kind === 'letters'),
  )
  const numeral = readNumeral(words, 0)
  if (numeral === null || numeral.to !== words.length) return null
  // Alone, without tanwin, ألفا can only be the construct dual.
  const only = words.length === 1 ? words[0] : undefined
  const part = only && !only.tanwin ? NUMBER_WORDS.get(only.text) : undefined
  return part?.kind === 'scale' && part.form === 'open' ? part.value * 2 : numeral.value
}

function isJoint(word: Word): boolean {
  return word.kind === 'mark' && (word.text === ',' || word.text === '-')
}

function numeralInDigits(
  words: readonly Word[],
  from: number,
  at: number,
  proclitics: string,
): Numeral | null {
  const group = digitGroup(words, at)
  if (group === null) return null
  const rest = restOfNumber(words, group)
  return {
    value: rest.value,
    from,
    to: rest.to,
    notation: words.slice(at, rest.to).some(word => word.kind === 'letters') ? 'mixed' : 'digits',
    proclitics,
    definite: isDefinite(proclitics),
    scale: rest.scale,
  }
}

function numeralInWords(words: readonly Word[], at: number, first: Word): Numeral | null {
  if (PROCLITIC_WORDS.has(first.text)) {
    const next = words[at + 1]
    if (next?.kind === 'digits') return numeralInDigits(words, at, at + 1, first.text)
    if (next?.kind !== 'letters' || NUMBER_WORDS.get(next.text) === undefined) return null
    const numeral = numeralInWords(words, at + 1, next)
    return numeral && { ...numeral, from: at, proclitics: first.text }
  }
  const part = partAt(words, at)
  if (part === null) return null
  const group = wordGroup(words, part)
  if (group === null) return null
  const definite = isDefinite(part.proclitics)
  if (definite && isOrdinalReading(words, at, part, group)) return null
  const rest = restOfNumber(words, group)
  return {
    value: rest.value,
    from: at,
    to: rest.to,
    notation: words.slice(at, rest.to).some(word => word.kind === 'digits') ? 'mixed' : 'words',
    proclitics: part.proclitics,
    definite,
    scale: rest.scale,
  }
}

/** الاثنين alone is Monday; العشرون after an ordinal or after what is counted by ordinals (القرن) is one itself. */
function isOrdinalReading(words: readonly Word[], at: number, part: Part, group: Piece): boolean {
  const { word } = part
  if (word.kind === 'unit' && word.value === 2 && group.to === part.to) return true
  return (
    (word.kind === 'tens' || word.kind === 'hundred' || word.kind === 'scale') && isOrdinalBefore(words, at)
  )
}

interface Group extends Piece {
  /** The product of its scale words; 1 without any. What follows it must be less. */
  readonly scale: number
}

/** Adds the groups that follow, joined by و and each below the scale of the one before: "مليون و200 ألف وخمسون". */
function restOfNumber(words: readonly Word[], head: Group): Group {
  let { value, to, scale } = head
  while (scale > 1) {
    const half = fractionTail(words, to, scale)
    if (half !== null) return { value: value + half.value, to: half.to, scale }
    const next = groupAfterConjunction(words, to)
    if (next === null || next.value >= scale || !Number.isInteger(next.value)) break
    value += next.value
    to = next.to
    scale = next.scale
  }
  return { value, to, scale }
}

/** "مليون ونصف", "مليون ونصف المليون". */
function fractionTail(words: readonly Word[], at: number, scale: number): Piece | null {
  const part = conjoinedPart(words, at)
  if (part?.word.kind !== 'fraction') return null
  const again = partAt(words, part.to)
  const repeated = again?.word.kind === 'scale' && !isConjoined(again.proclitics) ? again : null
  if (repeated !== null && valueOfScale(repeated) !== scale) return null
  return { value: scale * part.word.value, to: repeated?.to ?? part.to }
}

function groupAfterConjunction(words: readonly Word[], at: number): Group | null {
  const word = words[at]
  const next = words[at + 1]
  if (word?.kind === 'letters' && word.text === 'و' && next?.kind === 'digits')
    return digitGroup(words, at + 1)
  const part = conjoinedPart(words, at)
  return part && wordGroup(words, part)
}

/** Digits, in groups of three with blanks between them perhaps, and scale words after them. */
function digitGroup(words: readonly Word[], at: number): Group | null {
  const digits = words[at]
  if (digits?.kind !== 'digits') return null
  const own = valueOfDigits(digits.text)
  if (own === null) return null
  const spaced = spacedDigits(words, at)
  const scaled = withScales(words, spaced ?? { value: own.value, to: at + 1 })
  if (scaled.scale === 1 || spaced !== null || !own.ambiguous) return scaled
  // "1.250 مليون": before a scale word the separator is a decimal one. "11.200 ألف" comes out as the 11,200 it is a slip for.
  return { ...scaled, value: Math.round((own.value / 1000) * scaled.scale) }
}

/** "1 250 000": a blank as separator of thousands. */
function spacedDigits(words: readonly Word[], at: number): Piece | null {
  const first = words[at]
  if (first === undefined || !/^[1-9]\d{0,2}$/.test(first.text)) return null
  let text = first.text
  let to = at + 1
  for (let previous = first, next = words[to]; next !== undefined; next = words[to]) {
    if (next.kind !== 'digits' || next.start - previous.end !== 1 || !/^\d{3}$/.test(next.text)) break
    if (text.length > 12) break
    text += next.text
    previous = next
    to++
  }
  return to === at + 1 ? null : { value: Number(text), to }
}

/** Number words up to and with their scale words; `part` is the first of them. */
function wordGroup(words: readonly Word[], part: Part): Group | null {
  const { word } = part
  switch (word.kind) {
    case 'zero':
      return { value: 0, to: part.to, scale: 1 }
    case 'fraction':
      return fractionOfScale(words, part, word.value)
    case 'scale': {
      if (word.form === 'plural') return null
      const value = word.form === 'dual' || isConstructDual(words, part) ? word.value * 2 : word.value
      const scaled = withScales(words, { value, to: part.to })
      return { ...scaled, scale: scaled.scale * word.value }
    }
    default: {
      const small = belowThousand(words, part)
      return small && withScales(words, small)
    }
  }
}

/** ألفا before what is counted ("ألفا جندي") is two thousand; before anything else it is ألفًا without its marks. */
function isConstructDual(words: readonly Word[], part: Part): boolean {
  if (part.word.kind !== 'scale' || part.word.form !== 'open' || part.written.tanwin) return false
  const next = words[part.to]
  return next?.kind === 'letters' && !next.text.startsWith('و') && !NOT_COUNTED.has(next.text)
}

const NOT_COUNTED = new Set('من في او الي حتي علي عن بين منهم بينهم منذ خلال قبل بعد اثر جراء'.split(' '))

function fractionOfScale(words: readonly Word[], part: Part, fraction: number): Group | null {
  const next = partAt(words, part.to)
  if (next?.word.kind !== 'scale' || !(next.proclitics === '' || next.proclitics === 'ال')) return null
  if (next.word.form === 'plural' || next.word.form === 'dual') return null
  return { value: Math.round(fraction * next.word.value), to: next.to, scale: 1 }
}

/** Multiplies by the scale words that follow, without a conjunction: "مئة ألف", "ألف مليون". */
function withScales(words: readonly Word[], small: Piece): Group {
  let { value, to } = small
  let scale = 1
  for (let part = partAt(words, to); part !== null; part = partAt(words, to)) {
    if (part.word.kind !== 'scale' || part.word.form === 'dual') break
    if (part.proclitics !== '' && part.proclitics !== 'ال') break
    value *= part.word.value
    scale *= part.word.value
    to = part.to
    if (!Number.isSafeInteger(Math.round(value))) break
  }
  // 1.1 × 1,000,000 is not whole in binary.
  return { value: scale === 1 ? value : Math.round(value), to, scale }
}

function valueOfScale(part: Part): number {
  return part.word.kind === 'scale' ? part.word.value : 1
}

function belowThousand(words: readonly Word[], part: Part): Piece | null {
  const { word } = part
  if (word.kind === 'hundreds') {
    return isTwoHundred(words, part) ? withTail(words, { value: word.value, to: part.to }) : null
  }
  if (word.kind === 'hundred') return withTail(words, { value: 100, to: part.to })
  if (word.kind === 'unit' && word.value >= 3 && word.value <= 9) {
    const next = partAt(words, part.to)
    if (next?.word.kind === 'hundred' && (next.proclitics === '' || next.proclitics === 'ال'))
      return withTail(words, { value: word.value * 100, to: next.to })
  }
  return belowHundred(words, part)
}

/** Without its hamza, ميتين is "dead" unless the rest of a number stands beside it. */
function isTwoHundred(words: readonly Word[], part: Part): boolean {
  const { text, hamza } = part.written
  if (hamza || (!text.includes('ميتا') && !text.includes('ميتي'))) return true
  if (part.written.tanwin) return false
  const next = partAt(words, part.to)
  return words.length === 1 || conjoinedPart(words, part.to) !== null || next?.word.kind === 'scale'
}

/** What follows the hundreds: "وخمسة وعشرون", "و20". */
function withTail(words: readonly Word[], hundreds: Piece): Piece {
  const word = words[hundreds.to]
  const digits = words[hundreds.to + 1]
  if (word?.kind === 'letters' && word.text === 'و' && digits?.kind === 'digits') {
    if (!/^[1-9]\d?$/.test(digits.text)) return hundreds
    return { value: hundreds.value + Number(digits.text), to: hundreds.to + 2 }
  }
  const part = conjoinedPart(words, hundreds.to)
  if (part === null) return hundreds
  const tail = belowHundred(words, part)
  if (tail !== null) return { value: hundreds.value + tail.value, to: tail.to }
  // "مئة وألف ألف": some write the scale word where "one" would stand, 101 × 1000.
  const again = partAt(words, part.to)
  const stutter = part.word.kind === 'scale' && again?.written.text === part.written.text.replace(/^و/, '')
  return stutter ? { value: hundreds.value + 1, to: part.to } : hundreds
}

function belowHundred(words: readonly Word[], part: Part): Piece | null {
  const { word } = part
  if (word.kind === 'tens' || word.kind === 'joined') return { value: word.value, to: part.to }
  if (word.kind !== 'unit') return null
  if (word.value < 10) {
    const next = partAt(words, part.to)
    if (next?.word.kind === 'unit' && next.word.value === 10 && next.proclitics === '')
      return { value: word.value + 10, to: next.to }
    const tens = conjoinedPart(words, part.to)
    if (tens?.word.kind === 'tens') return { value: word.value + tens.word.value, to: tens.to }
  }
  return word.bound && !part.written.tanwin ? null : { value: word.value, to: part.to }
}

/** The number word at a place, with whatever is written onto its front. */
function partAt(words: readonly Word[], at: number): Part | null {
  const written = words[at]
  if (written?.kind !== 'letters') return null
  const stem = stemIn(written.text, NUMBER_WORDS)
  if (stem === null || (stem.proclitics !== '' && NO_NUMBERS.has(written.text))) return null
  return { word: stem.entry, proclitics: stem.proclitics, written, to: at + 1 }
}

/** The number word at a place that و joins to what is before it, glued or as a word of its own. */
function conjoinedPart(words: readonly Word[], at: number): Part | null {
  const word = words[at]
  if (word?.kind !== 'letters') return null
  if (word.text === 'و') {
    const part = partAt(words, at + 1)
    return part && (part.proclitics === '' || part.proclitics === 'ال') ? part : null
  }
  const part = partAt(words, at)
  if (part === null) return null
  if (part.proclitics === 'و' || part.proclitics === 'وال') return part
  // "مئة وأحد عشر": the lexicon reads وأحد as واحد.
  return word.text.startsWith('واحد') && part.proclitics === ''
    ? { ...part, word: { kind: 'unit', value: 1, bound: true } }
    : null
}
