import { stemIn } from './clitics'
import type { Word } from './words'

/** Ordinals by matching form, without the article. */
export const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map(
  (
    [
      [1, 'اول اولي حادي حاديه'],
      [2, 'ثاني ثانيه'],
      [3, 'ثالث ثالثه'],
      [4, 'رابع رابعه'],
      [5, 'خامس خامسه'],
      [6, 'سادس سادسه'],
      [7, 'سابع سابعه'],
      [8, 'ثامن ثامنه'],
      [9, 'تاسع تاسعه'],
      [10, 'عاشر عاشره'],
    ] as const
  ).flatMap(([value, spellings]) => spellings.split(' ').map(spelling => [spelling, value] as const)),
)

/** Nouns in the singular that a definite number after them orders rather than counts: "القرن العشرين". */
const ORDERED = new Map(
  'قرن ذكري عام سنه مره يوم دوره قمه ماده جلسه نسخه طبعه ليله دقيقه ساعه'
    .split(' ')
    .map(noun => [noun, true]),
)

/** Whether the word before `words[at]` makes a definite number there an ordinal: "الخامس والعشرون", "القرن العشرين". */
export function isOrdinalBefore(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  if (before?.kind !== 'letters') return false
  return stemIn(before.text, ORDINAL_WORDS) !== null || stemIn(before.text, ORDERED) !== null
}
