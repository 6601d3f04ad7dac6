import { isDefinite } from './clitics'
import { valueOfDigits } from './digits'
import { adjoinedPart, conjoinedDigits, conjoinedPart, type NumberPart } from './number-parts'
import type { Word } from './words'

/** A piece of a number that has been read, up to a word index (exclusive). */
export interface Piece {
  readonly value: number
  readonly to: number
}

/** A piece below a thousand with the scale words after it: "مئة وخمسون ألفا". */
export interface Group extends Piece {
  /** The product of its scale words; 1 without any. The group that follows must be less. */
  readonly scale: number
}

/** Digits, in groups of three with blanks between them perhaps, and the scale words after them. */
export function digitGroup(words: readonly Word[], at: number): Group | null {
  const digits = words[at]
  const own = digits?.kind === 'digits' ? valueOfDigits(digits.text) : null
  if (own === null) return null
  const spaced = spacedDigits(words, at) ?? mirrored(words, at)
  const small = spaced ?? { value: own.value, to: at + 1 }
  const group = withScales(words, timesHundred(words, small) ?? small)
  if (group.scale === 1 || spaced !== null || !own.ambiguous) return group
  // "1.250 مليون": before a scale word a lone separator is a decimal one. "11.200 ألف" so becomes the 11,200 it means.
  return { ...group, value: Math.round((own.value / 1000) * group.scale) }
}

/** "2ر1": agencies write 1.2 from right to left, with a letter as its point. */
function mirrored(words: readonly Word[], at: number): Piece | null {
  const [decimals, point, whole] = [words[at], words[at + 1], words[at + 2]]
  if (point?.text !== 'ر' || !point.glued || whole?.kind !== 'digits' || !whole.glued) return null
  const written = `${whole.text}.${decimals?.text}`
  return /^\d{1,9}\.\d{1,9}$/.test(written) ? { value: Number(written), to: at + 3 } : null
}

/** "1 250 000": a blank as separator of thousands. */
function spacedDigits(words: readonly Word[], at: number): Piece | null {
  const first = words[at]
  if (first === undefined || words[at + 1]?.kind !== 'digits' || !/^[1-9]\d{0,2}(,\d{3})*$/.test(first.text))
    return null
  let text = first.text.replaceAll(',', '')
  let previous = first
  let to = at + 1
  for (let next = words[to]; next?.kind === 'digits' && text.length <= 12; next = words[to]) {
    if (next.start - previous.end !== 1 || !/^\d{3}$/.test(next.text)) break
    text += next.text
    previous = next
    to++
  }
  return to === at + 1 ? null : { value: Number(text), to }
}

/** Number words up to and with their scale words; `part` is the first of them. */
export function wordGroup(words: readonly Word[], part: NumberPart): Group | null {
  const { word } = part
  switch (word.kind) {
    case 'zero':
      return { value: 0, to: part.to, scale: 1 }
    case 'fraction':
      return fractionOfScale(words, part, word.value)
    case 'scale': {
      if (word.form === 'plural') return null
      const two = word.form === 'dual' || (word.form === 'open' && isConstructDual(words, part))
      const group = withScales(words, { value: two ? word.value * 2 : word.value, to: part.to })
      return { ...group, scale: group.scale * word.value, to: afterSingle(words, group.to) }
    }
    default: {
      const small = belowThousand(words, part)
      return small && withScales(words, small)
    }
  }
}

/** What may follow ألفا without being counted by it. */
const NOT_COUNTED = new Set('من في او الي حتي علي عن بين منهم بينهم منذ خلال قبل بعد اثر جراء'.split(' '))

/** ألفا before what it counts ("ألفا جندي") is two thousand; before anything else it is ألفًا without its marks. */
function isConstructDual(words: readonly Word[], part: NumberPart): boolean {
  const next = words[part.to]
  if (part.written.tanwin || next?.kind !== 'letters') return false
  return !next.text.startsWith('و') && !NOT_COUNTED.has(next.text)
}

/** "مليون واحد": the adjective adds nothing. */
function afterSingle(words: readonly Word[], at: number): number {
  const text = words[at]?.text
  const adjective = (text === 'واحد' || text === 'واحده') && adjoinedPart(words, at + 1)?.word.kind !== 'unit'
  return adjective && conjoinedPart(words, at + 1)?.word.kind !== 'tens' ? at + 1 : at
}

/** "نصف مليون", "ربع المليون", "نصف مئة". */
function fractionOfScale(words: readonly Word[], part: NumberPart, fraction: number): Group | null {
  const next = adjoinedPart(words, part.to)
  const word = next?.word
  if (next === null || !word) return null
  if (word.kind === 'hundreds' || (word.kind === 'hundred' && !word.plural))
    return { value: fraction * word.value, to: next.to, scale: 1 }
  if (word.kind !== 'scale' || word.form !== 'singular') return null
  return { value: Math.round(fraction * word.value), to: next.to, scale: 1 }
}

/** Multiplies by the scale words that follow without a conjunction: "مئة ألف", "ألف مليون". */
export function withScales(words: readonly Word[], small: Piece): Group {
  let { value, to } = small
  let scale = 1
  for (let part = adjoinedPart(words, to); part?.word.kind === 'scale'; part = adjoinedPart(words, to)) {
    if (part.word.form === 'dual' || value * part.word.value > Number.MAX_SAFE_INTEGER) break
    value *= part.word.value
    scale *= part.word.value
    to = part.to
  }
  // 1.1 × 1,000,000 is not whole in binary.
  return { value: scale === 1 ? value : Math.round(value), to, scale }
}

/** Units, tens and hundreds. */
export function belowThousand(words: readonly Word[], part: NumberPart): Piece | null {
  const { word } = part
  if (word.kind === 'hundreds') return withTail(words, { value: word.value, to: part.to })
  if (word.kind === 'hundred') {
    if (word.plural) return null
    const hundred = withTail(words, { value: word.value, to: part.to })
    return hundred.to === part.to ? (lessFraction(words, hundred) ?? hundred) : hundred
  }
  const small = belowHundred(words, part)
  return small && (timesHundred(words, small) ?? small)
}

/** "مئة إلا ربعا". */
function lessFraction(words: readonly Word[], { value, to }: Piece): Piece | null {
  if (words[to]?.text !== 'الا') return null
  const less = fractionAfter(words, to, value)
  return less && { value: value + less.value, to: less.to }
}

/** "3 مئات", "خمسة وتسعون مئة"; null where no hundreds follow. */
function timesHundred(words: readonly Word[], small: Piece): Piece | null {
  if (small.value < 3 || small.value > 999 || !Number.isInteger(small.value)) return null
  const next = adjoinedPart(words, small.to)
  if (next?.word.kind !== 'hundred') return null
  return withTail(words, { value: small.value * 100, to: next.to })
}

/** What follows the hundreds: "وخمسة وعشرون", "و20", or without و where that leaves no doubt ("خمسمية خمسة وعشرين"). */
function withTail(words: readonly Word[], hundreds: Piece): Piece {
  const digits = conjoinedDigits(words, hundreds.to)
  if (digits !== null) {
    const text = words[digits]?.text ?? ''
    return /^[1-9]\d?$/.test(text) ? { value: hundreds.value + Number(text), to: digits + 1 } : hundreds
  }
  const part = conjoinedPart(words, hundreds.to)
  if (part === null) return withUnjoinedTail(words, hundreds)
  const tail = belowHundred(words, part)
  if (tail !== null) return { value: hundreds.value + tail.value, to: tail.to }
  // "مئة وألف ألف": some write the scale word where "one" would stand; 101 thousand.
  const again = part.word.kind === 'scale' ? adjoinedPart(words, part.to) : null
  return again?.word === part.word ? { value: hundreds.value + 1, to: part.to } : hundreds
}

function withUnjoinedTail(words: readonly Word[], hundreds: Piece): Piece {
  const part = adjoinedPart(words, hundreds.to)
  if (part?.word.kind !== 'unit' || part.proclitics !== '') return hundreds
  const tail = belowHundred(words, part)
  if (tail === null || !isCompound(tail.value) || PART_OF_THEM.has(words[tail.to]?.text ?? ''))
    return hundreds
  return { value: hundreds.value + tail.value, to: tail.to }
}

function belowHundred(words: readonly Word[], part: NumberPart): Piece | null {
  const { word } = part
  if (word.kind === 'tens' || word.kind === 'joined') return { value: word.value, to: part.to }
  if (word.kind !== 'unit') return null
  if (word.value < 10) {
    const ten = adjoinedPart(words, part.to)
    if (ten?.word.kind === 'unit' && ten.word.value === 10 && !isMonday(part, ten))
      return { value: word.value + 10, to: ten.to }
    const tens = conjoinedPart(words, part.to)
    if (tens?.word.kind === 'tens') return { value: word.value + tens.word.value, to: tens.to }
  }
  return word.bound && !part.written.tanwin ? null : { value: word.value, to: part.to }
}

/** "قتل الاثنين عشرة جنود": a day, and ten; twelve agrees in gender with itself. */
function isMonday({ word, proclitics, written }: NumberPart, ten: NumberPart): boolean {
  const two = word.kind === 'unit' && word.value === 2 && !word.bound && isDefinite(proclitics)
  return two && !/تين$/.test(written.text) && ten.written.text === 'عشره'
}

/** "مليون ونصف", "مليون ونصف المليون", "مليون إلا ربعا". */
export function fractionAfter(words: readonly Word[], at: number, scale: number): Piece | null {
  if (words[at]?.text === 'الا') {
    const less = adjoinedPart(words, at + 1)
    return less?.word.kind === 'fraction' ? { value: -scale * less.word.value, to: less.to } : null
  }
  const part = conjoinedPart(words, at)
  if (part?.word.kind !== 'fraction') return null
  const repeated = adjoinedPart(words, part.to)
  // "ألف وربع مئة" is 1,025.
  if (repeated?.word.kind === 'hundred') return null
  if (repeated?.word.kind !== 'scale') return { value: scale * part.word.value, to: part.to }
  return repeated.word.value === scale ? { value: scale * part.word.value, to: repeated.to } : null
}

/** Of whom the number after a scale word is then a part, and not the rest of the number. */
export const PART_OF_THEM = new Set('من منهم منها منهن بينهم بينها بينهن'.split(' '))

/** 21 to 99 but for the tens: two words with و between them, which nobody takes for two numbers. */
export function isCompound(value: number): boolean {
  return value > 20 && value < 100 && value % 10 !== 0
}
