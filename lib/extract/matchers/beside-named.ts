import { writtenLike } from '@/lib/arabic/spelling'
import { countsPeople, isIndefinite } from '@/lib/extract/counts/people'
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
    const along = isAlong(tokens[phrase.from - 1])
    if (
      (!phrase.conjoined && !along) ||
      phrase.governed ||
      phrase.quantity.kind === 'form' ||
      !countsPeople(phrase) ||
      !isIndefinite(tokens, phrase) ||
      isLeftBehind(tokens, phrase.from)
    )
      return null
    const found = along ? triggerOfName(scene, phrase.from - 1) : triggerBefore(scene, phrase.from)
    return found === null
      ? null
      : reading('beside-named', phrase, { outcomes: [found.outcome], trigger: found.at })
  },
}

const isAlong = writtenLike(/^(?:مع|برفقه|بصحبه)$/)
const LONGEST_NAME = 5

/** "قتل القائد فلان مع 3 من حراسه", "خطف مع أربعة آخرين": only a name stands between; people clash "with" others too. */
function triggerOfName({ sentence: { tokens }, dated }: Scene, to: number) {
  for (let at = to - 1; at >= Math.max(0, to - LONGEST_NAME); at--) {
    const token = tokens[at]
    if (token === undefined || (token.word.kind !== 'letters' && token.text !== '"')) return null
    const { deed, noun, verb, thing } = token.lexeme
    const trigger = deed ?? (token.definite ? undefined : (noun ?? verb))
    if (trigger !== undefined)
      return trigger.outcome === 'missing' || token.text.endsWith('وا') || isVerdict(tokens, at)
        ? null
        : { outcome: trigger.outcome, at }
    if (!dated(at) && (token.known || thing) && !token.definite && !token.lexeme.person) return null
    if (hasRole(token, 'preposition') || /^[بل]/.test(token.proclitics)) return null
  }
  return null
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
