import { PROCLITIC_WORDS, stemIn } from './clitics'
import { lexiconOf } from './lexicon'
import { readNumeral } from './numerals'
import { isOrdinalWord, readOrdinal } from './ordinals'
import type { Word } from './words'

/** A day of a month yet to be named. Word index `to` exclusive. */
export interface DayOfMonth {
  /** 1 to 31. */
  readonly day: number
  readonly to: number
  /** "الثالث": without "من" after it, it may be somebody. */
  readonly definite: boolean
}

/** What an ordinal after it numbers: "النصف الأول من سبتمبر" is no day. */
const PARTS_OF_MONTH = lexiconOf([[true, 'نصف ثلث اسبوع']])

/** 13 · الـ13 · الثالث عشر · ثلاثة عشر; null where none begins at `words[at]`. */
export function readDayOfMonth(words: readonly Word[], at: number): DayOfMonth | null {
  const word = words[at]
  if (word === undefined || word.kind === 'mark') return null
  if (word.kind === 'digits') return dayInDigits(word, at)
  const next = words[at + 1]
  if (next?.kind === 'digits') return PROCLITIC_WORDS.has(word.text) ? dayInDigits(next, at + 1) : null
  const ordinal = readOrdinal(words, at)
  if (ordinal?.definite && stemIn(words[at - 1]?.text ?? '', PARTS_OF_MONTH)) return null
  // In "الحادي والثلاثين من سبتمبر", which is no date, "والثلاثين" is none either.
  if (ordinal !== null && ordinal.value >= 20 && word.text.startsWith('و') && isOrdinalWord(words[at - 1]))
    return null
  if (ordinal !== null) return dayNumbered(ordinal.value, ordinal.to, ordinal.definite)
  const numeral = readNumeral(words, at)
  return numeral?.notation === 'words' ? dayNumbered(numeral.value, numeral.to, false) : null
}

function dayInDigits(word: Word, at: number): DayOfMonth | null {
  return /^\d{1,2}$/.test(word.text) ? dayNumbered(Number(word.text), at + 1, false) : null
}

function dayNumbered(day: number, to: number, definite: boolean): DayOfMonth | null {
  return day >= 1 && day <= 31 ? { day, to, definite } : null
}
