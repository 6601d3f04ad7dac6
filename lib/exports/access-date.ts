import { formatDate } from '@/lib/i18n/dates'
import type { Locale } from '@/lib/i18n/locales'
import type { IsoDate } from '@/lib/schema/dates'

/** The day on which somebody read a page, as the citation formats write it. */
export interface AccessDate {
  /** 2031-05-03 */
  iso: string
  /** 2031/05/03 */
  slashed: string
  /** In words of the citation's language. */
  long: string
}

/** Stand where the day will be: the build has no clock, and only the reader's browser knows it. */
export const accessSlots: AccessDate = { iso: '⟦iso⟧', slashed: '⟦slashed⟧', long: '⟦long⟧' }

export function fillAccessDate(text: string, locale: Locale, day: IsoDate): string {
  return text
    .replaceAll(accessSlots.iso, day)
    .replaceAll(accessSlots.slashed, day.replaceAll('-', '/'))
    .replaceAll(accessSlots.long, formatDate(locale, day))
}
