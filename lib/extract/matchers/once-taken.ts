import { writtenLike } from '@/lib/arabic/spelling'
import { countsPeople, isIndefinite } from '@/lib/extract/counts/people'
import { type Matcher, reading, type Scene } from '@/lib/extract/reading'
import { takingOf } from '@/lib/extract/refine/taking'
import { hasRole } from '@/lib/extract/token'
import { areCaptors } from './agent'

/**
 * "الإفراج عن سائحين كانا قد اختطفا أمس", "من بين 30 شخصا تم أسرهم": whatever has become of them since, and whatever governs
 * them, they were taken.
 */
export const onceTaken: Matcher = {
  name: 'once-taken',
  match(scene, phrase) {
    const { tokens } = scene.sentence
    if (!countsPeople(phrase) || !isIndefinite(tokens, phrase)) return null
    const at = takingOf(tokens, phrase)
    if (at === null || areCaptors(tokens, phrase, at) || !isAllTheirs(scene, phrase.to, at)) return null
    if (!/ه(?:م|ما|ن)$/.test(tokens[at]?.text ?? '') && !isClosed(scene, at + 1)) return null
    return reading('once-taken', phrase, {
      outcomes: ['captured'],
      trigger: phrase.from,
      to: at + 1,
      ...(phrase.quantity.kind === 'form' ? { quantity: { kind: 'number', value: 2 } } : {}),
    })
  },
}

/** Nobody else who is counted stands between, and no other deed. */
function isAllTheirs({ sentence: { tokens }, places }: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { verb, noun } = tokens[at]?.lexeme ?? {}
    if (verb !== undefined || noun !== undefined) return false
    const other = places.startingAt(at)
    if (other !== undefined && other.quantity.kind !== 'form') return false
  }
  return true
}

/** Captors have an object right behind their verb: "خمسة رجال اختطفوا السفينة". */
function isClosed({ sentence: { tokens }, dated }: Scene, at: number): boolean {
  const next = tokens[at]
  if (next === undefined || next.word.kind === 'mark' || dated(at)) return true
  return hasRole(next, 'preposition') || hasRole(next, 'adverb') || next.conjoined || isWhen(next)
}

const isWhen = writtenLike(
  /^(?:قبل|منذ|بعد|خلال|اثناء|امس|اليوم|علي|من|في|لدي|شرق|شرقي|غرب|غربي|شمال|شمالي|جنوب|جنوبي|وسط|قرب|رهاين|كرهاين|[بل]..+)$/,
)
