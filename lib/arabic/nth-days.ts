import { type Day, type Days, lastWeekday, weekdayOf } from './calendar'
import { namedMonth, readMonthAndYear } from './calendar-dates'
import { isDefinite, stemIn } from './clitics'
import { type DateContext, type DateReading, textAt } from './date-reading'
import { WEEKDAYS } from './date-words'
import { lexiconOf } from './lexicon'
import { readOrdinal } from './ordinals'
import { weekdayAt } from './weekdays'
import type { Word } from './words'

/** Which of its kind in a month; 0 is the last. */
export const NTHS = lexiconOf([
  [0, 'اخر'],
  [1, 'اول'],
  [2, 'ثاني ثان'],
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

const LAST = new Set('الاخير الاخيره'.split(' '))
const WEEKDAYS_A_MONTH = 5

/**
 * الثلاثاء الأخير من أكتوبر · الأحد الثاني من مارس 2014 · اليوم الأخير من الشهر. Where the year is told and the second of the
 * month is a Sunday, or where no year is told, "الأحد الثاني من مارس" is a weekday and a date.
 */
export function readNthWeekday(words: readonly Word[], at: number, context: DateContext): DateReading | null {
  const noun = stemIn(textAt(words, at), DAY_NOUN)
  const ofDays = noun !== null && isDefinite(noun.proclitics)
  const named = noun !== null && !ofDays ? at + 1 : at
  const weekday = ofDays ? null : weekdayAt(words, named)
  const last = LAST.has(textAt(words, named + 1))
  if ((weekday === null && !(ofDays && last)) || textAt(words, named + 1) === '') return null
  const ordinal = last ? null : readOrdinal(words, named + 1)
  if (!last && (ordinal === null || !ordinal.definite || ordinal.value > WEEKDAYS_A_MONTH)) return null
  const after = ordinal?.to ?? named + 2
  const month = OF.has(textAt(words, after)) ? readWholeMonth(words, after + 1, context) : null
  if (month === null) return null
  const day = weekday === null ? month.end : nthWeekday(month, ordinal?.value ?? 0, weekday)
  if (day > month.end) return null
  const dated = ordinal !== null && (!month.stated || weekdayOf(nthDay(month, ordinal.value)) === weekday)
  return dated ? null : { start: day, end: day, to: month.to, form: 'calendar', stated: month.stated }
}

const DAY_NOUN = lexiconOf([[true, 'يوم']])

function readWholeMonth(words: readonly Word[], at: number, context: DateContext) {
  const named = namedMonth(words, at, context)
  if (named !== null) return { stated: false, ...named }
  const month = readMonthAndYear(words, at, { ...context, alone: true })
  return month?.form === 'month' ? month : null
}

function nthDay({ start, end }: Days, nth: number): Day {
  return nth === 0 ? end : start + nth - 1
}

function nthWeekday({ start, end }: Days, nth: number, weekday: number): Day {
  return nth === 0 ? lastWeekday(weekday, end) : lastWeekday(weekday, start + 6) + 7 * (nth - 1)
}
