import { writtenLike } from '@/lib/arabic/spelling'
import type { CountPhrase } from '@/lib/extract/counts/count-phrase'
import { countsPeople, isIndefinite } from '@/lib/extract/counts/people'
import { type Matcher, reading, type Scene } from '@/lib/extract/reading'
import { hasRole, type Token } from '@/lib/extract/token'
import { isVerdict } from './law'
import { isLeftBehind } from './left-behind'
import { areBereaved } from './named-people'

const FARTHEST = 12

/** "مقتل القيادي فلان و3 من مرافقيه", "مقتله وخمسة من مساعديه": those counted come after somebody named. */
export const besideNamed: Matcher = {
  name: 'beside-named',
  match(scene, phrase) {
    const { tokens } = scene.sentence
    const taken = takenBefore(scene, phrase)
    if (taken !== null) return reading('beside-named', phrase, { outcomes: ['captured'], trigger: taken })
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

const isAlong = writtenLike(/^(?:مع|برفقه|بصحبه|و(?:مع|برفقت)(?:ه|ها|هم))$/)
const LONGEST_NAME = 5

/** "قتل القائد فلان مع 3 من حراسه", "خطف مع أربعة آخرين": only a name stands between; people clash "with" others too. */
function triggerOfName({ sentence: { tokens }, dated }: Scene, to: number) {
  let first = to - LONGEST_NAME
  for (let at = to - 1; at >= Math.max(0, first); at--) {
    const token = tokens[at]
    // "خطف في 12 أيار مع ثلاثة سياح"
    if (dated(at) || (dated(at + 1) && token?.text === 'في')) {
      first = Math.max(first - 1, to - FARTHEST)
      continue
    }
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

const NEAR = 7

/** "اختطفوا مدير المدرسة ومعلما", "اختطفوا 11 طالبا، ومدير المدرسة وسائقا": one more whom they took, in the accusative. */
function takenBefore({ sentence: { tokens }, readings }: Scene, phrase: CountPhrase): number | null {
  const { from, conjoined, governed, quantity, counted, noun } = phrase
  if (!conjoined || governed || quantity.kind !== 'form' || counted.kind !== 'person') return null
  if (quantity.number !== 'one' || !tokens[noun ?? from]?.lexeme.accusative) return null
  const last = readings.at(-1)
  let known = false
  for (let at = from - 1; at >= Math.max(0, from - NEAR); at--) {
    const token = tokens[at]
    if (token === undefined) return null
    if (last !== undefined && at < last.phrase.to)
      return known && last.outcomes.join() === 'captured' && isVerb(tokens[last.trigger])
        ? last.trigger
        : null
    if (isVerb(token)) return known && token.lexeme.verb?.outcome === 'captured' ? at : null
    if (token.text === ',' || hasRole(token, 'adverb')) continue
    if (
      token.word.kind !== 'letters' ||
      token.lexeme.noun ||
      token.lexeme.say ||
      hasRole(token, 'preposition')
    )
      return null
    known ||= token.definite || token.lexeme.pronoun === true
  }
  return null
}

function isVerb(token: Token | undefined): boolean {
  return token?.lexeme.verb !== undefined && !token.definite
}

function triggerBefore({ sentence: { tokens }, readings, places }: Scene, from: number) {
  const read = readings.at(-1)?.to ?? 0
  for (let at = from - 1; at >= Math.max(read, from - FARTHEST); at--) {
    const token = tokens[at]
    if (token === undefined || (token.word.kind === 'mark' && !/^[,"()]$/.test(token.text))) return null
    const { deed, noun, verb, say } = token.lexeme
    const trigger = deed ?? (token.definite ? undefined : (noun ?? verb))
    if (trigger !== undefined && isVerdict(tokens, at)) return null
    if (areBereaved(tokens, at)) return null
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
