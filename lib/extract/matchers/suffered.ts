import type { CountPhrase } from '@/lib/extract/count-phrase'
import { countsPeople, isIndefinite } from '@/lib/extract/people'
import { type Matcher, reading } from '@/lib/extract/reading'
import { hasRole, type Token } from '@/lib/extract/token'
import { roleBefore } from './role-before'

const FARTHEST = 4
const FARTHEST_BEHIND = 9

/** "تعرض 4 ركاب لجروح", "نقل أربعة إلى المستشفى لتلقي العلاج من إصابات": hurts that people underwent or are treated for. */
export const suffered: Matcher = {
  name: 'suffered',
  match({ sentence: { tokens } }, phrase) {
    if (!countsPeople(phrase) || phrase.counted.kind === 'victim' || !isIndefinite(tokens, phrase))
      return null
    if (phrase.quantity.kind === 'form' && phrase.quantity.number !== 'dual') return null
    const at = roleBefore(tokens, phrase.from, 'undergo', FARTHEST)
    const hurt = at === null ? null : hurtBehind(tokens, phrase)
    return at === null || hurt === null
      ? null
      : reading('suffered', phrase, { outcomes: ['wounded'], trigger: at, to: hurt + 1 })
  },
}

function hurtBehind(tokens: readonly Token[], { to }: CountPhrase): number | null {
  for (let at = to; at < Math.min(tokens.length, to + FARTHEST_BEHIND); at++) {
    const token = tokens[at]
    if (
      token === undefined ||
      token.text === '.' ||
      token.lexeme.verb !== undefined ||
      hasRole(token, 'negation')
    )
      return null
    if (hasRole(token, 'hurts') || hasRole(token, 'wounds')) return at
  }
  return null
}
