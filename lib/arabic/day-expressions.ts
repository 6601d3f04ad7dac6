import { dayOfMonthOf, lastWeekday, monthNumberOf, monthOf, weekdayOf, yearOf } from './calendar'
import { readDayAndMonth, readMonthThenDay } from './calendar-dates'
import { isDefinite, stemIn } from './clitics'
import { type DateContext, type DateReading, singleDay, textAt } from './date-reading'
import { DAY_NOUNS, PARTS_OF_DAY, type PartOfDay } from './date-words'
import { readDayOfMonth } from './days-of-month'
import { lexiconOf } from './lexicon'
import { isPaddedDate, readDayAndMonthInDigits, readNumericDate, readSpokenDate } from './numeric-dates'
import { readRelativeDay } from './relative-days'
import { withTimeOfDay } from './times'
import { readWeekday } from './weekdays'
import type { Word } from './words'

/** "مساء اليوم الثلاثاء 13 سبتمبر/أيلول" is one day said in three ways; no more are taken together. */
const WAYS = 3

/** A day: the part of the day and "يوم" before it perhaps, said in up to three ways at once. */
export function readDayExpression(
  words: readonly Word[],
  at: number,
  context: DateContext,
): DateReading | null {
  if (words[at]?.kind === 'digits') return severalWays(words, readDay(words, at, context, false), context)
  const part = partOfDayBefore(words, at)
  const start = part?.to ?? at
  const noun = stemIn(textAt(words, start), DAY_NOUNS)
  const announced = noun !== null && !isDefinite(noun.proclitics)
  const first =
    readDay(words, announced ? start + 1 : start, context, announced, part?.value === 'night') ??
    (announced ? readDayAlone(words, start + 1, context) : null)
  const day = severalWays(words, first, context)
  return day === null || part === null ? day : { ...day, partOfDay: part.value }
}

function severalWays(words: readonly Word[], first: DateReading | null, context: DateContext) {
  if (first === null) return null
  let day = first
  for (let ways = 1; ways < WAYS; ways++) day = sameDayAgain(words, day, context) ?? day
  return withTimeOfDay(words, day)
}

/** `announced`: something says that a day comes, so that "13/9" is one. */
function readDay(
  words: readonly Word[],
  at: number,
  context: DateContext,
  announced: boolean,
  night = false,
): DateReading | null {
  if (words[at]?.kind !== 'digits')
    return (
      readWeekday(words, at, context, night) ??
      readRelativeDay(words, at, context) ??
      readDayAndMonth(words, at, context) ??
      readSpokenDate(words, at, context) ??
      (announced ? readMonthThenDay(words, at, context) : null)
    )
  return (
    readNumericDate(words, at, context) ??
    readDayAndMonth(words, at, context) ??
    (announced || context.alone || textAt(words, at - 1).endsWith('تاريخ') || isPaddedDate(words, at)
      ? readDayAndMonthInDigits(words, at, context)
      : null) ??
    readSpokenDate(words, at, context)
  )
}

const AROUND_NOON = lexiconOf<PartOfDay>([
  ['morning', 'قبل'],
  ['afternoon', 'بعد'],
])

/** "مساء", "بعد ظهر" before a day. */
function partOfDayBefore(words: readonly Word[], at: number): { value: PartOfDay; to: number } | null {
  const stem = stemIn(textAt(words, at), PARTS_OF_DAY)
  if (stem !== null) return { value: stem.entry, to: at + 1 }
  const preposition = stemIn(textAt(words, at), AROUND_NOON)
  if (preposition === null || stemIn(textAt(words, at + 1), PARTS_OF_DAY)?.entry !== 'noon') return null
  return { value: preposition.entry, to: at + 2 }
}

/** The day once more, by weekday or calendar, in brackets or after a comma perhaps: "اليوم (الخميس)". */
function sameDayAgain(words: readonly Word[], day: DateReading, context: DateContext): DateReading | null {
  const opener = textAt(words, day.to)
  const counterpart = opener === 'الموافق'
  if (day.form === 'period' || (day.form === 'calendar' && !counterpart)) return null
  const bracket = opener === '('
  const at = bracket || counterpart || opener === ',' || opener === 'في' ? day.to + 1 : day.to
  const again = readDay(words, at, context, true) ?? dayOfWeekday(words, at, day, context)
  if (again === null || again.form === 'relative' || again.form === 'period') return null
  if (again.form === day.form && !counterpart) return null
  if (opener === 'في' && again.form !== 'calendar') return null
  const to = bracket && textAt(words, again.to) === ')' ? again.to + 1 : again.to
  if (again.form === 'calendar') return { ...again, ...inMatchingYear(again, weekdayOf(day.start)), to }
  return { ...day, ...onWeekdayOf(again, day, context), to }
}

/** Where the weekday of a date without a year is looked for, from the likely year. */
const YEARS_AROUND = [0, 1, -1, -2, -3, -4, -5]

/** "الأحد 27 سبتمبر" is in the last year in which that day was a Sunday, or in the next. */
function inMatchingYear(date: DateReading, weekday: number) {
  if (date.stated) return {}
  for (const years of YEARS_AROUND) {
    const days = singleDay(yearOf(date.start) + years, monthNumberOf(date.start), dayOfMonthOf(date.start))
    if (days !== null && weekdayOf(days.start) === weekday) return days
  }
  return {}
}

const WEEKDAYS_A_MONTH = 5
const HOURS = 12

/** "الأحد الثاني" numbers the Sundays of a month, "الأحد في الثامنة" tells the hour. */
function isOtherOrdinal(words: readonly Word[], at: number, value: number): boolean {
  return value <= WEEKDAYS_A_MONTH || (value <= HOURS && textAt(words, at).endsWith('ه'))
}

/**
 * The day of the month after a weekday, without a month: "الخميس 21", "الجمعة الثانية والعشرين". The nearest month in which
 * it falls on that weekday; a number that can count ("الخميس 21 قتيلا") or falls on another day is none.
 */
function dayOfWeekday(
  words: readonly Word[],
  at: number,
  day: DateReading,
  { reference }: DateContext,
): DateReading | null {
  const number = day.form === 'weekday' ? readDayOfMonth(words, at) : null
  if (number === null) return null
  if (number.definite ? isOtherOrdinal(words, at, number.day) : !endsThere(words, number.to)) return null
  const [year, month] = [yearOf(reference), monthNumberOf(reference)]
  for (const months of [0, -1, 1]) {
    const around = monthOf(year, month + months)
    const start = around.start + number.day - 1
    if (start <= around.end && weekdayOf(start) === weekdayOf(day.start))
      return { start, end: start, to: number.to, form: 'calendar', stated: false }
  }
  return null
}

/** "يوم 27" is the last 27th. */
function readDayAlone(words: readonly Word[], at: number, { reference }: DateContext): DateReading | null {
  const number = words[at]?.kind === 'digits' ? readDayOfMonth(words, at) : null
  if (number === null || !endsThere(words, number.to)) return null
  for (let back = 0; back <= 2; back++) {
    const around = monthOf(yearOf(reference), monthNumberOf(reference) - back)
    const start = around.start + number.day - 1
    if (start <= Math.min(around.end, reference))
      return { start, end: start, to: number.to, form: 'calendar', stated: false }
  }
  return null
}

/** Whether a phrase ends before `words[at]`, so that nothing there is counted. */
function endsThere(words: readonly Word[], at: number): boolean {
  const next = words[at]
  return next === undefined || (next.kind === 'mark' && /^[.,;:!?)\]"]$/.test(next.text))
}

/** Where "أمس" and a weekday disagree (the article went out later than it was written), the weekday is right. */
function onWeekdayOf(again: DateReading, day: DateReading, { reference }: DateContext) {
  const weekday = weekdayOf(again.start)
  if (weekdayOf(day.start) === weekday) return {}
  const found = lastWeekday(weekday, day.start > reference ? reference + 6 : reference)
  return { start: found, end: found }
}
