import { stemIn } from './clitics'
import { textAt } from './date-reading'
import { AMBIGUOUS_MONTHS, MONTH_PAIRS, MONTHS } from './date-words'
import { lexiconOf } from './lexicon'
import { readNumeral } from './numerals'
import type { Word } from './words'

/** A month by name. Word index `to` exclusive. */
export interface MonthName {
  /** 1 to 12. */
  readonly month: number
  readonly to: number
  /** The name is another word too (مارس "practised") and nothing else, such as a second name, speaks for the month. */
  readonly ambiguous: boolean
}

const MONTH_NOUN = lexiconOf([[true, 'شهر']])
const BETWEEN_NAMES = new Set('/ ( -'.split(' '))

/** A month that begins at `words[at]`, or null: سبتمبر · كانون الأول · سبتمبر/أيلول · ديسمبر (كانون الأول) · شهر مارس. */
export function readMonth(words: readonly Word[], at: number): MonthName | null {
  const noun = stemIn(textAt(words, at), MONTH_NOUN) !== null
  const first = nameAt(words, noun ? at + 1 : at)
  if (first === null) return null
  const opener = textAt(words, first.to)
  const second = BETWEEN_NAMES.has(opener) ? nameAt(words, first.to + 1) : nameAt(words, first.to)
  if (second === null || second.month !== first.month)
    return { ...first, ambiguous: first.ambiguous && !noun }
  return {
    ...second,
    to: opener === '(' && textAt(words, second.to) === ')' ? second.to + 1 : second.to,
    ambiguous: false,
  }
}

/** شهر 10 · شهر عشرة · بشهر 3: for where a day, a year or nothing but a date stands beside it; else it is a month long. */
export function readNumberedMonth(words: readonly Word[], at: number): MonthName | null {
  if (stemIn(textAt(words, at), MONTH_NOUN) === null) return null
  const numeral = readNumeral(words, at + 1)
  if (numeral === null || numeral.proclitics !== '' || numeral.percent) return null
  const { value, to } = numeral
  return Number.isInteger(value) && value >= 1 && value <= 12 ? { month: value, to, ambiguous: false } : null
}

function nameAt(words: readonly Word[], at: number): MonthName | null {
  const word = words[at]
  if (word?.kind !== 'letters') return null
  const pair = stemIn(word.text, MONTH_PAIRS)
  if (pair !== null) {
    const month = pair.entry.get(textAt(words, at + 1))
    return month === undefined ? null : { month, to: at + 2, ambiguous: false }
  }
  const stem = stemIn(word.text, MONTHS)
  if (stem === null || !/^[وفبلك]?$/.test(stem.proclitics)) return null
  const ambiguous = AMBIGUOUS_MONTHS.has(stem.text)
  // باب is a door, لاب and كاب nothing: what is written onto these few must be و.
  if (ambiguous && stem.proclitics !== '' && stem.proclitics !== 'و') return null
  return { month: stem.entry, to: at + 1, ambiguous }
}
