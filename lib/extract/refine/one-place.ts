import { writtenLike } from '@/lib/arabic/spelling'
import { placesOf, placesOfWords } from '@/lib/extract/places'
import type { Reading } from '@/lib/extract/reading'
import type { Sentence } from '@/lib/extract/sentence'
import type { Token } from '@/lib/extract/token'

/** "أثقل حصيلة سجلت بولاية كذا", "أكثر المناطق تضررا، حيث قتل": one place's part of the whole. */
export function isWorstOf(tokens: readonly Token[], from: number): boolean {
  return worst(tokens).isBetween(from - FARTHEST_WORST, from)
}

const FARTHEST_WORST = 18
const isMost = writtenLike(/^[وف]?(?:ال)?(?:اثقل|اكبر|اعلي|اسوا|اكثر)$/)
const OF_PLACES = /^(?:ال)?(?:حصيله|حصه|تضررا|مناطق|ولايات|محافظات|نصيب|ضحايا)$/
const worst = placesOf((tokens, at) => {
  if (!isMost(tokens[at])) return false
  if (/^(?:ال)?(?:حصه|نصيب|ضحايا)$/.test(tokens[at - 1]?.text ?? '')) return true
  const next = tokens[at + 1]?.text ?? ''
  if (next === 'عدد') {
    const where = tokens.slice(at + 2, at + 8)
    const inside = where.findIndex(token => token.text === 'في' || /^ب/.test(token.proclitics))
    return inside >= 0 && !isOfADay(where[inside]?.text ?? '', where[inside + 1]?.text ?? '')
  }
  return OF_PLACES.test(next) && !isOfADay(tokens[at + 2]?.text ?? '', tokens[at + 3]?.text ?? '')
})

/** "سجلت أثقل حصيلة في العاصمة. والذي خلف وفاة 18": a sentence that goes on with the one before, which tells of one place. */
export function goesOnWithWorst(before: Sentence, { tokens }: Sentence): boolean {
  const [first] = tokens
  const goesOn = isRelative(first) || (first?.lexeme.noun !== undefined && first.proclitics.endsWith('ب'))
  return goesOn && worst(before.tokens).isBetween(0)
}

const isRelative = writtenLike(/^و?(?:الذي|التي)$/)

/** "أكبر حصيلة يومية", "أعلى حصيلة في يوم واحد": the worst of times is no part. */
function isOfADay(text: string, next: string): boolean {
  return (
    /^(?:يوميه|شهريه|سنويه|منذ)$/.test(text) ||
    (text === 'في' && /^(?:يوم|شهر|عام|اسبوع|سنه|غضون)$/.test(next))
  )
}

/** "73 شخصا هي حصة الشمال". */
export function isShare(tokens: readonly Token[], to: number): boolean {
  return /^(?:هي|هو)$/.test(tokens[to]?.text ?? '') && /^(?:حصه|نصيب)$/.test(tokens[to + 1]?.text ?? '')
}

const alone = placesOfWords(({ text }) => /^(?:وحد|بمفرد)(?:ه|ها|هما)$/.test(text))

/** "سجل الشمال وحده 1351 وفاة". */
export function isOfOnePlace(tokens: readonly Token[], { from }: Reading): boolean {
  return alone(tokens).isBetween(from - 5, from)
}
