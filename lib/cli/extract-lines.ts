import { z } from 'zod'
import { extractReports } from '@/lib/extract/extract-reports'
import type { Gazetteer } from '@/lib/extract/gazetteer'
import { noArticle } from '@/lib/ledger/no-article'
import { IsoDate } from '@/lib/schema/dates'
import { ArticleId } from '@/lib/schema/ids'
import type { Report } from '@/lib/schema/report'
import { bareDocument } from './bare-document'
import type { Io } from './io'
import { linesOf } from './lines'

const LONGEST_LINE = 32 * 1024 * 1024

const Id = z.union([z.string(), z.number()])
const Request = z.object({
  id: Id,
  text: z.string(),
  /** A day, or a moment of which the day counts. */
  published: z
    .string()
    .transform(text => text.slice(0, 10))
    .pipe(IsoDate)
    .nullish(),
})

type Answer =
  | { id: z.infer<typeof Id>; reports: Report[] }
  | { id?: z.infer<typeof Id>; line: number; error: string }

/** Answers each line of JSON with a line of JSON, in order; returns how many could not be read. */
export async function extractLines(
  input: AsyncIterable<Uint8Array>,
  gazetteer: Gazetteer,
  published: IsoDate | null,
  io: Io,
): Promise<number> {
  let bad = 0
  for await (const line of linesOf(input, LONGEST_LINE)) {
    if ('text' in line && line.text.trim() === '') continue
    const answer =
      'error' in line
        ? { line: line.number, error: line.error }
        : answerTo(line.text, line.number, gazetteer, published)
    if ('error' in answer) bad += 1
    await io.out(`${JSON.stringify(answer)}\n`)
  }
  return bad
}

function answerTo(text: string, line: number, gazetteer: Gazetteer, fallback: IsoDate | null): Answer {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    return { line, error: `The line is not JSON: ${error instanceof Error ? error.message : error}` }
  }
  const request = Request.safeParse(json)
  if (!request.success) {
    const id = z.object({ id: Id }).safeParse(json).data?.id
    const error = request.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')
    return { ...(id === undefined ? {} : { id }), line, error }
  }
  const { id, published } = request.data
  const day = published ?? fallback
  if (!day) return { id, line, error: 'published: missing, and no --published DATE was given' }
  const not = noArticle(request.data.text)
  if (not !== null) return { id, line, error: `${not.message} ${not.remedy}` }
  const article = bareDocument(articleIdOf(id, line), request.data.text, day)
  try {
    return { id, reports: extractReports(article, gazetteer) }
  } catch (error) {
    // One text that the reader stumbles over must not end the stream.
    return { id, line, error: `The text cannot be read: ${error instanceof Error ? error.message : error}` }
  }
}

/** Ids of other systems are echoed as they are; in the reports stands the line where they could be no article's id. */
function articleIdOf(id: string | number, line: number): ArticleId {
  return ArticleId.safeParse(id).data ?? ArticleId.parse(`line-${line}`)
}
