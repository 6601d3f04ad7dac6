import { LineCounter, parseDocument } from 'yaml'
import { type ArticleDocument, FrontMatter } from '@/lib/schema/article'
import type { Problem } from '@/lib/schema/problem'
import { describeIssues } from './describe-issues'
import { splitFrontMatter } from './front-matter'
import { locateIn } from './locate'
import { noArticle } from './no-article'
import type { Parsed } from './parsed'
import type { SourceFile } from './source-file'

/** One file of `data/articles`. Evidence offsets count UTF-16 code units in the body that it returns. */
export function parseArticle({ path: file, text }: SourceFile): Parsed<ArticleDocument> {
  const parts = splitFrontMatter(text)
  if (!parts) {
    return failed({
      code: 'front-matter/missing',
      file,
      line: 1,
      message: text.startsWith('---') ? 'The front matter has no closing line.' : 'There is no front matter.',
      remedy: 'Begin the file with a line "---", the fields, and another line "---".',
    })
  }
  const counter = new LineCounter()
  const header = parseDocument(parts.header, { lineCounter: counter })
  if (header.errors.length > 0) {
    return failed(
      ...header.errors.map(error => broken(file, error.message, counter.linePos(error.pos[0]).line + 1)),
    )
  }
  let fields: unknown
  try {
    fields = header.toJS()
  } catch (error) {
    return failed(broken(file, error instanceof Error ? error.message : String(error), 2))
  }
  const checked = FrontMatter.safeParse(fields)
  const problems: Problem[] = checked.success
    ? []
    : describeIssues(checked.error.issues, fields, {
        file,
        kind: 'front-matter',
        locate: locateIn(parts.header, 2),
      })
  if (parts.body.trim() === '') {
    problems.push({
      code: 'article/empty-body',
      file,
      message: 'There is no text below the front matter.',
      remedy: 'Paste the text of the article below the second "---", or remove the file.',
    })
  }
  const not = noArticle(parts.body)
  if (not !== null) problems.push({ ...not, file })
  if (!checked.success || problems.length > 0) return failed(...problems)
  return { ok: true, value: { ...checked.data, body: parts.body } }
}

function broken(file: string, reason: string, line: number): Problem {
  return {
    code: 'front-matter/broken',
    file,
    line,
    message: `The front matter cannot be read: ${reason.split(/ at line |:\n/)[0]}.`,
    remedy: 'Mend the line; put a value with a colon or a quotation mark in it into quotation marks.',
  }
}

function failed(...problems: Problem[]): Parsed<never> {
  return { ok: false, problems }
}
