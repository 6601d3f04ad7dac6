import { z } from 'zod'
import { IsoDate } from './dates'

/** What every decision of an editor tells: when, who and why. */
export const editorial = {
  date: IsoDate,
  /** A role or initials, as they may be shown to readers. */
  by: z.string().trim().min(1),
  /** In both languages: it is shown on the pages. */
  reason: z.strictObject({ en: z.string().trim().min(1), ar: z.string().trim().min(1) }),
}
