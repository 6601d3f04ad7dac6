import { writtenLike } from '@/lib/arabic/spelling'
import { placesOfWords } from '@/lib/extract/places'
import type { Reading } from '@/lib/extract/reading'
import { hasRole, type Token } from '@/lib/extract/token'
import type { TokenSpan } from './victims-words'

/** "صفوف القوات", "صفوفها", "أوساط المقاتلين". */
const ranks = placesOfWords(({ text }) => /^ب?(?:صفوف(?:ه|ها|هم|نا|هما)?|اوساط)$/.test(text))

/** How many words may stand between the ranks and the number. */
const FARTHEST = 20

/** What the losses do: "تجاوزت", "بلغت", "وصلت إلى", "فقد تجاوزت". */
const isReach = writtenLike(/^[وف]?[يت]?(?:تجاوز|بلغ|وصل|صل|زاد|زيد|فاق|فوق|ارتفع|رتفع|قدر)(?:ت|وا)?$/)

/**
 * "الخسائر في صفوف كتائب … وأفراد القوات … تجاوزت 50 قتيلا", "أما في صفوف …، فقد بلغت الخسائر 50": the words in front of
 * a number that say in whose ranks the losses are, where nothing is counted between the two.
 */
export function ranksNamedBefore(
  tokens: readonly Token[],
  { phrase }: Reading,
  before: Reading | undefined,
): TokenSpan | null {
  const at = ranks(tokens).lastBefore(phrase.from)
  // "5 قتلى في صفوف …، و3 جرحى": the ranks are those of the number before.
  const earliest = before === undefined ? 0 : before.to + 3
  if (at < Math.max(earliest, phrase.from - FARTHEST)) return null
  let to = at + 1
  while (to < phrase.from && goesOn(tokens[to])) to++
  return { from: at, to }
}

function goesOn(token: Token | undefined): boolean {
  if (token === undefined || token.word.kind !== 'letters' || token.lexeme.say || isReach(token)) return false
  return !hasRole(token, 'preposition')
}
