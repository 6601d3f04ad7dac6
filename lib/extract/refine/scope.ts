import { writtenLike } from '@/lib/arabic/spelling'
import { placesOfWords } from '@/lib/extract/places'
import type { Reading } from '@/lib/extract/reading'
import type { Sentence } from '@/lib/extract/sentence'
import { hasRole, type Token } from '@/lib/extract/token'
import type { Scope } from '@/lib/schema/report'
import { isOfOnePlace, isShare, isWorstOf } from './one-place'
import { isSinceThen, spansTime } from './time-span'

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
  if (isNextPart(tokens, readings, at)) return 'subset'
  if (reading.quantity.kind === 'form') return isSummedUp(tokens, readings, at) ? 'increment' : reading.scope
  if (
    isWorstOf(tokens, reading.from) ||
    isShare(tokens, reading.to) ||
    isOfOnePlace(tokens, reading) ||
    isOfNamed(tokens, reading)
  )
    return 'subset'
  if (isOfIdentified(tokens, reading)) return 'subset'
  if (at > 0 && ONE_OF_THEM.test(tokens[reading.phrase.from]?.text ?? '')) return 'subset'
  if (isRaised(tokens, reading)) return 'cumulative'
  const first = reading.parent
  if (reading.rule === 'coordinated' && first !== null && isRaised(tokens, first)) return 'cumulative'
  const before = readings[at - 1]
  // "إلى 562 قتيلا، بينهم 40 مدنيا، و2855 جريحا"
  const whole = before?.scope === 'subset' ? before.parent : null
  if (
    before &&
    whole &&
    reading.phrase.conjoined &&
    reading.phrase.from - before.phrase.to <= 2 &&
    isRaised(tokens, whole)
  )
    return 'cumulative'
  if (
    before !== undefined &&
    before.to <= reading.from &&
    (isAdjacent(before, reading) || isNounJoined(tokens, before, reading)) &&
    isRaised(tokens, before)
  )
    return 'cumulative'
  if (isAddition(tokens, reading) || isSummedUp(tokens, readings, at)) return 'increment'
  if (before !== undefined && isAdjacent(before, reading) && isSummedUp(tokens, readings, at - 1))
    return 'increment'
  if (isOfWar(tokens, reading)) return 'cumulative'
  if (isSinceThen(tokens, reading) || spansTime(tokens, reading, reading.to)) return 'cumulative'
  const behindParts = partsEnd(readings, at)
  if (behindParts > reading.to && spansTime(tokens, reading, behindParts)) return 'cumulative'
  const next = readings[at + 1]
  if (next !== undefined && isJoined(tokens, reading, next) && spansTime(tokens, next, next.to))
    return 'cumulative'
  if (before !== undefined && isJoined(tokens, before, reading) && spansTime(tokens, before, before.to))
    return 'cumulative'
  return reading.scope
}

const RAISING =
  /^[وفلب]?(?:ل)?(?:ارتفع|ارتفعت|يرتفع|ترتفع|ارتفاع|يرفع|ترفع|رفع|رفعت|يصل|تصل|وصل|وصلت|يبلغ|تبلغ|صعد|صعدت|قفز|قفزت|زاد|زادت|ازداد|ازدادت|يصبح|تصبح)$/

/** "ارتفعت الحصيلة إلى", "ليصل العدد إلى". */
function isRaised(tokens: readonly Token[], { from, phrase, rule }: Reading): boolean {
  // "إلى وفاة 13 شخصا"
  const dying = tokens[phrase.from - 1]?.lexeme.noun !== undefined
  const lead = tokens[phrase.from - (dying ? 2 : 1)]
  const to = lead?.text === 'الي' || (phrase.governed && /^[وف]?ل/.test(tokens[phrase.from]?.text ?? ''))
  // "وصل 69 قتيلا": they were brought in.
  const reached =
    hasRole(lead, 'reach') && (rule === 'toll' || totals(tokens).isBetween(phrase.from - 8, phrase.from))
  // "لتصبح الحصيلة 12 قتيلا"
  if (hasRole(lead, 'total') && isBecoming(tokens[phrase.from - 2])) return true
  if (!to && !reached) return false
  if (raising(tokens).isBetween(Math.min(from, phrase.from - 22), phrase.from)) return true
  const raised = raising(tokens).lastBefore(phrase.from)
  return to && phrase.from - raised < LONGEST_LEAD && totals(tokens).isBetween(raised + 1, raised + 3)
}

const isBecoming = writtenLike(/^[وفل]?(?:تصبح|يصبح)$/)
/** Tokens from "ارتفعت حصيلة …" to its number, with all that stands between. */
const LONGEST_LEAD = 60

const totals = placesOfWords(token => hasRole(token, 'total'))
const raising = placesOfWords(({ text }) => RAISING.test(text))

/** "بينهم 447 طفلا، و248 شهيدة، وشهيدان": victims' nouns that go on with the parts of one whole. */
function isNextPart(tokens: readonly Token[], readings: readonly Reading[], at: number): boolean {
  for (let part = at; part > Math.max(0, at - NEAR); part--) {
    const [before, reading] = [readings[part - 1], readings[part]]
    if (reading === undefined || before === undefined || !goesOn(tokens, before, reading)) return false
    if (before.scope !== 'subset') continue
    const whole = before.parent?.quantity
    return whole?.kind === 'number' && readings.slice(part, at + 1).every(one => fewest(one) < whole.value)
  }
  return false
}

/** Joined to the figure before, of the same outcome and with no verb of its own. */
function goesOn(tokens: readonly Token[], before: Reading, { phrase, outcomes, rule }: Reading): boolean {
  return (
    (rule === 'victim-noun' || rule === 'coordinated') &&
    phrase.conjoined &&
    outcomes.join() === before.outcomes.join() &&
    phrase.from - before.to <= NEAR &&
    tokens
      .slice(before.to, phrase.from)
      .every(
        ({ lexeme, text, word: { kind } }) =>
          !lexeme.verb && !lexeme.say && (kind === 'letters' || text === ','),
      )
  )
}

/** "تم تحديد هوية 71 قتيلا", "لم يتم التعرف إلا على 13 ضحية", "7 ضحايا لم يتم التعرف عليهم": of the dead, those. */
function isOfIdentified(tokens: readonly Token[], { phrase, outcomes }: Reading): boolean {
  if (outcomes[0] !== 'killed' || phrase.counted.kind !== 'victim') return false
  const { from, to } = phrase
  return (
    identified(tokens).isBetween(from - BEFORE_IDENTIFIED, from) ||
    identified(tokens).isBetween(to, to + BEHIND_IDENTIFIED)
  )
}

const BEFORE_IDENTIFIED = 4
const BEHIND_IDENTIFIED = 5
const identified = placesOfWords(({ text }) =>
  /^[وفبل]?(?:ال)?(?:تعرف|هويه|هويات|هويت[هي]م?|هوياتهم)$/.test(text),
)

/** "49 من القتلى الـ82", "خمسة مهاجمين من بين القتلى", "قتل خمسة منهم". */
function isOfNamed(tokens: readonly Token[], { phrase, from, to, rule, quantity }: Reading): boolean {
  if (rule === 'toll' && isTopicOfNamed(tokens.slice(from, phrase.from))) return true
  const noun = phrase.noun === null ? undefined : tokens[phrase.noun]
  if (
    quantity.kind !== 'vague' &&
    noun?.definite &&
    noun.lexeme.victim !== undefined &&
    /^(?:من|[وف]?احد|[وف]?احدي)$/.test(tokens[phrase.noun === null ? -1 : phrase.noun - 1]?.text ?? '')
  )
    return true
  if (isOfThem(tokens[phrase.to]) || isOfThem(tokens[phrase.numberTo - 1])) return true
  for (let at = phrase.to + 1; at < to; at++)
    if (tokens[at]?.text === 'بين' && tokens[at - 1]?.text === 'من') return true
  return false
}

/** "عدد الشهيدات بلغ 3145", "عدد المسنين من الشهداء 685" */
function isTopicOfNamed(topic: readonly Token[]): boolean {
  return topic.some(
    ({ definite, lexeme, text }, at) =>
      definite && lexeme.victim?.cases === false && (text.endsWith('ات') || topic[at - 1]?.text === 'من'),
  )
}

/** "أحدهم", with those told of before. */
const ONE_OF_THEM = /^[وف]?(?:احدهم|احدهما|احداهن|احداهما)$/
const isOfThem = writtenLike(/^من(?:هم|هن|هما)$/)

function isAdjacent(before: Reading, reading: Reading): boolean {
  return reading.phrase.conjoined && reading.phrase.from - before.phrase.to <= 2
}

/** "ارتفعت الحصيلة إلى 37 قتيلا وإصابة 183". */
function isNounJoined(tokens: readonly Token[], before: Reading, reading: Reading): boolean {
  return tokens[reading.trigger]?.lexeme.noun !== undefined && isJoined(tokens, before, reading)
}

/** "قتل 20 وأصيب 30 منذ بدء الحرب", with a comma between them or without. */
function isJoined(tokens: readonly Token[], before: Reading, reading: Reading): boolean {
  if (isAdjacent(before, reading)) return true
  const end = tokens[before.to]?.text === ',' ? before.to + 1 : before.to
  return reading.from === end && tokens[end]?.conjoined === true
}

/** "49 عسكريا إضافيا", "5 جثث أخرى": more of the same. */
function isAddition(tokens: readonly Token[], { phrase }: Reading): boolean {
  for (let at = phrase.numberTo; at <= phrase.to; at++)
    if (isAdded(tokens[at]) || (phrase.counted.kind === 'victim' && hasRole(tokens[at], 'other'))) return true
  return false
}

const isAdded = writtenLike(/^(?:اضافيا|اضافي|اضافيين|اضافيه|جديدا|جديده|جدد)$/)

function isSummedUp(tokens: readonly Token[], readings: readonly Reading[], at: number): boolean {
  const reading = readings[at]
  if (reading === undefined || !summingUp(tokens).isBetween(reading.to)) return false
  return readings.slice(at + 1, at + 1 + NEAR).some(later => isRaisedBy(tokens, later, reading))
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
  if (quantity.kind !== 'form') return Number.POSITIVE_INFINITY
  return quantity.number === 'one' ? 1 : quantity.number === 'dual' ? 2 : Number.POSITIVE_INFINITY
}

/** "وأسفرت الحرب عن مقتل 20 ألفا", "أدى الصراع إلى مقتل 610": all that a war has cost. */
function isOfWar(tokens: readonly Token[], { from }: Reading): boolean {
  for (let at = from - 1; at > Math.max(0, from - LONGEST_COST); at--)
    if (isWar(tokens[at])) return hasRole(tokens[at - 1], 'brings')
  return false
}

const LONGEST_COST = 5
const isWar = writtenLike(/^ال(?:حرب|نزاع|صراع)$/)

const SUMMING_UP = /^[وفل]*(?:يرفع|ترفع|يرتفع|ترتفع|يصل|تصل|يبلغ|تبلغ|بذلك|رفع)$/
const summingUp = placesOfWords(({ text }) => SUMMING_UP.test(text))

/** Behind the parts that are told of a reading right away: "مقتل 390، بينهم 100 طفل، خلال العام". */
function partsEnd(readings: readonly Reading[], at: number): number {
  const whole = readings[at]
  let end = whole?.to ?? 0
  for (let part = at + 1; part < readings.length && readings[part]?.parent === whole; part++)
    end = Math.max(end, readings[part]?.to ?? end)
  return end
}
