import type { IsoDate } from '@/lib/schema/dates'

/** What a command sees of the world: handed over, so that tests are silent and need no process. */
export interface Io {
  /** The folder that holds `data/`. */
  root: string
  /** For what is recorded as of today; no reading depends on it. */
  today: IsoDate
  /** The bytes of a file or, for `-`, of what is piped in. Rejects with an `UnreadableFile`. */
  open(file: string): Promise<AsyncIterable<Uint8Array>>
  /** Resolves when more may be written. */
  out(text: string): Promise<void>
  err(text: string): Promise<void>
}

/** A file that a person named cannot be read. */
export class UnreadableFile extends Error {
  constructor(file: string, reason: string) {
    super(`${file} cannot be read (${reason}).`)
  }
}
