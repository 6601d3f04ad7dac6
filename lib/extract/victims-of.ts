import type { Victims } from '@/lib/schema/report'
import type { Gazetteer } from './gazetteer'
import type { Reading } from './reading'
import type { Sentence } from './sentence'
import { isOwn, sideInWords } from './victims-side'

/** Whose people a reading counts, of what kind, and the words for them. */
export function victimsOf(
  sentence: Sentence,
  reading: Reading,
  gazetteer: Gazetteer,
  claimantSide: Victims['side'] | null,
  speaks: boolean,
): Victims {
  const { phrase } = reading
  const named =
    claimantSide !== null && isOwn(sentence, reading)
      ? claimantSide
      : sideInWords(sentence, reading, gazetteer)
  const inherited = reading.parent === null ? null : sideInWords(sentence, reading.parent, gazetteer)
  const own = claimantSide !== null && speaks ? claimantSide : null
  const noun = phrase.noun === null ? null : sentence.tokens[phrase.noun]
  const group = phrase.counted.kind === 'person' ? phrase.counted.person.group : 'unspecified'
  return {
    side: named ?? inherited ?? own ?? 'unspecified',
    group,
    text: noun === null || noun === undefined ? '' : textOf(sentence, phrase.noun ?? 0, phrase.to),
  }
}

function textOf({ body, tokens }: Sentence, from: number, to: number): string {
  return body.slice(tokens[from]?.word.start ?? 0, tokens[to - 1]?.word.end ?? 0)
}
