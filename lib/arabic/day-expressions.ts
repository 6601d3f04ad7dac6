import { dayOfMonthOf, lastWeekday, monthNumberOf, weekdayOf, yearOf } from './calendar'
import { readDayAndMonth } from './calendar-dates'
import { isDefinite, stemIn } from './clitics'
import { type DateContext, type DateReading, singleDay, textAt } from './date-reading'
import { DAY_NOUNS, PARTS_OF_DAY, type PartOfDay } from './date-words'
import { lexiconOf } from './lexicon'
import { readDayAndMonthInDigits, readNumericDate } from './numeric-dates'
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
  const first = readDay(words, announced ? start + 1 : start, context, announced, part?.value === 'night')
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
      readDayAndMonth(words, at, context)
    )
  return (
    readNumericDate(words, at) ??
    readDayAndMonth(words, at, context) ??
    (announced || textAt(words, at - 1).endsWith('تاريخ')
      ? readDayAndMonthInDigits(words, at, context)
      : null)
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
  if (day.form === 'calendar' || day.form === 'period') return null
  const opener = textAt(words, day.to)
  const bracket = opener === '('
  const at = bracket || opener === ',' || opener === 'الموافق' ? day.to + 1 : day.to
  const again = readDay(words, at, context, true)
  if (again === null || again.form === 'relative' || again.form === day.form || again.form === 'period')
    return null
  const to = bracket && textAt(words, again.to) === ')' ? again.to + 1 : again.to
  if (again.form === 'calendar') return { ...again, ...inMatchingYear(again, weekdayOf(day.start)), to }
  return { ...day, ...onWeekdayOf(again, day, context), to }
}

/** How many years back the weekday of a date without a year is looked for. */
const YEARS_BACK = 5

/** "الأحد 27 سبتمبر" is in the last year in which that day was a Sunday. */
function inMatchingYear(date: DateReading, weekday: number) {
  if (date.stated) return {}
  for (let back = 0; back <= YEARS_BACK; back++) {
    const days = singleDay(yearOf(date.start) - back, monthNumberOf(date.start), dayOfMonthOf(date.start))
    if (days !== null && weekdayOf(days.start) === weekday) return days
  }
  return {}
}

/** Where "أمس" and a weekday disagree (the article went out later than it was written), the weekday is right. */
function onWeekdayOf(again: DateReading, day: DateReading, { reference }: DateContext) {
  const weekday = weekdayOf(again.start)
  if (weekdayOf(day.start) === weekday) return {}
  const found = lastWeekday(weekday, day.start > reference ? reference + 6 : reference)
  return { start: found, end: found }
}
