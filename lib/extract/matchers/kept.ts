import { writtenLike } from '@/lib/arabic/spelling'
import type { CountPhrase } from '@/lib/extract/counts/count-phrase'
import { countsPeople, isIndefinite } from '@/lib/extract/counts/people'
import { placesOf } from '@/lib/extract/places'
import { type Matcher, reading } from '@/lib/extract/reading'
import { hasRole, type Token } from '@/lib/extract/token'

const FARTHEST = 5

const isKeeping = writtenLike(
  /^[وف]?(?:[يت]?احتفظ(?:ت|وا)?|[يت]حتفظ(?:ون)?|احتفاظ|[يت]?ابق(?:ي|ت|وا)|ابقاء)$/,
)
/** Where people are taken, those who are kept are captives; a coach keeps his players. */
const ofTaking = placesOf((tokens, at) => {
  const { verb, upon, noun, victim } = tokens[at]?.lexeme ?? {}
  return (verb ?? upon ?? noun ?? victim)?.outcome === 'captured'
})

/** "احتفاظ المسلحين بثلاثة موظفين", "أبقوا على ثلاثة من المخطوفين": whom captors do not let go. */
export const kept: Matcher = {
  name: 'kept',
  match({ sentence: { tokens } }, phrase) {
    if (areWithUs(tokens, phrase))
      return reading('kept', phrase, { outcomes: ['captured'], trigger: phrase.from - 1 })
    if (!isObject(tokens, phrase) || !isIndefinite(tokens, phrase)) return null
    if (!countsPeople(phrase) && phrase.quantity.kind !== 'number') return null
    for (let at = phrase.from - 1; at >= Math.max(0, phrase.from - FARTHEST); at--) {
      const token = tokens[at]
      if (token?.word.kind !== 'letters' || token.lexeme.verb !== undefined) return null
      if (isKeeping(token))
        return ofTaking(tokens).isBetween(0)
          ? reading('kept', phrase, { outcomes: ['captured'], trigger: at })
          : null
    }
    return null
  },
}

const isWith = writtenLike(/^[وف]?(?:لدينا|لديهم|لديها|عندنا|بحوزتنا|بحوزتهم|بايدينا|قبضتنا)$/)

/** "لدينا أسرى": captors speak, and do not say how many. */
function areWithUs(tokens: readonly Token[], { from, counted, quantity, conjoined }: CountPhrase): boolean {
  return (
    from > 0 &&
    !conjoined &&
    quantity.kind === 'form' &&
    quantity.number === 'many' &&
    counted.kind === 'victim' &&
    counted.victims[0]?.outcome === 'captured' &&
    isWith(tokens[from - 1]) &&
    !(from > 1 && (hasRole(tokens[from - 2], 'negation') || hasRole(tokens[from - 2], 'none')))
  )
}

/** "بثلاثة", "ب 3", "على ثلاثة" */
function isObject(tokens: readonly Token[], { from, governed, conjoined, counted }: CountPhrase): boolean {
  if (conjoined || counted.kind === 'thing') return false
  return governed || /^(?:ب|علي)$/.test(tokens[from - 1]?.text ?? '')
}
