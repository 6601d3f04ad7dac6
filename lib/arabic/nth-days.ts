import { type Day, type Days, lastWeekday } from './calendar'
import { namedMonth, readMonthAndYear } from './calendar-dates'
import { isDefinite, stemIn } from './clitics'
import { type DateContext, type DateReading, textAt } from './date-reading'
import { WEEKDAYS } from './date-words'
import { lexiconOf } from './lexicon'
import type { Word } from './words'

/** Which of its kind in a month; 0 is the last. */
export const NTHS = lexiconOf([
  [0, 'اخر'],
  [1, 'اول'],
  [2, 'ثاني'],
  [3, 'ثالث'],
  [4, 'رابع'],
  [5, 'خامس'],
])

const OF = new Set('من في'.split(' '))

/** أول جمعة من يوليو · آخر أحد في الشهر الماضي · أول يوم جمعة من سبتمبر 2022 · آخر يوم من الشهر الجاري. */
export function readNthDay(words: readonly Word[], at: number, context: DateContext): DateReading | null {
  const nth = stemIn(textAt(words, at), NTHS)
  if (nth === null || isDefinite(nth.proclitics)) return null
  const ofDays = textAt(words, at + 1) === 'يوم'
  const named = ofDays ? at + 2 : at + 1
  const weekday = WEEKDAYS.get(textAt(words, named))
  if (weekday === undefined && !ofDays) return null
  const after = weekday === undefined ? named : named + 1
  const month = readWholeMonth(words, OF.has(textAt(words, after)) ? after + 1 : after, context)
  if (month === null) return null
  const day = weekday === undefined ? nthDay(month, nth.entry) : nthWeekday(month, nth.entry, weekday)
  if (day < month.start || day > month.end) return null
  return { start: day, end: day, to: month.to, form: 'calendar', stated: month.stated }
}

function readWholeMonth(words: readonly Word[], at: number, context: DateContext) {
  const named = namedMonth(words, at, context)
  if (named !== null) return { ...named, stated: false }
  const month = readMonthAndYear(words, at, context)
  return month?.form === 'month' ? month : null
}

function nthDay({ start, end }: Days, nth: number): Day {
  return nth === 0 ? end : start + nth - 1
}

function nthWeekday({ start, end }: Days, nth: number, weekday: number): Day {
  return nth === 0 ? lastWeekday(weekday, end) : lastWeekday(weekday, start + 6) + 7 * (nth - 1)
}
