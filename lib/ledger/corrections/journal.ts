import type { Records } from '@/lib/ledger/parse-records'
import type { Correction } from '@/lib/schema/correction'
import type { Problem } from '@/lib/schema/problem'
import type { Report } from '@/lib/schema/report'
import { type Flaw, problemOf } from './correction-problem'

/** A correction with its place in the file. */
export interface Entry<C extends Correction = Correction> {
  index: number
  record: C
}

/** A correction with what it made: the report that it added, or one of the statement that it split off. */
export interface Trail {
  correction: Correction
  made: Report | null
}

/** What corrections did, and what is wrong with them, as they are applied. */
export class Journal {
  readonly problems: Problem[] = []
  readonly #corrections: Records<Correction>
  readonly #trails = new Map<number, Trail>()

  constructor(corrections: Records<Correction>) {
    this.#corrections = corrections
  }

  /** In the order of the file. */
  get trails(): Trail[] {
    return [...this.#trails].sort(([a], [b]) => a - b).map(([, trail]) => trail)
  }

  fail({ index }: Entry, flaws: readonly Flaw[]): void {
    this.problems.push(...flaws.map(found => problemOf(found, index, this.#corrections)))
  }

  done({ index, record }: Entry, made: Report | null = null): void {
    this.#trails.set(index, { correction: record, made })
  }
}

/** The entries of some kinds. */
export function entriesOf<K extends Correction['kind']>(
  entries: readonly Entry[],
  ...kinds: readonly K[]
): Entry<Extract<Correction, { kind: K }>>[] {
  const isOf = (entry: Entry): entry is Entry<Extract<Correction, { kind: K }>> =>
    kinds.some(kind => kind === entry.record.kind)
  return entries.filter(isOf)
}
