import { NUMBER_WORDS } from '@/lib/arabic/number-words'
import { closesNounPhrase } from '@/lib/extract/closing-words'
import type { WordRole } from '@/lib/extract/lexicon/function-words'
import type { Token } from '@/lib/extract/token'
import { isComplement } from './shape'

const CLOSING: ReadonlySet<WordRole> = new Set<WordRole>(['other', 'negation'])

/** A word that no noun phrase of a speaker goes on with. */
export function isClosed(token: Token | undefined): boolean {
  if (token === undefined || isComplement(token)) return true
  const { noun, victim, office, loss } = token.lexeme
  if (token.definite) return noun !== undefined || (victim !== undefined && office === undefined)
  if (office) return false
  if (loss) return true
  if (NUMBER_WORDS.get(token.text) !== undefined && !/^(?:احد|احدي)$/.test(token.text)) return true
  return closesNounPhrase(token, CLOSING)
}
