import { type Numeral, readNumeral } from './numerals'
import type { Word } from './words'

/** A number between two bounds, both included. Word indexes, `to` exclusive. */
export interface NumberRange {
  readonly min: number
  readonly max: number
  readonly from: number
  readonly to: number
}

const OPENINGS = new Set('بين وبين من ومن'.split(' '))
const UPPER_BOUND = new Set('الي حتي'.split(' '))

/**
 * A range that begins at `words[at]`, where `first` is the number that begins there, or null: ما بين 12 و17 · بين 20 و25 ألفا · من 12 إلى 15 · 12-17 · خمسة أو ستة.
 */
export function readRange(
  words: readonly Word[],
  at: number,
  first: Numeral | null = readNumeral(words, at),
): NumberRange | null {
  const word = words[at]
  if (word === undefined) return null
  const opening = word.text === 'ما' && words[at + 1]?.text === 'بين' ? at + 1 : at
  const opened = words[opening]?.text ?? ''
  if (!OPENINGS.has(opened)) return rangeFrom(words, at, first, isConnective)
  if (opened.endsWith('من')) return rangeFrom(words, at, readNumeral(words, opening + 1), isUpTo)
  const lower = readNumeral(words, opening + 1)
  return rangeFrom(words, at, lower, isConnective) ?? conjoinedRange(words, at, opening + 1, lower)
}

function isUpTo(word: Word): boolean {
  return UPPER_BOUND.has(word.text)
}

/** "A إلى B", "A-B", "A أو B". */
function isConnective(word: Word): boolean {
  return UPPER_BOUND.has(word.text) || word.text === '-' || word.text === 'او'
}

function rangeFrom(
  words: readonly Word[],
  from: number,
  lower: Numeral | null,
  connects: (word: Word) => boolean,
): NumberRange | null {
  const connective = lower && words[lower.to]
  if (!lower || !connective || !connects(connective)) return null
  const upper = readNumeral(words, lower.to + 1)
  if (upper === null || upper.proclitics !== '') return null
  // 13-9-2022 and 8-7:30 are no ranges.
  const after = words[upper.to]
  if (after?.glued && /^[-/:]$/.test(after.text)) return null
  return between(lower, upper, from)
}

/** "بين A و B". */
function conjoinedRange(
  words: readonly Word[],
  from: number,
  at: number,
  lower: Numeral | null,
): NumberRange | null {
  if (lower === null) return null
  const range = rangeUpTo(words, from, lower)
  if (range !== null || !isSpread(words, at - 2)) return range
  // "ما بين خمسة وعشرين" is no 25: between needs two.
  const first = readNumeral(words.slice(at, at + 1), 0)
  return first && rangeUpTo(words, from, { ...first, to: at + 1 })
}

function rangeUpTo(words: readonly Word[], from: number, lower: Numeral): NumberRange | null {
  const upper = readNumeral(words, lower.to)
  return upper?.proclitics === 'و' ? between(lower, upper, from) : null
}

/** Whether the word before "بين" says that two bounds come; else it may be "among". */
function isSpread(words: readonly Word[], at: number): boolean {
  return /^(و|ف)?(ما|[يت]تراوح|تراوح|تراوحت)$/.test(words[at]?.text ?? '')
}

/** The lower bound leaves out the scale word that the upper one has: "20 إلى 25 ألفا". */
function between(lower: Numeral, upper: Numeral, from: number): NumberRange | null {
  const shared = lower.scale === 1 && lower.value < upper.value / upper.scale ? upper.scale : 1
  const min = lower.value * shared
  return min < upper.value ? { min, max: upper.value, from, to: upper.to } : null
}
