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

/**
 * The day in the calendar of Umm al-Qura, which Saudi newspapers date by, or null where the month has none such. Others
 * begin their months with the sighted moon, a day apart from it at most. Months count from 1, Muharram.
 */
export function hijriDay(year: number, month: number, day: number): Day | null {
  if (!isHijriYear(year) || month < 1 || month > 12 || day < 1 || day > 30) return null
  const leaps = Math.floor((11 * year + 3) / 30)
  const estimate = leaps + 354 * year + 30 * month - Math.floor((month - 1) / 2) + day - EPOCH
  for (const days of NEAR) {
    const [foundYear, foundMonth, foundDay] = hijriOf(estimate + days)
    if (foundYear === year && foundMonth === month && foundDay === day) return estimate + days
  }
  return null
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
