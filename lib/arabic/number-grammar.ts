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

/** The number that begins with the digits at `words[at]`, or null. */
export function numberInDigits(words: readonly Word[], at: number): Group | null {
  const group = digitGroup(words, at)
  return group && withLowerGroups(words, group)
}

/** The number that begins with the number word `part`, or null. */
export function numberInWords(words: readonly Word[], part: NumberPart): Group | null {
  const group = wordGroup(words, part)
  return group && withLowerGroups(words, group)
}

/** Adds the groups that follow, joined by و and each below the scale of the one before: "مليون و200 ألف وخمسون". */
function withLowerGroups(words: readonly Word[], head: Group): Group {
  let { value, to, scale } = head
  while (scale > 1) {
    const fraction = fractionAfter(words, to, scale)
    if (fraction !== null) return { value: value + fraction.value, to: fraction.to, scale }
    const next = conjoinedGroup(words, to)
    if (next === null || next.value >= roomBelow(value, scale) || !Number.isInteger(next.value)) break
    value += next.value
    to = next.to
    scale = next.scale
  }
  return { value, to, scale }
}

/** What follows must be less than the scale; after whole hundreds of it, than a hundred: "مئة ألف وعشرون ألفا". */
function roomBelow(value: number, scale: number): number {
  return value % (100 * scale) === 0 ? 100 * scale : scale
}

/** "مليون ونصف", "مليون ونصف المليون". */
function fractionAfter(words: readonly Word[], at: number, scale: number): Piece | null {
  const part = conjoinedPart(words, at)
  if (part?.word.kind !== 'fraction') return null
  const repeated = adjoinedPart(words, part.to)
  if (repeated?.word.kind !== 'scale') return { value: scale * part.word.value, to: part.to }
  return repeated.word.value === scale ? { value: scale * part.word.value, to: repeated.to } : null
}

function conjoinedGroup(words: readonly Word[], at: number): Group | null {
  const digits = conjoinedDigits(words, at) ?? unjoinedDigits(words, at)
  if (digits !== null) return digitGroup(words, digits)
  const part = conjoinedPart(words, at)
  return part && wordGroup(words, part)
}

/** "46 ألفا 788": some leave the و out; the accusative counts no noun, so that what follows belongs to the number. */
function unjoinedDigits(words: readonly Word[], at: number): number | null {
  return words[at - 1]?.text === 'الفا' && /^[1-9]\d{2}$/.test(words[at]?.text ?? '') ? at : null
}

/** Digits, in groups of three with blanks between them perhaps, and the scale words after them. */
function digitGroup(words: readonly Word[], at: number): Group | null {
  const digits = words[at]
  const own = digits?.kind === 'digits' ? valueOfDigits(digits.text) : null
  if (own === null) return null
  const spaced = spacedDigits(words, at)
  const group = withScales(words, spaced ?? { value: own.value, to: at + 1 })
  if (group.scale === 1 || spaced !== null || !own.ambiguous) return group
  // "1.250 مليون": before a scale word a lone separator is a decimal one. "11.200 ألف" so becomes the 11,200 it means.
  return { ...group, value: Math.round((own.value / 1000) * group.scale) }
}

/** "1 250 000": a blank as separator of thousands. */
function spacedDigits(words: readonly Word[], at: number): Piece | null {
  const first = words[at]
  if (first === undefined || words[at + 1]?.kind !== 'digits' || !/^[1-9]\d{0,2}$/.test(first.text))
    return null
  let text = first.text
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
function wordGroup(words: readonly Word[], part: NumberPart): Group | null {
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

/** "نصف مليون", "ربع المليون". */
function fractionOfScale(words: readonly Word[], part: NumberPart, fraction: number): Group | null {
  const next = adjoinedPart(words, part.to)
  if (next?.word.kind !== 'scale' || next.word.form !== 'singular') return null
  return { value: Math.round(fraction * next.word.value), to: next.to, scale: 1 }
}

/** Multiplies by the scale words that follow without a conjunction: "مئة ألف", "ألف مليون". */
function withScales(words: readonly Word[], small: Piece): Group {
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

function belowThousand(words: readonly Word[], part: NumberPart): Piece | null {
  const { word } = part
  if (word.kind === 'hundred' || word.kind === 'hundreds')
    return withTail(words, { value: word.value, to: part.to })
  if (word.kind === 'unit' && word.value >= 3 && word.value <= 9) {
    const next = adjoinedPart(words, part.to)
    if (next?.word.kind === 'hundred') return withTail(words, { value: word.value * 100, to: next.to })
  }
  return belowHundred(words, part)
}

/** What follows the hundreds: "وخمسة وعشرون", "و20". */
function withTail(words: readonly Word[], hundreds: Piece): Piece {
  const digits = conjoinedDigits(words, hundreds.to)
  if (digits !== null) {
    const text = words[digits]?.text ?? ''
    return /^[1-9]\d?$/.test(text) ? { value: hundreds.value + Number(text), to: digits + 1 } : hundreds
  }
  const part = conjoinedPart(words, hundreds.to)
  if (part === null) return hundreds
  const tail = belowHundred(words, part)
  if (tail !== null) return { value: hundreds.value + tail.value, to: tail.to }
  // "مئة وألف ألف": some write the scale word where "one" would stand; 101 thousand.
  const again = part.word.kind === 'scale' ? adjoinedPart(words, part.to) : null
  return again?.word === part.word ? { value: hundreds.value + 1, to: part.to } : hundreds
}

function belowHundred(words: readonly Word[], part: NumberPart): Piece | null {
  const { word } = part
  if (word.kind === 'tens' || word.kind === 'joined') return { value: word.value, to: part.to }
  if (word.kind !== 'unit') return null
  if (word.value < 10) {
    const ten = adjoinedPart(words, part.to)
    if (ten?.word.kind === 'unit' && ten.word.value === 10) return { value: word.value + 10, to: ten.to }
    const tens = conjoinedPart(words, part.to)
    if (tens?.word.kind === 'tens') return { value: word.value + tens.word.value, to: tens.to }
  }
  return word.bound && !part.written.tanwin ? null : { value: word.value, to: part.to }
}
