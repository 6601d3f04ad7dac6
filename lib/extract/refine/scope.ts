import { placesOf } from '@/lib/extract/places'
import type { Reading } from '@/lib/extract/reading'
import type { Sentence } from '@/lib/extract/sentence'
import { hasRole, type Token } from '@/lib/extract/token'
import type { Scope } from '@/lib/schema/report'

const NEAR = 9

/**
 * Whether a count is of all so far or comes on top of an earlier one: "49 عسكريا إضافيا … ما يرفع الحصيلة إلى 604",
 * "منذ مطلع العام". Parts keep what their matcher found.
 */
export function scopeOf(
  { tokens }: Sentence,
  reading: Reading,
  readings: readonly Reading[],
  at: number,
): Scope {
  if (reading.scope === 'subset' || reading.quantity.kind === 'form') return reading.scope
  if (isWorstOf(tokens, reading.from) || isOfNamed(tokens, reading)) return 'subset'
  if (at > 0 && ONE_OF_THEM.test(tokens[reading.phrase.from]?.text ?? '')) return 'subset'
  if (isRaised(tokens, reading)) return 'cumulative'
  const first = reading.parent
  if (reading.rule === 'coordinated' && first !== null && isRaised(tokens, first)) return 'cumulative'
  const before = readings[at - 1]
  if (
    before !== undefined &&
    before.to <= reading.from &&
    isAdjacent(before, reading) &&
    isRaised(tokens, before)
  )
    return 'cumulative'
  if (
    isAddition(tokens, reading) ||
    readings.slice(at + 1, at + 1 + NEAR).some(later => isRaisedBy(tokens, later, reading))
  )
    return 'increment'
  if (spansTime(tokens, reading)) return 'cumulative'
  return reading.scope
}

const RAISING =
  /^[وفل]?(?:ل)?(?:ارتفع|ارتفعت|يرتفع|ترتفع|ارتفاع|يرفع|ترفع|رفع|رفعت|يصل|تصل|وصل|وصلت|يبلغ|تبلغ|صعد|صعدت|قفز|قفزت|زاد|زادت)$/

/** "ارتفعت الحصيلة إلى", "ليصل العدد إلى". */
function isRaised(tokens: readonly Token[], { from, phrase }: Reading): boolean {
  const lead = tokens[phrase.from - 1]
  if (lead?.text !== 'الي' && !hasRole(lead, 'reach') && !/^[وف]?ل/.test(tokens[phrase.from]?.text ?? ''))
    return false
  return raising(tokens).isBetween(Math.min(from, phrase.from - 22), phrase.from)
}

const raising = placesOf((tokens, at) => RAISING.test(tokens[at]?.text ?? ''))

/** "أثقل حصيلة سجلت بولاية كذا": one place's part of the whole. */
function isWorstOf(tokens: readonly Token[], from: number): boolean {
  const at = tokens
    .slice(Math.max(0, from - 14), from)
    .findIndex(token => /^[وف]?(?:حصيله|الحصيله)$/.test(token.text))
  return (
    at > 0 &&
    /^[وف]?(?:ال)?(?:اثقل|اكبر|اعلي|اسوا)$/.test(tokens[Math.max(0, from - 14) + at - 1]?.text ?? '')
  )
}

/** "49 من القتلى الـ82", "خمسة مهاجمين من بين القتلى", "قتل خمسة منهم". */
function isOfNamed(tokens: readonly Token[], { phrase, to }: Reading): boolean {
  const noun = phrase.noun === null ? undefined : tokens[phrase.noun]
  if (
    noun?.definite &&
    noun.lexeme.victim !== undefined &&
    /^(?:من|[وف]?احد|[وف]?احدي)$/.test(tokens[phrase.noun === null ? -1 : phrase.noun - 1]?.text ?? '')
  )
    return true
  if (OF_THEM.test(tokens[phrase.to]?.text ?? '') || OF_THEM.test(tokens[phrase.numberTo - 1]?.text ?? ''))
    return true
  return tokens
    .slice(phrase.to, to)
    .some((token, at, words) => token.text === 'بين' && words[at - 1]?.text === 'من')
}

/** "أحدهم", with those told of before. */
const ONE_OF_THEM = /^[وف]?(?:احدهم|احدهما|احداهن|احداهما)$/
const OF_THEM = /^من(?:هم|هن|هما)$/

function isAdjacent(before: Reading, reading: Reading): boolean {
  return reading.phrase.conjoined && reading.phrase.from - before.phrase.to <= 2
}

/** "49 عسكريا إضافيا", "5 جثث أخرى": more of the same. */
function isAddition(tokens: readonly Token[], { phrase }: Reading): boolean {
  return tokens
    .slice(phrase.numberTo, phrase.to + 1)
    .some(token => ADDED.test(token.text) || (phrase.counted.kind === 'victim' && hasRole(token, 'other')))
}

const ADDED = /^(?:اضافيا|اضافي|اضافيين|اضافيه|جديدا|جدد)$/

/** "28 شهيدا … ما يرفع الحصيلة إلى 34596": what follows is the sum. */
function isRaisedBy(tokens: readonly Token[], later: Reading, reading: Reading): boolean {
  return (
    later.quantity.kind === 'number' &&
    reading.quantity.kind === 'number' &&
    later.quantity.value > reading.quantity.value &&
    later.outcomes[0] === reading.outcomes[0] &&
    isRaised(tokens, later) &&
    summingUp(tokens).isBetween(reading.to, later.phrase.from)
  )
}

const SUMMING_UP = /^[وفل]*(?:يرفع|ترفع|يرتفع|ترتفع|يصل|تصل|يبلغ|تبلغ|بذلك|رفع)$/
const summingUp = placesOf((tokens, at) => SUMMING_UP.test(tokens[at]?.text ?? ''))

/** "خلال هذا الأسبوع", "خلال شهر آب". */
const PERIOD = /^(?:هذا|شهر|الشهر|العام|عام|الاسبوع|السنه)$/
const SUPERLATIVE = /^(?:ال)?(?:اسوا|اعنف|اكبر|اشد|اقوي|اكثر|اول|اعلي)$/
const SINCE = /^[وفل]?(?:منذ|حتي)$/

/** "قتل منذ مطلع العام 224", "47 مدنيا قتلوا منذ بدء القتال". */
function spansTime(tokens: readonly Token[], reading: Reading): boolean {
  const after = tokens.slice(reading.to, reading.to + NEAR)
  const end = after.findIndex(
    token =>
      /^[,.;"]$/.test(token.text) || token.lexeme.verb !== undefined || token.lexeme.noun !== undefined,
  )
  const clause = end < 0 ? after : after.slice(0, end)
  const since = clause.findIndex(token => token.text === 'منذ')
  // "the worst floods since" says nothing of the count.
  if (since >= 0 && !clause.slice(0, since).some(token => SUPERLATIVE.test(token.text))) return true
  if (tokens.slice(reading.trigger, reading.phrase.from).some(token => SINCE.test(token.text))) return true
  const before = tokens.slice(Math.max(0, reading.from - NEAR), reading.from)
  return before.some(
    (token, at) =>
      (token.text === 'منذ' && reading.rule === 'toll') ||
      (token.text === 'خلال' && PERIOD.test(before[at + 1]?.text ?? '')),
  )
}
