import type { Magnitude } from '@/lib/schema/count'
import { stemIn } from './clitics'
import type { Word } from './words'

/** A vague number. `magnitude` is null for more than tens of thousands. Word indexes, `to` exclusive. */
export interface VagueNumber {
  readonly magnitude: Magnitude | null
  readonly from: number
  readonly to: number
}

const TENS = 10
const LARGEST = 1e12

const PLURALS: ReadonlyMap<string, number> = new Map([
  ['عشرات', TENS],
  ['ميات', 100],
  ['مءات', 100],
  ['الاف', 1e3],
  ['الوف', 1e3],
  ['ملايين', 1e6],
  ['مليارات', 1e9],
])

const MAGNITUDES: ReadonlyMap<number, Magnitude> = new Map([
  [10, 'tens'],
  [100, 'hundreds'],
  [1e3, 'thousands'],
  [1e4, 'tens-of-thousands'],
])

/** عشرات, المئات, آلاف, عشرات الآلاف at `words[at]`, or null. Never a number; after a number (3 آلاف) it is none of these. */
export function readMagnitude(words: readonly Word[], at: number): VagueNumber | null {
  const first = pluralAt(words, at)
  if (first === null) return null
  let size = first.entry
  let to = at + 1
  for (let next = pluralAt(words, to); next !== null && size < LARGEST; next = pluralAt(words, to)) {
    if (next.proclitics !== 'ال' && next.proclitics !== '') break
    size *= next.entry
    to++
  }
  return { magnitude: MAGNITUDES.get(size) ?? null, from: at, to }
}

function pluralAt(words: readonly Word[], at: number) {
  const word = words[at]
  return word?.kind === 'letters' ? stemIn(word.text, PLURALS) : null
}
