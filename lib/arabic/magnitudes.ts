import type { Magnitude } from '@/lib/schema/count'
import { stemIn } from './clitics'
import { lexiconOf } from './lexicon'
import type { Word } from './words'

/** A vague number. `magnitude` is null for more than tens of thousands. Word indexes, `to` exclusive. */
export interface VagueNumber {
  readonly magnitude: Magnitude | null
  readonly from: number
  readonly to: number
}

const PLURALS = lexiconOf([
  [10, 'عشرات'],
  [100, 'ميات مءات'],
  [1e3, 'الاف الافا الوف'],
  [1e6, 'ملايين'],
  [1e9, 'مليارات'],
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
  const second = pluralAt(words, at + 1)
  const joined = second !== null && (second.proclitics === 'ال' || second.proclitics === '')
  const size = joined ? first.entry * second.entry : first.entry
  return { magnitude: MAGNITUDES.get(size) ?? null, from: at, to: joined ? at + 2 : at + 1 }
}

function pluralAt(words: readonly Word[], at: number) {
  const word = words[at]
  return word?.kind === 'letters' ? stemIn(word.text, PLURALS) : null
}
