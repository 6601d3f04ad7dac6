import type { WordRole } from './lexicon/function-words'
import type { Token } from './token'

const CLOSING: ReadonlySet<WordRole> = new Set<WordRole>([
  'barrier',
  'preposition',
  'adverb',
  'contrast',
  'support',
  'reach',
  'total',
  'among',
])

/**
 * A word with which no noun phrase for people goes on, whether they speak or are counted: a verb, what happened, a
 * small word that opens something else, or one of `more`.
 */
export function closesNounPhrase({ lexeme }: Token, more: ReadonlySet<WordRole>): boolean {
  const { verb, noun, say, according, victim, roles } = lexeme
  if (verb || noun || say || according || victim) return true
  if (roles === undefined) return false
  for (const role of roles) if (CLOSING.has(role) || more.has(role)) return true
  return false
}
