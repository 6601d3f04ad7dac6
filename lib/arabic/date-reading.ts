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
}

/** How far ahead of the article a date without a year may lie before it is taken for last year's. */
const DAYS_AHEAD = 31
/** 29 February comes round within eight years. */
const YEARS_BACK = 8

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
  if (direction === 'current') return daysIn(year)
  if (direction === 'same') return daysIn(context.lastYear ?? year)
  if (direction === 'next') {
    for (let candidate = year; candidate <= year + YEARS_BACK; candidate++) {
      const days = daysIn(candidate)
      if (days !== null && days.start > reference) return days
    }
    return null
  }
  const accepts = (days: Days) =>
    direction === 'past' ? days.end < reference : days.start <= reference + DAYS_AHEAD
  for (let candidate = year + 1; candidate >= year - YEARS_BACK; candidate--) {
    const days = daysIn(candidate)
    if (days !== null && accepts(days)) return days
  }
  return null
}

/** One day as days; null stays null. */
export function singleDay(year: number, month: number, day: number): Days | null {
  const found = dayIn(year, month, day)
  return found === null ? null : { start: found, end: found }
}
