import type { Day } from './calendar'

/** Where a year is written without its era: any other number of four digits is no year of this calendar. */
const EARLIEST_YEAR = 1300
const LATEST_YEAR = 1600

const MS_PER_DAY = 86_400_000
/** Days from 1 Muharram of the year 1 to 1970-01-01, but for the 385 that the estimate below counts too many. */
const EPOCH = 492_148 + 385
/** How far the estimate can be off. */
const NEAR = [0, -1, 1, -2, 2, -3, 3]

export function isHijriYear(value: number): boolean {
  return Number.isInteger(value) && value >= EARLIEST_YEAR && value <= LATEST_YEAR
}

const LONGEST_MONTH = 30

/**
 * The day in the calendar of Umm al-Qura, which Saudi newspapers date by, or null where no month has one such. Others
 * begin their months with the sighted moon, a day apart from it at most, so that any month of theirs may have thirty days:
 * the thirtieth of one that has 29 here is the day after. Months count from 1, Muharram.
 */
export function hijriDay(year: number, month: number, day: number): Day | null {
  if (!isHijriYear(year) || month < 1 || month > 12 || day < 1 || day > LONGEST_MONTH) return null
  return startOfMonth(year, month) + day - 1
}

/** Asking the calendar takes long enough that a text full of such dates would show it. */
const starts = new Map<number, Day>()

/** Month 13 is the first of the year after. */
function startOfMonth(year: number, month: number): Day {
  const months = 12 * year + month - 1
  const known = starts.get(months)
  if (known !== undefined) return known
  const estimate =
    Math.floor((11 * year + 3) / 30) + 354 * year + 30 * month - Math.floor((month - 1) / 2) + 1 - EPOCH
  const start = estimate + (NEAR.find(days => isFirstOf(months, estimate + days)) ?? 0)
  starts.set(months, start)
  return start
}

function isFirstOf(months: number, day: Day): boolean {
  const [year, month, ofMonth] = hijriOf(day)
  return ofMonth === 1 && 12 * year + month - 1 === months
}

/** Year, month and day. */
export function hijriOf(day: Day): readonly [number, number, number] {
  const [month = 0, ofMonth = 0, year = 0] = (
    format()
      .format(day * MS_PER_DAY)
      .match(/\d+/g) ?? []
  ).map(Number)
  return [year, month, ofMonth]
}

let made: Intl.DateTimeFormat | null = null

/** Made when first asked for: most articles never do. */
function format(): Intl.DateTimeFormat {
  made ??= new Intl.DateTimeFormat('en-US-u-ca-islamic-umalqura-nu-latn', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  })
  return made
}
