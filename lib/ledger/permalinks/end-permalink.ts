import { DataError, type Problem } from '@/lib/schema/problem'
import { PERMALINKS_FILE, type Permalink, type Permalinks, resolve } from './permalinks'

/** The permalinks with one id withdrawn or merged into another; a `DataError` where that is not possible. */
export function endPermalink(permalinks: Permalinks, end: NonNullable<Permalink['end']>): Permalinks {
  const permalink = permalinks.get(end.id)
  if (!permalink) throw refused(end.id, `"${end.id}" was never published.`, 'Correct the id.')
  if (permalink.end)
    throw refused(end.id, `"${end.id}" was merged or withdrawn before.`, 'Leave it: ids end once.')
  if ('into' in end) {
    if (!permalinks.has(end.into))
      throw refused(end.id, `"${end.into}" was never published.`, 'Correct the id.')
    if (resolve(end.into, permalinks) === end.id) {
      throw refused(end.id, `"${end.into}" leads to "${end.id}".`, 'A link has to arrive.')
    }
  }
  return new Map([...permalinks, [end.id, { ...permalink, end }]])
}

function refused(id: string, message: string, remedy: string): DataError {
  const problem: Problem = { code: 'permalinks/refused', file: PERMALINKS_FILE, field: id, message, remedy }
  return new DataError([problem])
}
