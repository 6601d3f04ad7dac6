import { decodeUtf8 } from '@/lib/ledger/decode-utf8'
import { splitFrontMatter } from '@/lib/ledger/front-matter'
import { noArticle } from '@/lib/ledger/no-article'
import { parseArticle } from '@/lib/ledger/parse-article'
import type { ArticleDocument } from '@/lib/schema/article'
import type { IsoDate } from '@/lib/schema/dates'
import { ArticleId } from '@/lib/schema/ids'
import { DataError } from '@/lib/schema/problem'
import { bareDocument } from './bare-document'
import { UsageError } from './command'
import type { Io } from './io'

/** One article that need not be in `data/`: a file or, for `-`, what is piped in; front matter is optional. */
export async function readDocument(
  file: string,
  published: IsoDate | null,
  io: Io,
): Promise<ArticleDocument> {
  const path = file === '-' ? 'standard input' : file
  const decoded = decodeUtf8(await bytesOf(await io.open(file)), path)
  if (!decoded.ok) throw new DataError(decoded.problems)
  const text = decoded.value
  if (splitFrontMatter(text)) {
    const article = parseArticle({ path, text })
    if (!article.ok) throw new DataError(article.problems)
    return published ? { ...article.value, published } : article.value
  }
  if (!published) {
    throw new UsageError(`${path} has no front matter: say with --published DATE when it was published.`)
  }
  const not = noArticle(text)
  if (not !== null) throw new DataError([{ ...not, file: path }])
  return bareDocument(ArticleId.parse('article'), text, published)
}

async function bytesOf(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks)
}
