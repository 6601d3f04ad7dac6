import { readBarePhrase } from './bare-phrase'
import type { CountPhrase } from './count-phrase'
import { readNumberedPhrase } from './numbered-phrase'
import type { Sentence } from './sentence'

/** All phrases of a sentence that say how many of something there are, left to right. `dated` are the words of dates. */
export function readCountPhrases(sentence: Sentence, dated: (index: number) => boolean): CountPhrase[] {
  const phrases: CountPhrase[] = []
  for (let at = 0; at < sentence.tokens.length; ) {
    const phrase = dated(at)
      ? null
      : (readNumberedPhrase(sentence, at, dated) ?? readBarePhrase(sentence, at))
    if (phrase !== null) phrases.push(phrase)
    at = Math.max(phrase?.to ?? 0, at + 1)
  }
  return phrases
}
