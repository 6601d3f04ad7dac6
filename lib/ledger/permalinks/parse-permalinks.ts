import { z } from 'zod'
import { describeIssues } from '@/lib/ledger/describe-issues'
import type { Parsed } from '@/lib/ledger/parsed'
import type { SourceFile } from '@/lib/ledger/source-file'
import {
  Anchor,
  ArticleIds,
  Merged,
  type PermalinkLine,
  RecordedVersion,
  Withdrawn,
} from '@/lib/schema/permalink'
import type { Problem } from '@/lib/schema/problem'
import { assemblePermalinks, type PlacedLine } from './assemble-permalinks'
import { HEADER } from './format-permalinks'
import type { Permalinks } from './permalinks'

/** The file as it was published; whatever in it broke the promise of an id is a problem that names the id. */
export function parsePermalinks({ path: file, text }: SourceFile): Parsed<Permalinks> {
  const json = parseList(text, file)
  if (!json.ok) return json
  const [header, ...values] = json.value
  if (
    !z.object({ format: z.literal(HEADER.format), version: z.literal(HEADER.version) }).safeParse(header)
      .success
  ) {
    return failed({
      code: 'permalinks/unknown-format',
      file,
      line: 1,
      message: `The file does not begin with ${JSON.stringify(HEADER)}.`,
      remedy: 'Restore the file from the history.',
    })
  }
  // An entry a line, as it is written; where somebody let an editor lay it out anew, lines say nothing.
  const lineOf = text.trimEnd().split('\n').length === values.length + 2 ? (index: number) => index + 2 : null
  const lines: PlacedLine[] = []
  const problems = values.flatMap((value, index) => {
    const line = lineOf?.(index)
    const checked = schemaOf(value).safeParse(value)
    if (checked.success) {
      lines.push({ entry: checked.data, ...(line === undefined ? {} : { line }) })
      return []
    }
    return describeIssues(checked.error.issues, value, { file, kind: 'permalinks', locate: () => line })
  })
  const permalinks = assemblePermalinks(lines, file)
  if (permalinks.ok && problems.length === 0) return permalinks
  return failed(...problems, ...(permalinks.ok ? [] : permalinks.problems))
}

function schemaOf(value: unknown): z.ZodType<PermalinkLine> {
  if (typeof value !== 'object' || value === null) return Anchor
  if ('ids' in value) return ArticleIds
  if ('says' in value) return RecordedVersion
  if ('into' in value) return Merged
  if ('withdrawn' in value) return Withdrawn
  return Anchor
}

function parseList(text: string, file: string): Parsed<unknown[]> {
  const conflict = text.split('\n').findIndex(line => line.startsWith('<<<<<<< '))
  if (conflict !== -1) {
    return failed({
      code: 'permalinks/unmerged',
      file,
      line: conflict + 1,
      message: 'Two branches were not merged.',
      remedy: '"hasila permalinks --write" keeps the lines of both.',
    })
  }
  try {
    return { ok: true, value: z.array(z.unknown()).parse(JSON.parse(text)) }
  } catch {
    return failed({
      code: 'permalinks/not-json',
      file,
      line: firstBrokenLine(text),
      message: text.trimEnd().endsWith(']') ? 'The line cannot be read.' : 'The file is cut off.',
      remedy: 'Restore the file from the history; it is only ever added to.',
    })
  }
}

function firstBrokenLine(text: string): number {
  const lines = text.trimEnd().split('\n')
  const broken = lines.findIndex((line, index) => {
    if (line === ']') return index < lines.length - 1
    try {
      JSON.parse(line.slice(1))
      return line.charAt(0) !== (index === 0 ? '[' : ',')
    } catch {
      return true
    }
  })
  return (broken === -1 ? lines.length - 1 : broken) + 1
}

function failed(...problems: Problem[]): Parsed<never> {
  return { ok: false, problems }
}
