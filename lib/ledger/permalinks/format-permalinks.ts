import { compareText } from '@/lib/schema/compare-text'
import { groupBy } from '@/lib/schema/group-by'
import type { PermalinkLine } from '@/lib/schema/permalink'
import type { Permalinks } from './permalinks'

export const HEADER = { format: 'hasila-permalinks', version: 1 }

/**
 * The file, a line an entry. Every line but the first begins with its comma, so that lines added by two people at the
 * same place merge into JSON; ids are scattered, so that they seldom are.
 */
export function formatPermalinks(permalinks: Permalinks): string {
  const sorted = [...permalinks.values()].sort((a, b) => compareText(a.id, b.id))
  const anchors = sorted.flatMap(permalink => permalink.anchors)
  const articles = [...groupBy(anchors, anchor => anchor.article)]
    .sort(([a], [b]) => compareText(a, b))
    .map(([article, anchored]) => ({ article, ids: [...new Set(anchored.map(({ id }) => id))] }))
  const lines: unknown[] = [
    ...articles,
    ...sorted.flatMap(({ id, anchors, versions, end }): PermalinkLine[] => [
      ...anchors,
      ...versions.flatMap(({ n, since, says }) => (since === null ? [] : [{ id, n, since, says }])),
      ...(end ? [end] : []),
    ]),
  ]
  return [`[${JSON.stringify(HEADER)}`, ...lines.map(line => `,${JSON.stringify(line)}`), ']', ''].join('\n')
}
