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
  return group && withFraction(words, withLowerGroups(words, group))
}

/** The number that begins with the number word `part`, or null. */
export function numberInWords(words: readonly Word[], part: NumberPart): Group | null {
  const group = wordGroup(words, part)
  return group && withFraction(words, withLowerGroups(words, group))
}

const POINT = new Set('فاصله فاصل'.split(' '))
/** Parts in the plural, by how many make a whole. */
const PARTS: ReadonlyMap<string, number> = new Map([
  ['اثلاث', 3],
  ['ارباع', 4],
  ['اخماس', 5],
  ['اسداس', 6],
  ['اسباع', 7],
  ['اثمان', 8],
  ['اتساع', 9],
  ['اعشار', 10],
])

/**
 * "ثلاثة أرباع", "خمسة ونصف", "عشرة فاصلة سبعة", and the scale words after them: "خمسة ونصف مليون". A number that says a
 * fraction must not be taken for the whole number it begins with.
 */
function withFraction(words: readonly Word[], group: Group): Group {
  const next = words[group.to]
  if (next?.kind !== 'letters' || group.scale > 1) return group
  const broken = decimal(words, group) ?? inParts(words, group) ?? mixed(words, group)
  return broken === null ? group : withScales(words, broken)
}

/** "10 فاصلة 5", "ثلاثة فاصلة أربعة عشر". */
function decimal(words: readonly Word[], { value, to }: Group): Piece | null {
  if (!POINT.has(words[to]?.text ?? '') || !Number.isInteger(value)) return null
  const digits = words[to + 1]
  if (digits?.kind === 'digits') {
    return /^\d{1,9}$/.test(digits.text) ? { value: Number(`${value}.${digits.text}`), to: to + 2 } : null
  }
  const part = adjoinedPart(words, to + 1)
  const decimals = part && belowThousand(words, part)
  return decimals && { value: Number(`${value}.${decimals.value}`), to: decimals.to }
}

/** "ثلاثة أرباع" is 3/4, "مئة وثلاثة أرباع" 100 and 3/4. */
function inParts(words: readonly Word[], { value, to }: Group): Piece | null {
  const parts = PARTS.get(words[to]?.text ?? '')
  if (parts === undefined) return null
  const counted = value > 10 ? value % 10 : value
  return { value: value - counted + counted / parts, to: to + 1 }
}

/** "خمسة ونصف", "عشرون وثلاثة أخماس"; in "ثلاثة ونصف المبنى" the half is of something else. */
function mixed(words: readonly Word[], { value, to }: Group): Piece | null {
  const part = conjoinedPart(words, to)
  if (part?.word.kind === 'unit') {
    const fraction = inParts(words, { value: part.word.value, to: part.to, scale: 1 })
    return fraction && { value: value + fraction.value, to: fraction.to }
  }
  if (part?.word.kind !== 'fraction') return null
  const next = words[part.to]
  const ofElse = next?.kind === 'letters' && next.text.startsWith('ال')
  if (ofElse && adjoinedPart(words, part.to)?.word.kind !== 'scale') return null
  return { value: value + part.word.value, to: part.to }
}

/** Adds the groups that follow, each below the scale of the one before: "مليون و200 ألف وخمسون". */
function withLowerGroups(words: readonly Word[], head: Group): Group {
  let { value, to, scale } = head
  while (scale > 1) {
    const fraction = fractionAfter(words, to, scale)
    if (fraction !== null) return { value: value + fraction.value, to: fraction.to, scale }
    const next = conjoinedGroup(words, to) ?? unjoinedGroup(words, to)
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

/** "مليون ونصف", "مليون ونصف المليون", "مليون إلا ربعا". */
function fractionAfter(words: readonly Word[], at: number, scale: number): Piece | null {
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

/** Of whom the number after a scale word is then a part, and not the rest of the number. */
const PART_OF_THEM = new Set('من منهم منها منهن بينهم بينها بينهن'.split(' '))

/**
 * What some leave the و out before: three digits ("46 ألفا 788"), hundreds ("ألف خمسمئة"), a number with a scale word of
 * its own ("مليون 200 ألف") or of two words ("ألفين اثنين وعشرين").
 */
function unjoinedGroup(words: readonly Word[], at: number): Group | null {
  const word = words[at]
  if (word === undefined || word.kind === 'mark') return null
  const part = word.kind === 'letters' ? adjoinedPart(words, at) : null
  if (part !== null && part.proclitics !== '') return null
  const group = word.kind === 'digits' ? digitGroup(words, at) : part && wordGroup(words, part)
  if (group === null || PART_OF_THEM.has(words[group.to]?.text ?? '')) return null
  const whole = group.scale > 1 || /^\d{3}$/.test(word.text) || group.value >= 100 || isCompound(group.value)
  return whole ? group : null
}

/** 21 to 99 but for the tens: two words with و between them, which nobody takes for two numbers. */
function isCompound(value: number): boolean {
  return value > 20 && value < 100 && value % 10 !== 0
}

/** Digits, in groups of three with blanks between them perhaps, and the scale words after them. */
function digitGroup(words: readonly Word[], at: number): Group | null {
  const digits = words[at]
  const own = digits?.kind === 'digits' ? valueOfDigits(digits.text) : null
  if (own === null) return null
  const spaced = spacedDigits(words, at)
  const small = spaced ?? { value: own.value, to: at + 1 }
  const group = withScales(words, timesHundred(words, small) ?? small)
  if (group.scale === 1 || spaced !== null || !own.ambiguous) return group
  // "1.250 مليون": before a scale word a lone separator is a decimal one. "11.200 ألف" so becomes the 11,200 it means.
  return { ...group, value: Math.round((own.value / 1000) * group.scale) }
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
    if (ten?.word.kind === 'unit' && ten.word.value === 10) return { value: word.value + 10, to: ten.to }
    const tens = conjoinedPart(words, part.to)
    if (tens?.word.kind === 'tens') return { value: word.value + tens.word.value, to: tens.to }
  }
  return word.bound && !part.written.tanwin ? null : { value: word.value, to: part.to }
}
