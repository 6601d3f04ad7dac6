import { isDefinite, stemIn } from './clitics'
import { lexiconOf } from './lexicon'
import { NUMBER_WORDS } from './number-words'
import type { Word } from './words'

/** An ordinal number. Word indexes, `to` exclusive. */
export interface Ordinal {
  readonly value: number
  readonly from: number
  readonly to: number
  readonly definite: boolean
}

/** Ordinals by matching form, without the article. الحادي only goes with عشر or a tens word. */
export const ORDINAL_WORDS = lexiconOf([
  [1, 'اول اولي'],
  [2, 'ثاني ثانيه'],
  [3, 'ثالث ثالثه'],
  [4, 'رابع رابعه'],
  [5, 'خامس خامسه'],
  [6, 'سادس سادسه'],
  [7, 'سابع سابعه'],
  [8, 'ثامن ثامنه'],
  [9, 'تاسع تاسعه'],
  [10, 'عاشر عاشره'],
  [11, 'حادي حاديه'],
])

/** Nouns in the singular that a definite number after them orders rather than counts: "القرن العشرين". */
const ORDERED = lexiconOf([[true, 'قرن ذكري عام سنه مره يوم دوره قمه ماده جلسه نسخه طبعه ليله دقيقه ساعه']])

/** The ordinal that begins at `words[at]`, or null: الثالث · الحادي عشر · السابع والعشرون · العشرين (as "the twentieth"). */
export function readOrdinal(words: readonly Word[], at: number): Ordinal | null {
  const word = words[at]
  if (word?.kind !== 'letters') return null
  const stem = stemIn(word.text, ORDINAL_WORDS)
  if (stem === null) return definiteTens(words, at)
  const definite = isDefinite(stem.proclitics)
  const unit = stem.entry === 11 ? 1 : stem.entry
  const next = words[at + 1]?.text
  if (unit < 10 && (next === 'عشر' || next === 'عشره'))
    return { value: unit + 10, from: at, to: at + 2, definite }
  const tens = definite && unit < 10 ? definiteTens(words, at + 1) : null
  if (tens !== null && words[at + 1]?.text.startsWith('و'))
    return { ...tens, value: unit + tens.value, from: at }
  return stem.entry === 11 ? null : { value: stem.entry, from: at, to: at + 1, definite }
}

function definiteTens(words: readonly Word[], at: number): Ordinal | null {
  const word = words[at]
  const stem = word?.kind === 'letters' ? stemIn(word.text, NUMBER_WORDS) : null
  if (stem?.entry.kind !== 'tens' || !isDefinite(stem.proclitics)) return null
  return { value: stem.entry.value, from: at, to: at + 1, definite: true }
}

/** Whether the word is an ordinal of one word, or the first of one of two. */
export function isOrdinalWord(word: Word | undefined): boolean {
  return word?.kind === 'letters' && stemIn(word.text, ORDINAL_WORDS) !== null
}

/** Whether the word before `words[at]` makes a definite number there an ordinal: "الخامس والعشرون", "القرن العشرين". */
export function isOrdinalBefore(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  if (before?.kind !== 'letters') return false
  return stemIn(before.text, ORDINAL_WORDS) !== null || stemIn(before.text, ORDERED) !== null
}
