import { z } from 'zod'

/** A name in both of the site's languages, as its newspapers write it. */
export const Names = z.strictObject({ en: z.string().trim().min(1), ar: z.string().trim().min(1) })
export type Names = z.infer<typeof Names>
