import { z } from 'zod'
import { IsoDate } from './dates'
import { ArticleId, OutletId } from './ids'

/** The front matter of a file in `data/articles`. The body below it is source text and is never edited. */
export const FrontMatter = z.strictObject({
  id: ArticleId,
  /** null: not recorded. */
  outlet: OutletId.nullable(),
  published: IsoDate,
  publishedBasis: z.enum(['stated', 'inferred', 'editor']),
  publishedNote: z.string().trim().min(1).optional(),
  headline: z.enum(['first-line', 'none']),
  language: z.literal('ar'),
  url: z.url({ protocol: /^https?$/ }).nullable(),
})
export type FrontMatter = z.infer<typeof FrontMatter>

/** One news document as it is read: front matter and source text. */
export interface ArticleDocument extends FrontMatter {
  /** The source text below the front matter, to the letter; evidence offsets count its UTF-16 code units. */
  body: string
}

/** One news document as the dataset lists it: without its text, which belongs to its publisher. */
export const Article = z.strictObject({
  ...FrontMatter.shape,
  /** The headline, where the document has one. */
  title: z.string().nullable(),
})
export type Article = z.infer<typeof Article>
