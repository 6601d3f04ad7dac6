import { parseDocument } from 'yaml'
import { z } from 'zod'
import type { Problem } from '@/lib/schema/problem'
import { describeIssues } from './describe-issues'
import { type Locate, locateIn } from './locate'
import type { Parsed } from './parsed'
import type { SourceFile } from './source-file'

/** The records of one data file that are right by themselves, with their places in it. */
export interface Records<T> {
  file: string
  entries: { index: number; record: T }[]
  /** False where a record was left out: then an id that is not found may be that record's. */
  complete: boolean
  locate: Locate
  problems: Problem[]
}

/** A data file that is a list of records in JSON (`data/actors.json`). `kind` heads the codes of its problems. */
export function parseRecords<S extends z.ZodType>(
  { path: file, text }: SourceFile,
  kind: string,
  schema: S,
): Records<z.output<S>> {
  const locate = locateIn(text)
  const nothing = { file, entries: [], complete: false, locate }
  const json = parseJson(text, file, kind)
  if (!json.ok) return { ...nothing, problems: json.problems }
  const list = z.array(z.unknown()).safeParse(json.value)
  if (!list.success) {
    return { ...nothing, problems: describeIssues(list.error.issues, json.value, { file, kind, locate }) }
  }
  const entries: { index: number; record: z.output<S> }[] = []
  const issues = list.data.flatMap((value, index) => {
    const checked = schema.safeParse(value)
    if (checked.success) entries.push({ index, record: checked.data })
    return checked.success
      ? []
      : checked.error.issues.map(issue => ({ ...issue, path: [index, ...issue.path] }))
  })
  return {
    file,
    entries,
    complete: issues.length === 0,
    locate,
    problems: describeIssues(issues, json.value, { file, kind, locate }),
  }
}

function parseJson(text: string, file: string, kind: string): Parsed<unknown> {
  try {
    const value: unknown = JSON.parse(text)
    const repeated = repeatedKeys(text, file, kind)
    return repeated.length > 0 ? { ok: false, problems: repeated } : { ok: true, value }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const position = /position (\d+)/.exec(message)?.[1]
    const before = position === undefined ? text.trimEnd() : text.slice(0, Number(position))
    return {
      ok: false,
      problems: [
        {
          code: `${kind}/not-json`,
          file,
          line: before.split('\n').length,
          message: `The file is not JSON: ${message}.`,
          remedy:
            'Look for a missing or superfluous comma, bracket or quotation mark at or before this line.',
        },
      ],
    }
  }
}

/** `JSON.parse` keeps the last of two equal keys and says nothing: an editor's first value would be lost. */
function repeatedKeys(text: string, file: string, kind: string): Problem[] {
  return parseDocument(text)
    .errors.filter(error => error.code === 'DUPLICATE_KEY')
    .map(error => ({
      code: `${kind}/repeated-key`,
      file,
      line: text.slice(0, error.pos[0]).split('\n').length,
      message: 'A field stands twice in one record.',
      remedy: 'Keep one of the two.',
    }))
}
