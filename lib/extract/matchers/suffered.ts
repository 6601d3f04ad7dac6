import type { CountPhrase } from '@/lib/extract/counts/count-phrase'
import { countsPeople, isIndefinite } from '@/lib/extract/counts/people'
import { type Matcher, reading } from '@/lib/extract/reading'
import { hasRole, type Token } from '@/lib/extract/token'
import { afterAside, listEnd } from './list-end'
import { roleBefore } from './role-before'

const FARTHEST = 4
const FARTHEST_BEHIND = 9

/** "تعرض 4 ركاب لجروح", "تعرض صحفيان للخطف", "نقل أربعة إلى المستشفى لتلقي العلاج من إصابات": what people underwent or are treated for. */
export const suffered: Matcher = {
  name: 'suffered',
  match(scene, phrase) {
    const { tokens } = scene.sentence
    if (!countsPeople(phrase) || phrase.counted.kind === 'victim' || !isIndefinite(tokens, phrase))
      return null
    const at = roleBefore(tokens, phrase.from, 'undergo', FARTHEST)
    if (at === null) return null
    if (areHurt(tokens, phrase))
      return reading('suffered', phrase, { outcomes: ['wounded'], trigger: at, to: phrase.to + 1 })
    if (phrase.quantity.kind === 'form' && phrase.quantity.number !== 'dual') return null
    const deed = deedBehind(tokens, afterAside(tokens, listEnd(scene, phrase)))
    if (deed !== null && /تعرض/.test(tokens[at]?.text ?? ''))
      return reading('suffered', phrase, { ...deed, trigger: at })
    const hurt = hurtBehind(tokens, phrase)
    return hurt === null
      ? null
      : reading('suffered', phrase, { outcomes: ['wounded'], trigger: at, to: hurt + 1 })
  },
}

/** "يخضع 12 من المتنزهين المصابين للعلاج", "عولجت امرأة مصابة": their own adjective says it. */
function areHurt(tokens: readonly Token[], { to, noun, quantity }: CountPhrase): boolean {
  const adjective = tokens[to]
  if (adjective?.lexeme.victim?.outcome !== 'wounded' || adjective.conjoined) return false
  if (quantity.kind === 'form' && quantity.number === 'many') return false
  // "امرأة مصابة بالحمى" is ill.
  if (/^ب/.test(tokens[to + 1]?.text ?? '')) return false
  return adjective.definite === (tokens[noun ?? -1]?.definite ?? false)
}

/** "تعرض 3 أطباء للخطف", "تعرض المئات لعمليات اختفاء قسري": the deed itself. */
export function deedBehind(tokens: readonly Token[], from: number) {
  for (let at = from; at < Math.min(tokens.length, from + FARTHEST_BEHIND); at++) {
    const token = tokens[at]
    if (token?.text === ',' || token?.text === '"') continue
    if (
      token === undefined ||
      token.word.kind === 'mark' ||
      token.conjoined ||
      token.lexeme.verb !== undefined
    )
      return null
    // "إلى الاختطاف"
    const to = tokens[at - 1]?.text === 'الي' && token.definite
    if (!to && (!token.proclitics.includes('ل') || token.proclitics === 'ال')) continue
    const deed = /^(?:عملي|حال)/.test(token.stem) ? tokens[at + 1] : token
    const outcome = deed?.lexeme.noun?.outcome
    return outcome === 'captured' || outcome === 'missing' ? { outcomes: [outcome], to: at + 1 } : null
  }
  return null
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
