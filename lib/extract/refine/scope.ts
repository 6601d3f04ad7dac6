import { placesOfWords } from '@/lib/extract/places'
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
  if (reading.scope === 'subset') return 'subset'
  if (reading.quantity.kind === 'form') return isSummedUp(tokens, readings, at) ? 'increment' : reading.scope
  if (isWorstOf(tokens, reading.from) || isOfOnePlace(tokens, reading) || isOfNamed(tokens, reading))
    return 'subset'
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
  if (isAddition(tokens, reading) || isSummedUp(tokens, readings, at)) return 'increment'
  if (before !== undefined && isAdjacent(before, reading) && isSummedUp(tokens, readings, at - 1))
    return 'increment'
  const next = readings[at + 1]
  if (
    spansTime(tokens, reading) ||
    (next !== undefined && isJoined(tokens, reading, next) && spansTime(tokens, next))
  )
    return 'cumulative'
  return reading.scope
}

const RAISING =
  /^[وفل]?(?:ل)?(?:ارتفع|ارتفعت|يرتفع|ترتفع|ارتفاع|يرفع|ترفع|رفع|رفعت|يصل|تصل|وصل|وصلت|يبلغ|تبلغ|صعد|صعدت|قفز|قفزت|زاد|زادت)$/

/** "ارتفعت الحصيلة إلى", "ليصل العدد إلى". */
function isRaised(tokens: readonly Token[], { from, phrase, rule }: Reading): boolean {
  const lead = tokens[phrase.from - 1]
  const to = lead?.text === 'الي' || (phrase.governed && /^[وف]?ل/.test(tokens[phrase.from]?.text ?? ''))
  // "وصل 69 قتيلا": they were brought in.
  const reached =
    hasRole(lead, 'reach') && (rule === 'toll' || totals(tokens).isBetween(phrase.from - 8, phrase.from))
  if (!to && !reached) return false
  return raising(tokens).isBetween(Math.min(from, phrase.from - 22), phrase.from)
}

const totals = placesOfWords(token => hasRole(token, 'total'))
const raising = placesOfWords(({ text }) => RAISING.test(text))

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

/** "سجل الشمال وحده 1351 وفاة". */
function isOfOnePlace(tokens: readonly Token[], { from }: Reading): boolean {
  return tokens.slice(Math.max(0, from - 5), from).some(({ text }) => /^وحد(?:ه|ها|هما)$/.test(text))
}

/** "49 من القتلى الـ82", "خمسة مهاجمين من بين القتلى", "قتل خمسة منهم". */
function isOfNamed(tokens: readonly Token[], { phrase, from, to, rule }: Reading): boolean {
  // "عدد الشهيدات بلغ 3145", "عدد المسنين من الشهداء 685"
  const topic = rule === 'toll' ? tokens.slice(from, phrase.from) : []
  if (
    topic.some(
      ({ definite, lexeme, text }, at) =>
        definite && lexeme.victim?.cases === false && (text.endsWith('ات') || topic[at - 1]?.text === 'من'),
    )
  )
    return true
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

/** "قتل 20 وأصيب 30 منذ بدء الحرب" */
function isJoined(tokens: readonly Token[], before: Reading, reading: Reading): boolean {
  return (
    isAdjacent(before, reading) || (reading.from === before.to && tokens[reading.from]?.conjoined === true)
  )
}

/** "49 عسكريا إضافيا", "5 جثث أخرى": more of the same. */
function isAddition(tokens: readonly Token[], { phrase }: Reading): boolean {
  return tokens
    .slice(phrase.numberTo, phrase.to + 1)
    .some(token => ADDED.test(token.text) || (phrase.counted.kind === 'victim' && hasRole(token, 'other')))
}

const ADDED = /^(?:اضافيا|اضافي|اضافيين|اضافيه|جديدا|جديده|جدد)$/

function isSummedUp(tokens: readonly Token[], readings: readonly Reading[], at: number): boolean {
  const reading = readings[at]
  return (
    reading !== undefined &&
    readings.slice(at + 1, at + 1 + NEAR).some(later => isRaisedBy(tokens, later, reading))
  )
}

/** "28 شهيدا … ما يرفع الحصيلة إلى 34596": what follows is the sum. */
function isRaisedBy(tokens: readonly Token[], later: Reading, reading: Reading): boolean {
  return (
    later.quantity.kind === 'number' &&
    later.quantity.value > fewest(reading) &&
    later.outcomes[0] === reading.outcomes[0] &&
    isRaised(tokens, later) &&
    summingUp(tokens).isBetween(reading.to, later.phrase.from)
  )
}

/** "سقوط رقيب … ليرتفع إلى 91" */
function fewest({ quantity }: Reading): number {
  if (quantity.kind === 'number') return quantity.value
  return quantity.kind === 'form' && quantity.number === 'one' ? 1 : Number.POSITIVE_INFINITY
}

const SUMMING_UP = /^[وفل]*(?:يرفع|ترفع|يرتفع|ترتفع|يصل|تصل|يبلغ|تبلغ|بذلك|رفع)$/
const summingUp = placesOfWords(({ text }) => SUMMING_UP.test(text))

/** "خلال هذا الأسبوع", "خلال شهر آب". */
const PERIOD =
  /^(?:هذا|هذه|شهر|الشهر|العام|عام|عامين|الاسبوع|اسبوع|السنه|الاشهر|الشهور|السنوات|الاعوام|الاسابيع|الاسبوعين|الشهرين|العامين|الموسم|النصف|الربع|الفتره|فتره)$/
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
  const within = tokens.slice(reading.trigger, reading.phrase.from)
  if (within.some((token, at) => SINCE.test(token.text) && !HOURS.test(within[at + 1]?.text ?? '')))
    return true
  if (clause.some((token, at) => opensPeriod(token, clause[at + 1]))) return true
  const before = tokens.slice(Math.max(0, reading.from - NEAR), reading.from)
  const from = before.findLastIndex(token => /^[.;]$/.test(token.text) || hasRole(token, 'contrast')) + 1
  return before.some(
    (token, at) =>
      at >= from &&
      ((SINCE_ALONE.test(token.text) &&
        (reading.rule === 'toll' || !HOURS.test(before[at + 1]?.text ?? ''))) ||
        opensPeriod(token, before[at + 1])),
  )
}

function opensPeriod(token: Token, next: Token | undefined): boolean {
  return /^[وف]?خلال$/.test(token.text) && PERIOD.test(next?.text ?? '')
}

const SINCE_ALONE = /^[وف]?منذ$/
/** "منذ فجر اليوم": of the news itself. */
const HOURS = /^(?:ال)?(?:صباح|فجر|مساء|ليل|ليله|ساعه|ساعات|امس|يوم|ظهر|عصر|دقايق|وقت)$/
