import { z } from 'zod'

/** A calendar day, `YYYY-MM-DD`, proleptic Gregorian, no time zone. */
export const IsoDate = z.iso.date()
export type IsoDate = z.infer<typeof IsoDate>

/**
 * A day, or the days from `date` to `until` (both included) where the text names a period ("last month",
 * "the night of Monday to Tuesday"). `basis` says whether the text states it or it was worked out.
 */
export const Dating = z
  .strictObject({
    date: IsoDate,
    until: IsoDate.nullable(),
    basis: z.enum(['stated', 'inferred']),
  })
  .refine(dating => dating.until === null || dating.until > dating.date, 'until must be after date')
export type Dating = z.infer<typeof Dating>
