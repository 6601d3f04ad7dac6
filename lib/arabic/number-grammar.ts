import { withFraction } from './number-fractions'
import { digitGroup, fractionAfter, type Group, isCompound, PART_OF_THEM, wordGroup } from './number-groups'
import { adjoinedPart, conjoinedDigits, conjoinedPart, type NumberPart } from './number-parts'
import type { Word } from './words'

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

function conjoinedGroup(words: readonly Word[], at: number): Group | null {
  const digits = conjoinedDigits(words, at)
  if (digits !== null) return digitGroup(words, digits)
  const part = conjoinedPart(words, at)
  return part && wordGroup(words, part)
}

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
