import type { Parsed } from '@/lib/ledger/parsed'
import type { ClaimId } from '@/lib/schema/ids'
import type { PermalinkLine } from '@/lib/schema/permalink'
import type { Problem } from '@/lib/schema/problem'
import type { Permalink, Permalinks } from './permalinks'

/** An entry of the file and the line on which it stands. */
export interface PlacedLine {
  entry: PermalinkLine
  line?: number
}

type Found = Pick<Problem, 'code' | 'message' | 'remedy'>

const RESTORE = 'Restore the line from the history; ids are only ever added.'

/** Puts the lines of each id together; the rules of the file are checked on the way. */
export function assemblePermalinks(lines: readonly PlacedLine[], file: string): Parsed<Permalinks> {
  const permalinks = new Map<ClaimId, Permalink>()
  const listed = new Map<string, Set<ClaimId>>()
  const problems: Problem[] = []

  function permalinkOf(id: ClaimId): Permalink {
    const permalink = permalinks.get(id) ?? { id, anchors: [], versions: [], end: null }
    permalinks.set(id, permalink)
    return permalink
  }
  function report(found: Found, line?: number): void {
    problems.push({ file, ...(line === undefined ? {} : { line }), ...found })
  }

  for (const { entry, line } of lines) {
    if ('ids' in entry) {
      const before = listed.get(entry.article)
      if (before && entry.ids.every(id => before.has(id))) report(repeated(entry.article), line)
      listed.set(entry.article, new Set([...(before ?? []), ...entry.ids]))
      continue
    }
    const permalink = permalinkOf(entry.id)
    if ('quote' in entry) {
      if (
        permalink.anchors.some(
          ({ article, quote, nth }) =>
            article === entry.article && quote === entry.quote && nth === entry.nth,
        )
      ) {
        report(repeated(entry.id), line)
      } else permalink.anchors.push(entry)
    } else if ('says' in entry) {
      const { id, ...version } = entry
      if (permalink.versions.some(({ n }) => n === version.n)) report(repeated(id), line)
      else permalink.versions.push(version)
    } else if (permalink.end) report(repeated(entry.id), line)
    else permalink.end = entry
  }

  for (const permalink of permalinks.values()) {
    permalink.versions.sort((a, b) => a.n - b.n)
    for (const found of incomplete(permalink, listed)) report(found)
    for (const found of misled(permalink, permalinks)) report(found)
  }
  for (const [article, ids] of listed) {
    for (const id of ids) {
      if (!permalinks.get(id)?.anchors.some(anchor => anchor.article === article))
        report(removed(id, article))
    }
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: permalinks }
}

function incomplete(
  { id, anchors, versions }: Permalink,
  listed: ReadonlyMap<string, ReadonlySet<ClaimId>>,
): Found[] {
  if (anchors.length === 0) {
    // Told below, where the id is listed.
    return [...listed.values()].some(ids => ids.has(id)) ? [] : [removed(id, null)]
  }
  if (versions.length === 0 || versions.some(({ n }, index) => n !== index + 1)) {
    return [
      {
        code: 'permalinks/removed-version',
        message: `A version of "${id}" is missing: ${versions.map(({ n }) => n).join(', ') || 'none'} of them stand here.`,
        remedy: RESTORE,
      },
    ]
  }
  return [...new Set(anchors.map(({ article }) => article))]
    .filter(article => !listed.get(article)?.has(id))
    .map(article => ({
      code: 'permalinks/unlisted-id',
      message: `"${id}" is not among the ids listed for "${article}": a line was removed, or an id was written by hand.`,
      remedy: `${RESTORE} New ids are added by "hasila permalinks --write".`,
    }))
}

function misled({ id, end }: Permalink, permalinks: Permalinks): Found[] {
  if (!end || !('into' in end)) return []
  const path = [id]
  for (let next: ClaimId | null = end.into; next !== null; ) {
    const target = permalinks.get(next)
    if (!target) {
      return [
        {
          code: 'permalinks/unknown-target',
          message: `"${id}" leads to "${next}", which was never published.`,
          remedy: 'Name an id of this file.',
        },
      ]
    }
    if (path.includes(next)) {
      return [
        {
          code: 'permalinks/circle',
          message: `"${id}" leads in a circle: ${[...path, next].join(' > ')}.`,
          remedy: 'Take one of these lines back: a link has to arrive.',
        },
      ]
    }
    path.push(next)
    next = target.end && 'into' in target.end ? target.end.into : null
  }
  return []
}

function removed(id: ClaimId, article: string | null): Found {
  return {
    code: 'permalinks/removed-id',
    message: `The published id "${id}"${article ? ` of "${article}"` : ''} has no line that says where it is found.`,
    remedy: RESTORE,
  }
}

function repeated(id: string): Found {
  return {
    code: 'permalinks/repeated-line',
    message: `"${id}" has two lines that say the same thing of it, or one id was given twice.`,
    remedy: 'Remove the line that was added last; "hasila permalinks --write" gives a new id.',
  }
}
