import { type Day, type Days, dayIn, yearOf } from './calendar'
import type { Direction, PartOfDay } from './date-words'
import type { Word } from './words'

export type DateForm = 'calendar' | 'month' | 'year' | 'weekday' | 'relative' | 'period'

/** What a reader of one phrase form found: days, up to a word index (exclusive). */
export interface DateReading extends Days {
  readonly to: number
  readonly form: DateForm
  /** Whether the text gives day, month and year as far as the form has them; otherwise they were worked out. */
  readonly stated: boolean
  readonly partOfDay?: PartOfDay
}

/** What a date can lean on: the article's day, and what the text spoke of last. */
export interface DateContext {
  readonly reference: Day
  readonly lastDay: Day | null
  readonly lastYear: number | null
  /** The text tells a date and counts nothing: what could be a count ("سبتمبر 13", "3/4") is a part of the date. */
  readonly alone: boolean
}

/** How far ahead of the article a date without a year may lie before it is taken for last year's. */
export const DAYS_AHEAD = 31
/** 29 February comes round within eight years of its last, or of the year after the article's. */
const YEARS_LOOKED_AT = 9

export function textAt(words: readonly Word[], at: number): string {
  return words[at]?.text ?? ''
}

/**
 * The days that a date without a year means: the most recent that are not long after the article, or those that
 * "last", "next" and "this" pick. Null where no year has such a day.
 */
export function inLikelyYear(
  context: DateContext,
  direction: Direction | null,
  daysIn: (year: number) => Days | null,
): Days | null {
  const { reference } = context
  const year = yearOf(reference)
  switch (direction) {
    case 'current':
      return daysIn(year)
    case 'same':
      return daysIn(context.lastYear ?? year)
    case 'next':
      return firstOf(year, 1, daysIn, days => days.start > reference)
    case 'past':
      return firstOf(year, -1, daysIn, days => days.end < reference)
    default:
      return firstOf(year + 1, -1, daysIn, days => days.start <= reference + DAYS_AHEAD)
  }
}

/** The first that will do, year by year from `year` on. */
function firstOf(
  year: number,
  step: 1 | -1,
  daysIn: (year: number) => Days | null,
  accepts: (days: Days) => boolean,
): Days | null {
  for (let years = 0; years <= YEARS_LOOKED_AT; years++) {
    const days = daysIn(year + step * years)
    if (days !== null && accepts(days)) return days
  }
  return null
}

/** One day as days, or null where the calendar has none such. */
export function singleDay(year: number, month: number, day: number): Days | null {
  const found = dayIn(year, month, day)
  return found === null ? null : { start: found, end: found }
}
