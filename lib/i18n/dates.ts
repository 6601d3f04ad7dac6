import type { Dating, IsoDate } from '@/lib/schema/dates'
import type { Locale } from './locales'

const month = (tag: string) =>
  new Intl.DateTimeFormat(`${tag}-u-ca-gregory-nu-latn`, { month: 'long', timeZone: 'UTC' })

const english = month('en-GB')
const levantine = month('ar-LB')
const egyptian = month('ar-EG')

interface Day {
  day: number
  month: string
  year: number
}

/** Days are calendar days: read and written in UTC, so that no reader's time zone moves them. */
function dayOf(locale: Locale, iso: IsoDate): Day {
  const date = new Date(`${iso}T00:00:00Z`)
  const name = locale === 'en' ? english.format(date) : `${levantine.format(date)}/${egyptian.format(date)}`
  return { day: date.getUTCDate(), month: name, year: date.getUTCFullYear() }
}

/** The months as they are written here, January first. */
export function monthNames(locale: Locale): string[] {
  return Array.from(
    { length: 12 },
    (_, month) => dayOf(locale, `2001-${String(month + 1).padStart(2, '0')}-01`).month,
  )
}

/** "13 September 2022"; in Arabic with both of its month names, "13 أيلول/سبتمبر 2022". */
export function formatDate(locale: Locale, iso: IsoDate): string {
  const { day, month, year } = dayOf(locale, iso)
  return `${day} ${month} ${year}`
}

/** The day without its year, for an axis that names the year elsewhere. */
export function formatDayMonth(locale: Locale, iso: IsoDate): string {
  const { day, month } = dayOf(locale, iso)
  return `${day} ${month}`
}

/** From one day to another, both included, leaving out what they share. */
export function formatDateRange(locale: Locale, start: IsoDate, end: IsoDate): string {
  const from = dayOf(locale, start)
  const to = dayOf(locale, end)
  if (start === end) return formatDate(locale, start)
  if (from.year !== to.year) return `${formatDate(locale, start)} – ${formatDate(locale, end)}`
  if (from.month !== to.month) return `${from.day} ${from.month} – ${formatDate(locale, end)}`
  return `${from.day}–${to.day} ${to.month} ${to.year}`
}

export function formatDating(locale: Locale, dating: Dating): string {
  return dating.until === null
    ? formatDate(locale, dating.date)
    : formatDateRange(locale, dating.date, dating.until)
}
