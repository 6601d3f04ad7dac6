import { fieldName } from '@/lib/ledger/describe-issues'
import type { Records } from '@/lib/ledger/parse-records'
import type { Correction } from '@/lib/schema/correction'
import type { Problem } from '@/lib/schema/problem'

/** What is wrong with one correction, before its place in the file is known. */
export type Flaw = Pick<Problem, 'code' | 'message' | 'remedy'> & { field: string }

export function flaw(code: string, field: string, message: string, remedy: string): Flaw {
  return { code: `corrections/${code}`, field, message, remedy }
}

/** A correction that does nothing any more; readers must not be told of it as if it did. */
export function stale(field: string, message: string): Flaw {
  return flaw('stale', field, message, 'It no longer applies: remove it.')
}

export function problemOf(
  { field, ...found }: Flaw,
  index: number,
  { file, locate }: Records<Correction>,
): Problem {
  const line = locate([index, field])
  return { file, ...(line === undefined ? {} : { line }), field: fieldName([index, field]), ...found }
}
