import type { IsoDate } from './dates'

const DAY = 86_400_000

/** The day `days` after `date` (before it, where negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10)
}
