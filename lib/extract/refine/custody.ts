import { isOfTheLaw } from '@/lib/extract/matchers/law'
import { placesOf } from '@/lib/extract/places'
import type { Reading } from '@/lib/extract/reading'
import type { Token } from '@/lib/extract/token'

const NEAR = 8

const ofJustice = placesOf((tokens, at) =>
  /^[وفبل]?(?:ال|لل)?(?:تحقيق|تحقيقات|استجواب|مخفر|بتهمه|تهم|تهمه|شبهه|اشتباه|محاكمه|قضاء|قضاييه)$/.test(
    tokens[at]?.text ?? '',
  ),
)

const SUSPECTS =
  /^(?:مشتبه|متهم|متظاهر|محتج(?!ز)|مطلوب|سجين|سجناء|مهاجر|لاجي|موقوف|مهرب|مخالف|حدث|مشاغب|مشجع|ناشط|نشطاء)/

/** "احتجزت الشرطة 40 متظاهرا", "احتجاز 6 مشتبه بهم", "اقتاد الأمن 3 إلى المخفر": the law holds them, and no captor. */
export function isInCustody(tokens: readonly Token[], reading: Reading): boolean {
  const { trigger, phrase, from, to } = reading
  if (phrase.counted.kind === 'victim' && !/محتجز/.test(tokens[phrase.noun ?? -1]?.text ?? '')) return false
  if (!tokens.slice(from, to).some(({ text }) => /حتجز|حتجاز|اقتا|اقتيد/.test(text))) return false
  if (SUSPECTS.test(tokens[phrase.noun ?? -1]?.stem ?? '')) return true
  if (isOfTheLaw(tokens, trigger + 1) || isOfTheLaw(tokens, trigger - 1)) return true
  // "السلطات المحلية احتجزت"
  if (tokens[trigger - 1]?.definite && isOfTheLaw(tokens, trigger - 2)) return true
  // "الشرطة إنها احتجزت"
  if (/^[وب]?ان(?:ها|ه|هم)$/.test(tokens[trigger - 1]?.text ?? ''))
    for (let at = trigger - 2; at >= Math.max(0, trigger - NEAR); at--)
      if (isOfTheLaw(tokens, at)) return true
  return ofJustice(tokens).isBetween(to, to + NEAR)
}
