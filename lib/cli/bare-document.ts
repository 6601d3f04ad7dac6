import type { ArticleDocument } from '@/lib/schema/article'
import type { IsoDate } from '@/lib/schema/dates'
import type { ArticleId } from '@/lib/schema/ids'

/** A text of which nothing is known but when it was published. */
export function bareDocument(id: ArticleId, body: string, published: IsoDate): ArticleDocument {
  return {
    id,
    outlet: null,
    published,
    publishedBasis: 'stated',
    headline: 'none',
    language: 'ar',
    url: null,
    body,
  }
}
