import { z } from 'zod'

/** People. */
const people = z.int().nonnegative()

export const Magnitude = z.enum(['tens', 'hundreds', 'thousands', 'tens-of-thousands'])
export type Magnitude = z.infer<typeof Magnitude>

/** How many people, with the words that soften the number kept as its form. */
export const Count = z.discriminatedUnion('form', [
  z.strictObject({ form: z.literal('exact'), value: people }),
  z.strictObject({ form: z.literal('about'), value: people }),
  z.strictObject({ form: z.literal('at_least'), value: people }),
  z.strictObject({ form: z.literal('more_than'), value: people }),
  z.strictObject({ form: z.literal('at_most'), value: people }),
  z
    .strictObject({ form: z.literal('range'), value: people, max: people })
    .refine(range => range.max > range.value, 'max must be greater than value'),
  /** People were hurt and the text gives no number; at most a magnitude, which is never turned into one. */
  z.strictObject({ form: z.literal('unquantified'), magnitude: Magnitude.nullable() }),
  /** The claimant gave no figure: a silence, not a zero. */
  z.strictObject({ form: z.literal('undisclosed') }),
])
export type Count = z.infer<typeof Count>
export type CountForm = Count['form']
