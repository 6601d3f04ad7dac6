import type { Dating, IsoDate } from '@/lib/schema/dates'

/** A calendar day as the number of days since 1970-01-01, proleptic Gregorian. */
export type Day = number

/** Days from `start` to `end`, both included. */
export interface Days {
  readonly start: Day
  readonly end: Day
}

const MS_PER_DAY = 86_400_000
const EARLIEST_YEAR = 1900
const LATEST_YEAR = 2100
/** Years before this one have other forms than four digits. */
const EARLIEST_DATED_YEAR = 1000

export function dayOf(date: IsoDate): Day {
  if (date !== asked.date) asked = { date, day: Math.floor(Date.parse(date) / MS_PER_DAY) }
  return asked.day
}

/** The one asked for last: every sentence of an article asks for its day. */
let asked: { readonly date: IsoDate | null; readonly day: Day } = { date: null, day: 0 }

export function isoOf(day: Day): IsoDate {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10)
}

export function datingOf(days: Days, basis: Dating['basis']): Dating {
  return { date: isoOf(days.start), until: days.end > days.start ? isoOf(days.end) : null, basis }
}

/** Years that a text can be dated to; anything else written like one is some other number. */
export function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= EARLIEST_YEAR && value <= LATEST_YEAR
}

/** Years that the date of a day can have: with a day and a month before it, a number far back is a year too. */
export function isDatedYear(value: number): boolean {
  return Number.isInteger(value) && value >= EARLIEST_DATED_YEAR && value <= LATEST_YEAR
}

/** The day, or null where the calendar has none such (31 February). Months count from 1. */
export function dayIn(year: number, month: number, day: number): Day | null {
  if (!isDatedYear(year) || month < 1 || month > 12 || day < 1 || day > lengthOfMonth(year, month))
    return null
  return Date.UTC(year, month - 1, day) / MS_PER_DAY
}

/** A whole month. Months count from 1; 0 is December of the year before, 13 January of the next. */
export function monthOf(year: number, month: number): Days {
  return { start: Date.UTC(year, month - 1, 1) / MS_PER_DAY, end: Date.UTC(year, month, 0) / MS_PER_DAY }
}

export function yearsOf(first: number, last = first): Days {
  return { start: monthOf(first, 1).start, end: monthOf(last, 12).end }
}

export function yearOf(day: Day): number {
  return new Date(day * MS_PER_DAY).getUTCFullYear()
}

/** 1 to 12. */
export function monthNumberOf(day: Day): number {
  return new Date(day * MS_PER_DAY).getUTCMonth() + 1
}

/** 1 to 31. */
export function dayOfMonthOf(day: Day): number {
  return new Date(day * MS_PER_DAY).getUTCDate()
}

/** 0 is Sunday. */
export function weekdayOf(day: Day): number {
  return (((day + 4) % 7) + 7) % 7
}

/** The last `weekday` up to `latest`, that day included. */
export function lastWeekday(weekday: number, latest: Day): Day {
  return latest - ((weekdayOf(latest) - weekday + 7) % 7)
}

function lengthOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}
