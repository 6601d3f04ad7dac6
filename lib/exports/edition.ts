import { createHash } from 'node:crypto'
import type { Dataset } from '@/lib/schema/dataset'
import type { IsoDate } from '@/lib/schema/dates'

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

/** Worked out from the data alone, so that the same data give the same edition wherever and whenever it is built. */
export function editionOf(dataset: Dataset, lastEntry: IsoDate): Edition {
  return { date: lastEntry, version: `${lastEntry}+${sha256(JSON.stringify(dataset)).slice(0, 12)}` }
}
