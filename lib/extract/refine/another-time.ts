import type { DateMention } from '@/lib/arabic/dates'
import { ofSpelling, writtenLike } from '@/lib/arabic/spelling'
import { type Places, placesOfWords } from '@/lib/extract/places'
import type { Reading } from '@/lib/extract/reading'
import type { Sentence } from '@/lib/extract/sentence'
import { hasRole, type Token } from '@/lib/extract/token'
import type { IsoDate } from '@/lib/schema/dates'

/** Days before publication from which on a date in the clause of a figure is not that of the news itself. */
const PAST = 45
const DAY = 86_400_000
const NEAR = 14
const OCCASION = /^[وفبل]?(?:ال|ل)?(?:ذكري|سابق|سابقه|مماثل|مماثله|مشابه|مشابهه)$/
const MASSACRE =
  /^[وفبل]?(?:ال)?(?:مجزره|كارثه|مذبحه|ماساه|زلزال|حرب|هجوم|هجمات|انفجار|تفجير|حادث|حادثه|اعتداء|فيضانات|حريق|معارك|اشتباكات)$/
const isOccasion = ofSpelling(({ text }: Token) => OCCASION.test(text))
const occasions = placesOfWords(isOccasion)
const massacres = placesOfWords(({ text }) => MASSACRE.test(text))

/** Whether a figure is told of another time than the article's: by a date long past, or as what is remembered. */
export function isOfAnotherTime(
  { tokens }: Sentence,
  reading: Reading,
  dates: readonly DateMention[],
  published: IsoDate,
): boolean {
  if (dates.length > 0 && isOfTheseDays(reading, dates, published)) return false
  return (
    (dates.length > 0 && isBesideLongPast(tokens, reading, dates, published)) ||
    isRemembered(tokens, reading) ||
    isThen(tokens, reading) ||
    isOfAnotherAlike(tokens, reading, dates, published) ||
    isAvenged(tokens, reading) ||
    isPluperfect(tokens, reading, dates, published) ||
    isOfEventBefore(tokens, reading) ||
    isWhatNewsCameAfter(tokens, reading) ||
    isLongBefore(tokens) ||
    isToldOfEarlier(tokens, reading)
  )
}

/** A day that is news stands right behind it. */
function isOfTheseDays({ to }: Reading, dates: readonly DateMention[], published: IsoDate): boolean {
  return dates.some(date => date.from >= to && date.from - to <= STRAIGHT_BEHIND && isRecent(date, published))
}

function isBesideLongPast(
  tokens: readonly Token[],
  reading: Reading,
  dates: readonly DateMention[],
  published: IsoDate,
): boolean {
  return dates.some(date => isBeside(tokens, reading, date) && isLongPast(date, published))
}

/** "هجوم سابق أودى بحياة 12", "ذكرى المجزرة التي راح ضحيتها 4", "الذكرى الأولى لمقتل عشرين". */
function isRemembered(tokens: readonly Token[], { from, trigger }: Reading): boolean {
  const cue = lastBefore(tokens, from, occasions)
  if (cue === null) return false
  if (!/ذكري$/.test(tokens[cue]?.text ?? '')) return MASSACRE.test(tokens[cue - 1]?.text ?? '')
  const between = tokens.slice(cue + 1, from)
  return (
    between.some(({ text }) => RELATIVE.test(text)) ||
    (tokens[trigger]?.lexeme.noun !== undefined && !between.some(({ word }) => word.kind === 'mark'))
  )
}

/** "قتل خمسة في حادث مماثل الأسبوع الماضي": alike, and not of these days. */
function isOfAnotherAlike(
  tokens: readonly Token[],
  { to }: Reading,
  dates: readonly DateMention[],
  published: IsoDate,
): boolean {
  if (dates.length === 0) return false
  const alike = tokens
    .slice(to, to + 6)
    .some((token, at) => isOccasion(token) && MASSACRE.test(tokens[to + at - 1]?.text ?? ''))
  return (
    alike &&
    dates.some(
      ({ bound, dating }) => bound === null && daysSince(dating.until ?? dating.date, published) > RECENT,
    )
  )
}

/** "للثأر لمقتل أحد أفرادهم": why it happened. */
function isAvenged(tokens: readonly Token[], { from }: Reading): boolean {
  return revenges(tokens).isBetween(from - 2, from)
}

const revenges = placesOfWords(({ text }) => /^[وفل]?(?:ال|ل)?(?:ثار|انتقاما|انتقام|قصاصا)$/.test(text))

/** "قتل حينها 72", "وأسفر آنذاك عن مقتل 72". */
function isThen(tokens: readonly Token[], { from, to }: Reading): boolean {
  return thens(tokens).isBetween(from - 3, to + 3)
}

/** "وكان 59 مدنيا قد قتلوا الأسبوع الماضي", unless it happened yesterday; "وكان قد أعلن" says when it was said. */
function isPluperfect(
  tokens: readonly Token[],
  { from, to, rule }: Reading,
  dates: readonly DateMention[],
  published: IsoDate,
): boolean {
  if (rule === 'toll' || !/^[وف]?كان(?:ت|وا|ا)?$/.test(tokens[0]?.text ?? '') || from > NEAR) return false
  const clause = tokens.slice(1, to)
  if (clause.some(({ lexeme }) => lexeme.say !== undefined && lexeme.say.form === 'verb')) return false
  const days = dates
    .filter(date => date.bound === null)
    .map(({ dating }) => daysSince(dating.until ?? dating.date, published))
  return days.length > 0 ? days.every(day => day > RECENT) : clause.some(({ text }) => text === 'قد')
}

/** "بعد أيام من هجوم أوقع 20 قتيلا", "بعد أيام من مقتل شرطي": what came before the event that the news is of. */
function isOfEventBefore(tokens: readonly Token[], { from }: Reading): boolean {
  const event = tokens[from - 1]?.text === 'من' ? from : lastBefore(tokens, from, massacres)
  if (event === null || !/^(?:من|علي)$/.test(tokens[event - 1]?.text ?? '')) return false
  const lapse = tokens.slice(Math.max(0, event - 5), event - 1)
  const after = lapse.findIndex(({ text }) => AFTER.test(text))
  return (
    after >= 0 &&
    lapse.slice(after).some(({ lexeme, text }) => lexeme.thing?.class === 'time' && !/ساع|دق/.test(text))
  )
}

/** "ويأتي الهجوم بعد يومين من مهاجمة مركز أسفرت عن مقتل 23", "وجاء ذلك بعد أن قتل 5": what the news came after. */
function isWhatNewsCameAfter(tokens: readonly Token[], { from }: Reading): boolean {
  if (!comes(tokens[0]) || !(isThat(tokens[1]) || MASSACRE.test(tokens[1]?.text ?? ''))) return false
  for (let at = 2; at < Math.min(from, LONGEST_COMING); at++) {
    if (!AFTER.test(tokens[at]?.text ?? '')) continue
    if (tokens[at + 1]?.text === 'ان') return true
    const lapse = tokens.slice(at + 1, Math.min(from, at + 5))
    const end = lapse.findIndex(({ text }) => text === 'من')
    return (
      end > 0 &&
      lapse.slice(0, end).some(({ lexeme, text }) => lexeme.thing?.class === 'time' && !/ساع|دق/.test(text))
    )
  }
  return false
}

/** "وقبل تلك الحادثة بشهور قليلة، لقي 38". */
function isLongBefore(tokens: readonly Token[]): boolean {
  if (!isBeforeThat(tokens[0]) || !isThatOne(tokens[1])) return false
  return tokens
    .slice(2, 6)
    .some(({ proclitics, lexeme }) => proclitics === 'ب' && lexeme.thing?.class === 'time')
}

const isBeforeThat = writtenLike(/^[وف]?قبل$/)
const isThatOne = writtenLike(/^(?:ذلك|تلك|هذا|هذه)$/)

/** "تعرضت في وقت سابق لقصف أدى إلى استشهاد 9"; "أعلنت في وقت سابق" is when it was said. */
function isToldOfEarlier(tokens: readonly Token[], { from }: Reading): boolean {
  for (let at = from - 1; at > Math.max(2, from - NEAR); at--) {
    if (!isEarlierTime(tokens, at)) continue
    const verb = tokens[at - 3]
    const told = verb === undefined || verb.lexeme.say !== undefined || hasRole(verb, 'preposition')
    const between = tokens.slice(at + 1, from)
    if (told || isThisDay(between[0]) || between.some(({ text }) => text === 'ان')) return false
    return between.some(token => hasRole(token, 'brings'))
  }
  return false
}

function isEarlierTime(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === 'سابق' && tokens[at - 1]?.text === 'وقت' && tokens[at - 2]?.text === 'في'
}

const isThisDay = writtenLike(/^(?:من|اليوم|امس|هذا|صباح|مساء|فجر|ليل|ليله|ال.+)$/)

const LONGEST_COMING = 12
const comes = writtenLike(/^و?(?:قد)?(?:ياتي|تاتي|جاء|جاءت)$/)
const isThat = writtenLike(/^(?:ذلك|هذا|هذه)$/)

/** The last such word shortly before, with no other statement between. */
function lastBefore(
  tokens: readonly Token[],
  from: number,
  placesOf: (tokens: readonly Token[]) => Places,
): number | null {
  const last = placesOf(tokens).lastBefore(from)
  if (last < Math.max(0, from - NEAR)) return null
  for (let at = from - 1; at >= last; at--) {
    const token = tokens[at]
    if (token === undefined || token.text === '.' || hasRole(token, 'contrast')) return null
  }
  return last
}

/** Days before publication up to which what happened is news. */
const RECENT = 2
const thens = placesOfWords(({ text }) => /^[وف]?(?:حينها|يومها|انذاك|وقتها|حينيذ)$/.test(text))
const AFTER = /^[وف]?(?:بعد|عقب|اثر)$/
const RELATIVE = /^و?(?:التي|الذي|الذين|حين|حينما|عندما|حيث)$/

function isLongPast({ dating, bound }: DateMention, published: IsoDate): boolean {
  return bound !== 'since' && bound !== 'until' && daysSince(dating.until ?? dating.date, published) > PAST
}

/** "قتل 200 أمس": its own day, whatever else is named. */
function isRecent({ dating, bound }: DateMention, published: IsoDate): boolean {
  return bound === null && dating.until === null && daysSince(dating.date, published) <= RECENT
}

const STRAIGHT_BEHIND = 2

function daysSince(day: IsoDate, published: IsoDate): number {
  return (Date.parse(published) - Date.parse(day)) / DAY
}

/** In the same clause, shortly before or behind. */
function isBeside(tokens: readonly Token[], { from, to }: Reading, date: DateMention): boolean {
  const [start, end] = date.to <= from ? [date.to, from] : [to, date.from]
  if (end - start > NEAR) return false
  return tokens
    .slice(start, end)
    .every(token => !/^(?:\.|;|منذ|الذي|التي)$/.test(token.text) && !hasRole(token, 'contrast'))
}
