import type { CountPhrase, Quantity } from '@/lib/extract/counts/count-phrase'
import { mayCountPeople } from '@/lib/extract/counts/people'
import { type Matcher, reading } from '@/lib/extract/reading'
import { hasRole, type Token } from '@/lib/extract/token'
import { type Lead, namedBefore, topicBefore, topicBehind } from './toll-topic'

/** "ارتفع عدد القتلى إلى 30 والجرحى إلى 50", "حصيلة الضحايا بلغت 12 شخصا", "تجاوز الجرحى الخمسين": what is counted was named before. */
export const toll: Matcher = {
  name: 'toll',
  match({ sentence: { tokens }, readings }, phrase) {
    if (!mayCountPeople(phrase) || phrase.quantity.kind === 'form' || isSaved(tokens, phrase.to)) return null
    if (
      phrase.quantity.kind === 'vague' &&
      tokens[phrase.from - 1]?.text !== 'الي' &&
      !hasRole(tokens[phrase.from - 1], 'reach') &&
      !/^اعداده[من]$/.test(tokens[phrase.from - 1]?.text ?? '') &&
      phrase.hedge === null
    )
      return null
    // "تعود أسباب الوفيات إلى عدة عوامل"
    if (phrase.quantity.kind === 'vague' && phrase.counted.kind === 'unknown' && !phrase.counted.human)
      return null
    if (
      tokens[phrase.from - 1]?.text === 'من' ||
      tokens[phrase.to]?.text === 'لكل' ||
      // "إصابات الملاعب: 3 أنواع"
      (tokens[phrase.from - 1]?.text === ':' && phrase.counted.kind === 'unknown' && !phrase.counted.human) ||
      (phrase.governed &&
        !/^[وفيت]*قدر/.test(tokens[phrase.from - 1]?.text ?? '') &&
        declines(tokens, phrase.from))
    )
      return null
    const topic =
      topicBehind(tokens, phrase) ??
      namedBefore(tokens, phrase) ??
      topicBefore(tokens, leadBefore(tokens, phrase), readings, phrase)
    if (topic === null || (phrase.counted.kind === 'unknown' && !phrase.counted.human && !topic.certain))
      return null
    // "القتلى العشرة" points back.
    if (phrase.definite && !topic.reached) return null
    if (isShareOf(tokens, phrase.from)) return null
    return reading('toll', phrase, {
      quantity: updated(phrase, tokens),
      scope: topic.cumulative ? 'cumulative' : 'total',
      ...topic,
    })
  },
}

/** "معظم الطلاب البالغ عددهم 165": the number is of all, the deed of most. */
function isShareOf(tokens: readonly Token[], from: number): boolean {
  return (
    tokens[from - 1]?.text === 'عددهم' &&
    tokens.slice(Math.max(0, from - 5), from).some(({ text }) => /^(?:معظم|بعض|غالبيه|اغلب|نصف)$/.test(text))
  )
}

/** "لا يقل عدد القتلى عن 10", "زاد عدد القتلى على 10" */
function isBound(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:عن|علي)$/.test(tokens[at]?.text ?? '') &&
    tokens
      .slice(Math.max(0, at - 6), at)
      .some(({ text }) => /^[وفل]?(?:[يت]قل|[يت]?زيد|زاد|زادت)$/.test(text))
  )
}

/** "13 شخصا تم إنقاذهم" */
function isSaved(tokens: readonly Token[], to: number): boolean {
  return tokens
    .slice(to, to + 2)
    .some(({ text }) => /^(?:انقاذهم|انقاذهما|انقذوا|نجوا|نجيا|احياء|ناجيا|ناجين)$/.test(text))
}

function leadBefore(tokens: readonly Token[], phrase: CountPhrase): Lead {
  let at = phrase.from - 1
  let reached =
    phrase.hedge !== null &&
    tokens.slice(phrase.from, phrase.numberFrom).some(token => hasRole(token, 'reach'))
  for (; at >= 0 && phrase.from - at < 6; at--) {
    const token = tokens[at]
    if (hasRole(token, 'reach')) {
      reached = true
    } else if (
      (token?.text === 'الي' && !phrase.conjoined) ||
      isBound(tokens, at) ||
      token?.text === ':' ||
      token?.text === 'هو' ||
      token?.text === 'هي' ||
      (/^كانت?$/.test(token?.text ?? '') && (tokens[at - 1]?.text === 'ان' || at === phrase.from - 1))
    )
      reached = true
    else if (
      !hasRole(token, 'adverb') &&
      !/^(?:عند|عددهم|عددها)$/.test(token?.text ?? '') &&
      token?.text !== 'ما' &&
      token?.text !== '"' &&
      !(token?.text === 'حتي' && hasRole(tokens[at + 1], 'adverb')) &&
      token?.text !== 'من'
    )
      break
  }
  return { at, reached }
}

/** "ارتفع من 5 إلى 10" is no range. */
function updated({ quantity, numberFrom }: CountPhrase, tokens: readonly Token[]): Quantity {
  return quantity.kind === 'range' && tokens[numberFrom]?.stem === 'من'
    ? { kind: 'number', value: quantity.max }
    : quantity
}

/** "تراجع عدد المصابين بـ840": a difference, no count. */
export function declines(tokens: readonly Token[], from: number): boolean {
  return tokens
    .slice(Math.max(0, from - 10), from)
    .some(token => /^[وفب]?(?:تراجع|تراجعت|انخفض|انخفضت|انخفاض|تقلص|تقلصت|يتراجع|تتراجع)$/.test(token.text))
}
