import { whether } from '@/lib/arabic/spelling'
import { once } from '@/lib/extract/once'
import { placesOf } from '@/lib/extract/places'
import type { Reading } from '@/lib/extract/reading'
import type { Sentence } from '@/lib/extract/sentence'
import { hasRole, type Token } from '@/lib/extract/token'

const PRELIMINARY = /^(?:ال)?(?:اولي|اوليه|اوليا|موقت|موقته|موقتا|مبديي|مبدييه|مبدييا)$/
const FINAL = /^(?:ال)?نهايي(?:ه|ا)?$/
const NOT = /^[وف]?(?:ليس|ليست|غير|لا|لم|ليسا)$/
const FIGURES =
  /^[وفبل]?(?:ال)?(?:حصيله|محصله|عدد|اعداد|رقم|ارقام|احصاء|احصاءات|احصاييه|احصاييات|تقديرات|معلومات|بيانات|معطيات|تقرير|تقارير|ضحايا|قتلي)(?:ها|ه|هم)?$/
const OPEN_TO = /^(?:ال)?(?:مرشح|مرشحه|قابل|قابله|مرجح|مرجحه)$/
const RISE = /^(?:ل|لل|ب)?(?:ال)?(?:ارتفاع|زياده|تصاعد|ازدياد|تزايد)$/
const MAY_RISE = /^[وف]?(?:س|ل)?(?:ترتفع|يرتفع|تزداد|يزداد|تزيد|يزيد)$/
const MAY = /^[وف]?(?:قد|ربما|ان|بان)$/
const EXPECTED =
  /^[وفب]?(?:ال)?(?:متوقع|مرجح|محتمل|ممكن|محذر|[يت]?توقع|[يت]?رجح|حذر|احتمال|امكان|امكانيه|خشيه)(?:ا|ه|ت|وا|ين|ات)?$/
const NEAR = 5

/** The toll is called preliminary, not final or likely to rise, in the sentence of the figure. */
export function isProvisional({ tokens }: Sentence, reading: Reading): boolean {
  const places = provisional(tokens)
  return places.isBetween(0, reading.phrase.from) || places.isBetween(reading.phrase.to)
}

/** A sentence without a figure of its own that says of the one before: "وهذه الحصيلة ليست نهائية". */
export const makesProvisional = once(({ tokens }: Sentence): boolean => {
  const pointing = tokens.some(
    (token, at) =>
      hasRole(token, 'total') && (/^ال/.test(token.text) || /^[وف]?هذ[اه]$/.test(tokens[at - 1]?.text ?? '')),
  )
  return pointing && !tokens.some(({ word }) => word.kind === 'digits') && provisional(tokens).isBetween(0)
})

const provisional = placesOf(saysProvisional)

const mayBeProvisional = whether(({ text }: Token) =>
  [PRELIMINARY, FINAL, RISE, MAY_RISE].some(pattern => pattern.test(text)),
)

function saysProvisional(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined || !mayBeProvisional(token)) return false
  const { text } = token
  if (PRELIMINARY.test(text))
    return isBefore(tokens, at, 2, FIGURES) || /^(?:بشكل|بصوره|نحو)$/.test(tokens[at - 1]?.text ?? '')
  if (FINAL.test(text)) return isBefore(tokens, at, NEAR, NOT)
  if (RISE.test(text))
    return (
      isBefore(tokens, at, 1, OPEN_TO) || (isBefore(tokens, at, 3, EXPECTED) && isOfFigureBehind(tokens, at))
    )
  if (MAY_RISE.test(text)) {
    return (
      (isBefore(tokens, at, NEAR, FIGURES) || isOfFigureBehind(tokens, at)) &&
      isBefore(tokens, at, 1, MAY) &&
      (/^[وف]?(?:قد|ربما)$/.test(tokens[at - 1]?.text ?? '') || isBefore(tokens, at, 3, EXPECTED))
    )
  }
  return false
}

function isOfFigureBehind(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at + 1, at + 4).some(({ text }) => FIGURES.test(text))
}

function isBefore(tokens: readonly Token[], at: number, span: number, pattern: RegExp): boolean {
  return tokens.slice(Math.max(0, at - span), at).some(token => pattern.test(token.text))
}
