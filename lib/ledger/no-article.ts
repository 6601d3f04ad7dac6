import { sentencesOf } from '@/lib/arabic/sentences'
import type { Problem } from '@/lib/schema/problem'

/** Characters up to which any text is read. */
const LONG = 100_000
/** Characters that the sentences of a long text have on average, at least. */
const SHORT = 40

/**
 * Why a text is no article; null where it may be one. A long text of nothing but shreds is a table, a log or noise, and
 * takes several times as long to read as an article of its length, since each sentence costs, however short.
 */
export function noArticle(body: string): Omit<Problem, 'file'> | null {
  if (body.length <= LONG) return null
  const sentences = sentencesOf(body).length
  if (sentences * SHORT <= body.length) return null
  return {
    code: 'article/no-article',
    message: `The text has ${sentences} lines or sentences in ${body.length} characters: it is a table or a list, not an article.`,
    remedy: 'Take its articles out of it, one by one, and leave tables away.',
  }
}
