import type { CountPhrase } from './count-phrase'
import { once } from './once'

const byStart = once(
  (phrases: readonly CountPhrase[]) => new Map(phrases.map(phrase => [phrase.from, phrase])),
)

/** The count phrase of a sentence that begins with a token. */
export function phraseAt(phrases: readonly CountPhrase[], at: number): CountPhrase | undefined {
  return byStart(phrases).get(at)
}
