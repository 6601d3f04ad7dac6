import { belowThousand, type Group, type Piece, withScales } from './number-groups'
import { adjoinedPart, conjoinedPart } from './number-parts'
import type { Word } from './words'

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
export function withFraction(words: readonly Word[], group: Group): Group {
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
