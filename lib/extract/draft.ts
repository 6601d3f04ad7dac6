import type { Report } from '@/lib/schema/report'
import type { Reading } from './reading'

/** A report as it is read, with what is known of its place until all of an article is read. */
export interface Draft {
  readonly report: Report
  readonly reading: Reading
  readonly heading: boolean
  readonly sentence: number
  /** The sentence turns to another incident: "من جانب آخر", "في حادث منفصل". */
  readonly apart: boolean
  /** It is told of several incidents, places or days. */
  readonly spread: boolean
  /** It is told of a place of its own, under a greater figure. */
  readonly placed: boolean
}
