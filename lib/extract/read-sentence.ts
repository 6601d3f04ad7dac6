import type { DateMention } from '@/lib/arabic/dates'
import type { CountPhrase } from './count-phrase'
import { readLosses } from './matchers/losses'
import { matchers } from './matchers/matchers'
import { readCountPhrases } from './read-count-phrases'
import type { Reading, Scene } from './reading'
import type { Sentence } from './sentence'

export interface SentenceReadings {
  readonly phrases: readonly CountPhrase[]
  readonly readings: readonly Reading[]
}

/** All casualty counts of a sentence, left to right: each phrase by the first matcher that knows it, then bare losses. */
export function readCasualties(sentence: Sentence, dates: readonly DateMention[]): SentenceReadings {
  const dated = (index: number) => dates.some(date => date.from <= index && index < date.to)
  const phrases = readCountPhrases(sentence.tokens, dated)
  const readings: Reading[] = []
  const scene: Scene = { sentence, phrases, readings, dated }
  for (const phrase of phrases) {
    for (const matcher of matchers) {
      const found = matcher.match(scene, phrase)
      if (found === null) continue
      readings.push(found)
      break
    }
  }
  readings.push(...readLosses(scene))
  return { phrases, readings: readings.sort((a, b) => a.from - b.from) }
}

/** Whether a sentence has any word that can tell of a loss. */
export function mayTellOfLoss({ tokens }: Sentence): boolean {
  return tokens.some(
    ({ lexeme }) =>
      lexeme.verb ||
      lexeme.noun ||
      lexeme.victim ||
      lexeme.loss ||
      lexeme.roles?.has('takeLife') ||
      lexeme.roles?.has('meet') ||
      lexeme.roles?.has('lose'),
  )
}
