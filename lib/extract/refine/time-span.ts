import { writtenLike } from '@/lib/arabic/spelling'
import { placesOf, placesOfWords } from '@/lib/extract/places'
import type { Reading } from '@/lib/extract/reading'
import { hasRole, type Token } from '@/lib/extract/token'
import { isLongRunning } from './earlier-event'

/** Tokens within which a word belongs to the clause of another. */
const NEAR = 9
/** Tokens of a sentence within which it may say since when, for all of it. */
const FARTHEST = 60

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

/** "ومنذ وقف إطلاق النار، وثقت الوزارة مقتل 88، بينما أصيب 315": the whole sentence tells of that time. */
export function isSinceThen(tokens: readonly Token[], { from, to }: Reading): boolean {
  const since = sinces(tokens).lastBefore(Math.min(from, FARTHEST))
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
export function spansTime(tokens: readonly Token[], reading: Reading, to: number): boolean {
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
