import { writtenLike } from '@/lib/arabic/spelling'
import { isOfTheLaw } from '@/lib/extract/matchers/law'
import { placesOf } from '@/lib/extract/places'
import type { Reading } from '@/lib/extract/reading'
import type { Token } from '@/lib/extract/token'

const NEAR = 8
const isSurrender = writtenLike(/^[وف]?(?:[يت]?ستسلم|استسلم)/)

const ofJustice = placesOf((tokens, at) =>
  /^[وفبل]?(?:ال|لل)?(?:تحقيق|تحقيقات|استجواب|مخفر|بتهمه|بتهم|تهم|تهمه|سجونها|سجونه|سجونهم|شبهه|اشتباه|محاكمه|قضاء|قضاييه|انتهاك|انتهاكهم|مخالفه|مخالفتهم|مخالفات|تجاوزهم)$/.test(
    tokens[at]?.text ?? '',
  ),
)

const SUSPECTS =
  /^(?:مشتبه|متهم|متظاهر|محتج(?!ز)|مطلوب|سجين|سجناء|مهاجر|لاجي|موقوف|مهرب|مخالف|حدث|مشاغب|مشجع|ناشط|نشطاء)/

/** "احتجزت الشرطة 40 متظاهرا", "احتجاز 6 مشتبه بهم", "اقتاد الأمن 3 إلى المخفر": the law holds them, and no captor. */
export function isInCustody(tokens: readonly Token[], reading: Reading): boolean {
  const { trigger, phrase, from, to } = reading
  if (isSurrender(tokens[trigger]) && isToTheLaw(tokens, to)) return true
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

/** "استسلم خاطفان للشرطة" */
function isToTheLaw(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + NEAR); at++) {
    const token = tokens[at]
    if (token?.text === '.') return false
    if ((/^لل/.test(token?.proclitics ?? '') || tokens[at - 1]?.text === 'الي') && isOfTheLaw(tokens, at))
      return true
  }
  return false
}
