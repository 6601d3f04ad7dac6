import type { CountPhrase } from '@/lib/extract/count-phrase'
import { mayCountPeople } from '@/lib/extract/people'
import type { Scene } from '@/lib/extract/reading'
import { hasRole, type Token } from '@/lib/extract/token'

const FARTHEST = 4

/** "قتل مسلحون 24 شخصا": whether a noun behind the verb is who did it, because those who suffered it follow. */
export function agentOf({ sentence: { tokens }, phrases }: Scene, phrase: CountPhrase): boolean {
  const next = phrases.find(other => other.from >= phrase.to && isObject(tokens, other))
  if (
    next === undefined ||
    next.from - phrase.to > FARTHEST ||
    next.conjoined ||
    next.governed ||
    !mayCountPeople(next)
  )
    return false
  for (let at = phrase.to; at < next.from; at++) {
    const token = tokens[at]
    if (
      token === undefined ||
      token.word.kind === 'mark' ||
      token.conjoined ||
      hasRole(token, 'preposition') ||
      hasRole(token, 'among') ||
      hasRole(token, 'barrier')
    )
      return false
    if (token.lexeme.verb || token.lexeme.noun || token.lexeme.say) return false
  }
  return true
}

/** A number, or a noun in the accusative. */
function isObject(tokens: readonly Token[], { quantity, noun }: CountPhrase): boolean {
  return quantity.kind !== 'form' || tokens[noun ?? -1]?.lexeme.accusative === true
}
