import { countsPeople, isIndefinite } from '@/lib/extract/people'
import { type Matcher, reading, type Scene } from '@/lib/extract/reading'
import { hasRole } from '@/lib/extract/token'
import { isVerdict } from './law'
import { isLeftBehind } from './left-behind'

const FARTHEST = 12

/** "مقتل القيادي فلان و3 من مرافقيه", "مقتله وخمسة من مساعديه": those counted come after somebody named. */
export const besideNamed: Matcher = {
  name: 'beside-named',
  match(scene, phrase) {
    const { tokens } = scene.sentence
    if (
      !phrase.conjoined ||
      phrase.governed ||
      phrase.quantity.kind === 'form' ||
      !countsPeople(phrase) ||
      !isIndefinite(tokens, phrase) ||
      isLeftBehind(tokens, phrase.from)
    )
      return null
    const found = triggerBefore(scene, phrase.from)
    return found === null
      ? null
      : reading('beside-named', phrase, { outcomes: [found.outcome], trigger: found.at })
  },
}

function triggerBefore({ sentence: { tokens }, readings, places }: Scene, from: number) {
  const read = readings.at(-1)?.to ?? 0
  for (let at = from - 1; at >= Math.max(read, from - FARTHEST); at--) {
    const token = tokens[at]
    if (token === undefined || (token.word.kind === 'mark' && !/^[,"()]$/.test(token.text))) return null
    const { deed, noun, verb, say } = token.lexeme
    const trigger = deed ?? (token.definite ? undefined : (noun ?? verb))
    if (trigger !== undefined && isVerdict(tokens, at)) return null
    // "تضررت 14 أسرة و30 شخصا"
    if (trigger !== undefined) return places.on(at)?.noun === at ? null : { outcome: trigger.outcome, at }
    if (
      say !== undefined ||
      hasRole(token, 'barrier') ||
      hasRole(token, 'contrast') ||
      hasRole(token, 'reach')
    )
      return null
    if (hasRole(token, 'stop') && !token.definite) return null
    const other = places.startingAt(at)
    if (other !== undefined && other.quantity.kind !== 'form') return null
  }
  return null
}
