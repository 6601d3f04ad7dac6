import { hasRole, type Token } from '@/lib/extract/token'
import { COMPLEMENTS } from './words'

/** Without conjunction, preposition and article, whether a lexicon knows the word or not. */
export function bareOf(text: string): string {
  let rest = text
  if (rest.length > 3 && (rest[0] === 'و' || rest[0] === 'ف')) {
    const inner = rest.slice(1)
    if (/^(?:ال|لل|بال|كال)/.test(inner)) rest = inner
  }
  if (/^لل../.test(rest)) return rest.slice(2)
  if (/^[بك]ال../.test(rest)) return rest.slice(3)
  if (/^ال../.test(rest)) return rest.slice(2)
  return rest
}

export function isComplement(token: Token | undefined): boolean {
  return token !== undefined && COMPLEMENTS.has(token.text)
}

/** A verb of saying, as far as its letters tell: not the preposition "between". */
export function isSaying(token: Token | undefined): boolean {
  return token?.lexeme.say !== undefined && !token.definite && !hasRole(token, 'preposition')
}

/** "ذلك", "صحة هذه الأرقام", "الخبر": what is spoken of has been said before. */
export function pointsBack(tokens: readonly Token[], at: number): boolean {
  const from = /^(?:صحه|وقوع|حدوث)$/.test(tokens[at]?.text ?? '') ? at + 1 : at
  return /^(?:ذلك|هذا|هذه|تلك|الامر|الخبر|النبا|الحادث|الحادثه|الارقام|الحصيله)$/.test(
    tokens[from]?.text ?? '',
  )
}

/** Words with and without a conjunction written onto them. */
export function conjoined(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.flatMap(word => [word, `و${word}`, `ف${word}`]))
}

/** A verb of saying as its table has it, in matching form. */
export function rootOf(token: Token | undefined): string {
  return token?.lexeme.say?.root ?? ''
}
