import { writtenLike } from '@/lib/arabic/spelling'
import { placesOf, placesOfWords } from '@/lib/extract/places'
import type { Reading } from '@/lib/extract/reading'
import type { Sentence } from '@/lib/extract/sentence'
import { hasRole, type Token } from '@/lib/extract/token'
import type { Scope } from '@/lib/schema/report'
import { isLongRunning } from './earlier-event'

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

/** "أثقل حصيلة سجلت بولاية كذا", "أكثر المناطق تضررا، حيث قتل": one place's part of the whole. */
function isWorstOf(tokens: readonly Token[], from: number): boolean {
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
function isShare(tokens: readonly Token[], to: number): boolean {
  return /^(?:هي|هو)$/.test(tokens[to]?.text ?? '') && /^(?:حصه|نصيب)$/.test(tokens[to + 1]?.text ?? '')
}

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

const alone = placesOfWords(({ text }) => /^(?:وحد|بمفرد)(?:ه|ها|هما)$/.test(text))

/** "سجل الشمال وحده 1351 وفاة". */
function isOfOnePlace(tokens: readonly Token[], { from }: Reading): boolean {
  return alone(tokens).isBetween(from - 5, from)
}

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

/** "خلال هذا الأسبوع", "خلال شهر آب". */
const PERIOD =
  /^(?:هذا|هذه|شهر|الشهر|العام|عام|عامين|الاسبوع|اسبوع|السنه|الاشهر|الشهور|السنوات|الاعوام|الاسابيع|الاسبوعين|الشهرين|العامين|الموسم|الايام|النصف|الربع|الفتره|فتره)$/
const SUPERLATIVE = /^(?:ال)?(?:اسوا|اعنف|اكبر|اشد|اقوي|اكثر|اول|اعلي)$/
const isSince = writtenLike(/^[وفل]?(?:منذ|حتي)$/)
const isMark = writtenLike(/^[,.;"]$/)
const isStop = writtenLike(/^[.;]$/)

/** Tokens behind a figure in which its clause says since when: "في الهجوم على القطاع، منذ السابع من". */
const LONGEST_CLAUSE = 13

/** Tokens from a period to what happened in it: "في الفترة من 1 إلى 7 أكتوبر، خلف". */
const LONGEST_OPENING = 12

/** Behind the parts that are told of a reading right away: "مقتل 390، بينهم 100 طفل، خلال العام". */
function partsEnd(readings: readonly Reading[], at: number): number {
  const whole = readings[at]
  let end = whole?.to ?? 0
  for (let part = at + 1; part < readings.length && readings[part]?.parent === whole; part++)
    end = Math.max(end, readings[part]?.to ?? end)
  return end
}

/** "ومنذ وقف إطلاق النار، وثقت الوزارة مقتل 88، بينما أصيب 315": the whole sentence tells of that time. */
function isSinceThen(tokens: readonly Token[], { from, to }: Reading): boolean {
  const since = sinces(tokens).lastBefore(Math.min(from, LONGEST_LEAD))
  if (since < 0) return false
  const turn = turns(tokens).lastBefore(from)
  return turn < since || !tokens.slice(turn, to + NEAR).some(isOfTheDay)
}

/** "منذ", where it opens a sentence or what somebody says. */
const sinces = placesOf(
  (tokens, at) =>
    isSinceAlone(tokens[at]) &&
    (at === 0 || isOpening(tokens[at - 1]) || (at <= NEAR && isLongRunning(tokens[0]))) &&
    !HOURS.test(tokens[at + 1]?.text ?? ''),
)
const isOpening = writtenLike(/^(?:[.:"]|ب?ان(?:ه|ها)?)$/)
const turns = placesOf(
  (tokens, at) => /^[.;]$/.test(tokens[at]?.text ?? '') || hasRole(tokens[at], 'contrast'),
)
const isOfTheDay = writtenLike(
  /^(?:امس|اليوم|صباح|مساء|فجر|ليل|ليله|الليله|السبت|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه)$/,
)

/** "قتل منذ مطلع العام 224", "47 مدنيا قتلوا منذ بدء القتال"; `to` is behind the reading and its parts. */
function spansTime(tokens: readonly Token[], reading: Reading, to: number): boolean {
  const start = to > reading.to && tokens[to]?.text === ',' ? to + 1 : to
  // Nearly all figures have no word of time about them.
  if (!times(tokens).isBetween(reading.from - LONGEST_PERIOD, start + LONGEST_CLAUSE)) return false
  const clause = clauseFrom(tokens, start, NEAR, isMark)
  if (clause.some((token, at) => opensPeriod(token, clause[at + 1]) || isThisPeriod(clause, at))) return true
  if (isSinceBehind(tokens, start) || isDuringThat(tokens, reading)) return true
  const within = tokens.slice(reading.from, reading.phrase.from)
  if (within.some((token, at) => isSince(token) && !HOURS.test(within[at + 1]?.text ?? ''))) return true
  const before = tokens.slice(Math.max(0, reading.from - LONGEST_CLAUSE), reading.from)
  const from = before.findLastIndex(token => isStop(token) || hasRole(token, 'contrast')) + 1
  return before.some(
    (token, at) =>
      at >= from &&
      ((isSinceAlone(token) &&
        !before.slice(Math.max(0, at - 2), at).some(({ text }) => SUPERLATIVE.test(text)) &&
        !before.slice(at).some(isWhen) &&
        (reading.rule === 'toll' || !HOURS.test(before[at + 1]?.text ?? ''))) ||
        (before.length - at <= LONGEST_OPENING && opensPeriod(token, before[at + 1]))),
  )
}

/** "منذ عام 1973 عندما لقي 300": what happened then. */
const isWhen = writtenLike(/^(?:عندما|حين|حينما|الذي|التي)$/)

/** "قتل 44805، في الهجوم على القطاع، منذ السابع من"; "the worst floods since" says nothing of the count. */
function isSinceBehind(tokens: readonly Token[], to: number): boolean {
  const clause = clauseFrom(
    tokens,
    to,
    LONGEST_CLAUSE,
    (token, next) =>
      isMark(token) && token.text !== '"' && !(token.text === ',' && hasRole(next, 'preposition')),
  )
  const since = clause.findIndex(token => token.text === 'منذ')
  return since >= 0 && !clause.slice(0, since).some(token => SUPERLATIVE.test(token.text))
}

/** The words from a place on, up to another word of loss or a mark that closes the clause. */
function clauseFrom(
  tokens: readonly Token[],
  from: number,
  longest: number,
  closes: (token: Token, next: Token | undefined) => boolean,
): readonly Token[] {
  let to = from
  while (to < Math.min(tokens.length, from + longest)) {
    const token = tokens[to]
    if (token === undefined || closes(token, tokens[to + 1]) || token.lexeme.verb || token.lexeme.noun) break
    to++
  }
  return tokens.slice(from, to)
}

function opensPeriod(token: Token, next: Token | undefined): boolean {
  // "في الفترة الممتدة من 1 إلى 7"
  return (
    (isDuring(token) && PERIOD.test(next?.text ?? '')) || (token.text === 'في' && next?.text === 'الفتره')
  )
}

/** "ارتكبوا هذا العام 900 خرق، قتل خلالها 18". */
function isDuringThat(tokens: readonly Token[], { from, phrase }: Reading): boolean {
  if (!tokens.slice(from, phrase.from).some(isDuringIt)) return false
  for (let at = from - 2; at >= Math.max(0, from - LONGEST_PERIOD); at--)
    if (isThisPeriod(tokens, at)) return true
  return false
}

/** Tokens from "this year" to what happened during it. */
const LONGEST_PERIOD = 20

const isDuringIt = writtenLike(/^(?:خلالها|خلاله)$/)

/** "هذا الشهر"; "في وقت سابق هذا الشهر" is a day of it. */
function isThisPeriod(clause: readonly Token[], at: number): boolean {
  const before = clause[at - 1]?.text === 'من' ? clause[at - 2] : clause[at - 1]
  return (
    clause[at]?.text === 'هذا' &&
    /^(?:الشهر|العام)$/.test(clause[at + 1]?.text ?? '') &&
    before?.text !== 'سابق'
  )
}

/** Whatever else says since when or in which time, one of these begins it. */
const times = placesOfWords(({ text }) => /^[وفل]?(?:منذ|حتي|خلال|خلالها|خلاله|هذا|الفتره)$/.test(text))
const isSinceAlone = writtenLike(/^[وف]?منذ$/)
const isDuring = writtenLike(/^[وف]?خلال$/)
/** "منذ فجر اليوم": of the news itself. */
const HOURS = /^(?:ال)?(?:صباح|فجر|مساء|ليل|ليله|ساعه|ساعات|امس|يوم|ظهر|عصر|دقايق|وقت)$/
