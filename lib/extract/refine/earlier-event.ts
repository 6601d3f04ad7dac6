import type { DateMention } from '@/lib/arabic/dates'
import { writtenLike } from '@/lib/arabic/spelling'
import { placesOf, placesOfWords } from '@/lib/extract/places'
import type { Reading } from '@/lib/extract/reading'
import type { Sentence } from '@/lib/extract/sentence'
import { hasRole, type Token } from '@/lib/extract/token'
import type { Dating, IsoDate } from '@/lib/schema/dates'

/** Days before the news from which on what happened is another event. */
const RECENT = 3
const DAY = 86_400_000
/** Tokens in front of a figure within which the event that it is of is named. */
const NEAR = 26
/** Days before publication from which on what somebody said was of another event. */
const LONG_SAID = 14
/** Tokens in front of a figure that name it without a word of when. */
const BESIDE = 8
/** Tokens at the beginning of a sentence that may stand before the day that it is of: "ففي", "ومن جهة أخرى". */
const OPENING = 3
/** Tokens in front of a figure whose own verb the verb of being is joined to. */
const JOINED = 7

/** The days that tell whether a figure is of the news. */
export interface Days {
  /** When it happened. */
  readonly occurred: DateMention | null
  /** When it was said. */
  readonly said: Dating | null
  /** When what the article reports happened. */
  readonly news: Dating | null
  readonly published: IsoDate
}

/**
 * Whether a figure, in an article that has told its news before, is told of an event before that: by its day, or by
 * words that look back ("وتشهد البلاد هجمات أدت إلى", "بعد يوم من انفجار أوقع", "وكان آخرها حين قتل"). Behind such a
 * figure in the sentence before (`wentBack`), a sentence may go on with that event.
 */
export function isOfEarlierEvent(
  { tokens }: Sentence,
  reading: Reading,
  { occurred, said, news, published }: Days,
  wentBack: boolean,
): boolean {
  if (occurred !== null && isToday(occurred.dating, published)) return false
  if (isPluperfect(tokens, reading) || (wentBack && goesOn(tokens))) return true
  if (isOfTheNews(tokens, reading)) return false
  const day = news?.date ?? published
  const told = sayings(tokens).isBetween(1, reading.from)
  if (told && wasBeing(tokens[0]) && reading.rule !== 'toll' && !tolls(tokens).isBetween(0, reading.to)) {
    if (said !== null && isBefore(said, published)) return true
    if (occurred !== null && (occurred.dating.until ?? occurred.dating.date) < day) return true
  }
  if (told && said !== null && daysBetween(said.until ?? said.date, published) > LONG_SAID) return true
  if (told && said !== null && isWeekday(tokens[0]) && tokens[1]?.text === 'الماضي' && isBefore(said, day))
    return true
  if (isAlreadyBefore(tokens[reading.from - 1])) return true
  if (occurred !== null && isOfAnotherDay(tokens, reading, occurred, day)) return true
  if (occurred !== null && isSetApart(tokens, reading, occurred) && isBefore(occurred.dating, day))
    return true
  return (
    (isReminder(tokens[0]) && !told) ||
    isEarlierInPeriod(tokens, reading) ||
    isLongRunning(tokens[0]) ||
    (isWitnessed(tokens[0]) && isPeriod(tokens[1])) ||
    isAfterEvent(tokens, reading) ||
    isOneOfSeries(tokens, reading)
  )
}

/** "كما سبق اختطاف 12". */
const isAlreadyBefore = writtenLike(/^[وف]?سبق$/)

const wasBeing = writtenLike(/^[وف]?كان(?:ت|وا|ا)?$/)
const isToll = writtenLike(/^(?:ال)?(?:حصيله|احصاييه|احصاء)$/)
const isWeekday = writtenLike(/^[وف]?ال(?:سبت|احد|اثنين|ثلاثاء|اربعاء|خميس|جمعه)$/)
const isReminder = writtenLike(/^[وف]?(?:يذكر|يشار|تجدر|للتذكير|الجدير|جدير|نذكر)$/)

const tolls = placesOfWords(isToll)
const sayings = placesOfWords(({ lexeme }) => lexeme.say?.form === 'verb')

/** "كما أصيب", "وفي اليوم التالي": still of what the sentence before was of. */
function goesOn(tokens: readonly Token[]): boolean {
  if (tokens[0]?.text === 'كما') return true
  const at = tokens.slice(0, OPENING + 1).findIndex(isDayWord)
  return at >= 0 && isNextOrSame(tokens[at + 1])
}

const isDayWord = writtenLike(/^[وف]?اليوم$/)
const isNextOrSame = writtenLike(/^(?:التالي|نفسه|ذاته|السابق)$/)

function isToday({ date, until }: Dating, published: IsoDate): boolean {
  return date === published && until === null
}

/**
 * A day that opens its sentence says that another time is spoken of; so does a past week or month wherever it stands in
 * the figure's own clause.
 */
function isSetApart(
  tokens: readonly Token[],
  { to }: Reading,
  { from, dating: { date, until } }: DateMention,
): boolean {
  if (from <= OPENING) return true
  if (until === null || daysBetween(date, until) < RECENT) return false
  return from < to || !tokens.slice(to, from).some(isTurn)
}

/** "وأمس الأول، أسفر هجوم عن مقتل 11": a day before, and an incident that nobody has told of yet. */
function isOfAnotherDay(
  tokens: readonly Token[],
  { from }: Reading,
  { from: start, to, dating }: DateMention,
  news: IsoDate,
): boolean {
  if (start > 1 || dating.until !== null || dating.date >= news) return false
  return bareIncidents(tokens).isBetween(to, Math.min(from, to + BESIDE))
}

const isTurn = writtenLike(/^(?:[,.;]|رغم|ورغم|برغم)$/)

/** Of a week or a month, its middle. */
function isBefore({ date, until }: Dating, news: IsoDate): boolean {
  return daysBetween(date, news) - (until === null ? 0 : daysBetween(date, until) / 2) >= RECENT
}

/** "الانفجار", "هذا الهجوم": the incident that the article is about. */
function isOfTheNews(tokens: readonly Token[], { from, to }: Reading): boolean {
  const incident = definiteIncidents(tokens).lastBefore(to + 4)
  return incident >= Math.max(0, from - BESIDE)
}

const INCIDENT =
  '(?:هجوم|هجمات|انفجار|انفجارات|تفجير|تفجيرات|حادث|حادثه|حوادث|اعتداء|اعتداءات|كمين|غاره|غارات|مجزره|كارثه|زلزال|فيضانات|حريق|اعصار|عمليه|عمليات|معركه|قصف|انهيار|هزه)'
const isDefiniteIncident = writtenLike(new RegExp(`^[وفبل]?ال${INCIDENT}$`))
const isAnyIncident = writtenLike(new RegExp(`^[وفبل]?(?:ال)?${INCIDENT}$`))
const isBareIncident = writtenLike(new RegExp(`^[وفبل]?${INCIDENT}$`))
const OTHERS = /^(?:ال)?(?:سابق|سابقه|اول|اولي|ثاني|ثانيه|اخر|اخري|اخير|اخيره|مماثل|مماثله)$/
const definiteIncidents = placesOf(
  (tokens, at) => isDefiniteIncident(tokens[at]) && !OTHERS.test(tokens[at + 1]?.text ?? ''),
)

/** "وكان 59 مدنيا لقوا حتفهم", "وكانت شواطئ المدينة شهدت غرق 7", where nobody says it. */
function isPluperfect(tokens: readonly Token[], { from, to, rule }: Reading): boolean {
  if (rule === 'toll') return false
  if (!wasBeing(tokens[0])) return isDoublePast(tokens, from, to)
  if (from > NEAR) return false
  const clause = tokens.slice(1, to)
  return (
    (from <= JOINED || clause.some(({ text }) => text === 'شهدت' || text === 'شهد')) &&
    clause.every(token => token.lexeme.say?.form !== 'verb' && !isToll(token) && token.text !== 'هناك')
  )
}

/** "أن شرطيين كانا قد لقيا مصرعهما". */
function isDoublePast(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = Math.max(0, from - 2); at < to; at++)
    if (wasBeing(tokens[at]) && tokens[at + 1]?.text === 'قد' && !tokens[at + 2]?.lexeme.say) return true
  return false
}

/** "في وقت سابق هذا الشهر", "في السنوات الأخيرة", "مطلع يناير الجاري". */
function isEarlierInPeriod(tokens: readonly Token[], { from, to }: Reading): boolean {
  const earlier = periods(tokens)
  return earlier.isBetween(from - 12, from) || earlier.isBetween(to, to + 16)
}

const periods = placesOf((tokens, at) => {
  if (tokens[at]?.text === 'سابق')
    return (
      /^(?:هذا|من)$/.test(tokens[at + 1]?.text ?? '') &&
      /^(?:الشهر|الاسبوع|العام|هذا|شهر)$/.test(tokens[at + 2]?.text ?? '')
    )
  return arePeriods(tokens[at]) && arePast(tokens[at + 1])
})
const arePeriods = writtenLike(/^(?:السنوات|الاعوام|الاشهر|الشهور|الاسابيع|العقود)$/)
const arePast = writtenLike(/^(?:الاخيره|الماضيه|المنصرمه|القليله|السابقه)$/)

/** "وتشهد البلاد منذ سنوات هجمات أدت إلى مقتل": what goes on, rather than what has happened. */
export const isLongRunning = writtenLike(
  /^[وف]?(?:تشهد|يشهد|تعاني|يعاني|تتعرض|يتعرض|تتكرر|تكثر|تسود|تشن|يشن|تنشط|ينشط|تواجه|يواجه|تخوض|يخوض|تصاعدت|تصاعد|تعيش|فاقمت|تقاتل|يقاتل)$/,
)

/** "وشهد الأسبوع الجاري هجمات أخرى". */
const isWitnessed = writtenLike(/^[وف]?(?:شهد|شهدت)$/)
const isPeriod = writtenLike(/^(?:الاسبوع|الشهر|العام|الايام|الاسابيع|الاشهر|السنوات|الاعوام)$/)

/** "في أعقاب انفجار راح ضحيته 26", "ردا على هجوم أوقع 40": an event that the news came after. */
function isAfterEvent(tokens: readonly Token[], { from }: Reading): boolean {
  if (!bareIncidents(tokens).isBetween(from - NEAR, from)) return false
  for (let at = from - 1; at >= Math.max(0, from - NEAR); at--) {
    const token = tokens[at]
    if (token === undefined || /^(?:[.;:]|ان|حيث)$/.test(token.text) || hasRole(token, 'contrast'))
      return false
    if (!isBareIncident(token) || !isWhatDidIt(tokens.slice(at + 1, from))) continue
    const lead = tokens[at - 1]?.text ?? ''
    const before = tokens[at - 2]?.text ?? ''
    if (/^[وف]?(?:عقب|بعد|منذ)$/.test(lead)) return true
    if (lead === 'اعقاب' || (lead === 'علي' && /^ردا?$/.test(before))) return true
    if (lead === 'من' && before !== '' && tokens[at - 2]?.lexeme.thing?.class === 'time') return true
  }
  return false
}

const bareIncidents = placesOfWords(isBareIncident)

/** Nothing but more of its name, or what it brought about, stands between the event and the figure. */
function isWhatDidIt(between: readonly Token[]): boolean {
  return (
    between.every(({ text }) => text !== ',') ||
    between.some(token => RELATIVE.test(token.text) || hasRole(token, 'brings'))
  )
}

const RELATIVE = /^و?(?:الذي|التي)$/

/** "ويعود آخر هجوم إلى شهر مضى حين قتل 72", "وهذه ليست الكارثة الأولى، إذ قتل", "من أبرزها انفجار أودى": one before. */
function isOneOfSeries(tokens: readonly Token[], { trigger, from }: Reading): boolean {
  const named = lastOf(tokens).lastBefore(from)
  if (named < 0) return false
  const when = [from - 1, from - 2, trigger - 1].find(at => WHEN.test(tokens[at]?.text ?? ''))
  return named >= Math.max(0, from - (when === undefined ? BESIDE : NEAR))
}

const WHEN = /^(?:حين|حينما|عندما|اذ|حيث|فقد)$/
const lastOf = placesOf((tokens, at) => {
  const next = tokens[at + 1]
  if (isLastOfThem(tokens[at])) return isBareIncident(next) || /^(?:في|هجوم|يوم)$/.test(next?.text ?? '')
  if (isLast(tokens[at])) return isBareIncident(next)
  return (
    isAnyIncident(tokens[at]) &&
    /^(?:الاولي|الاول|الثاني|الثانيه|الثالث|الثالثه)$/.test(
      tokens[at + (next?.text === 'الطبيعيه' ? 2 : 1)]?.text ?? '',
    ) &&
    tokens.slice(Math.max(0, at - 4), at).some(token => /^(?:ليست|ليس|هو|هي|يعد|تعد)$/.test(token.text))
  )
})
const isLastOfThem = writtenLike(/^[وف]?(?:اخرها|اخرهم|ابرزها|اعنفها|بينها|اسواها|اشهرها)$/)
const isLast = writtenLike(/^[وف]?(?:اخر|ثاني|ثالث|رابع)$/)

function daysBetween(day: IsoDate, later: IsoDate): number {
  return (Date.parse(later) - Date.parse(day)) / DAY
}
