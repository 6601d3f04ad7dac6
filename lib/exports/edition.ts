import { createHash } from 'node:crypto'
import type { Dataset } from '@/lib/schema/dataset'
import type { IsoDate } from '@/lib/schema/dates'
import { entriesOf } from './entries'

/** Which state of the figures a file was made from; two files of one edition say the same. */
export interface Edition {
  /** The last day that the ledger took something in. */
  date: IsoDate
  /** `date+digest`: changes with every change of the data, and with nothing else. */
  version: string
}

/** SHA-256 of text in UTF-8, in hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

/** The first day of the calendar in which all dates are written: nothing has come in yet. */
const NOTHING_YET = '1970-01-01'

const known = new WeakMap<Dataset, Edition>()

/** Worked out from the data alone, so that the same data give the same edition wherever and whenever it is built. */
export function editionOf(dataset: Dataset): Edition {
  const found = known.get(dataset)
  if (found) return found
  const date = entriesOf(dataset)[0]?.date ?? NOTHING_YET
  const edition = { date, version: `${date}+${sha256(JSON.stringify(dataset)).slice(0, 12)}` }
  known.set(dataset, edition)
  return edition
}
