import { writtenLike } from '@/lib/arabic/spelling'
import { placesOf, placesOfWords } from '@/lib/extract/places'
import type { Reading } from '@/lib/extract/reading'
import type { Sentence } from '@/lib/extract/sentence'
import type { Token } from '@/lib/extract/token'

const FIGURES =
  /^[وفبل]?(?:ال)?(?:حصيله|محصله|بيان|تقرير|تقديرات|ارقام|احصاء|احصاييه|عدد|رقم|تصريح|تصريحات|بلاغ|انباء|معلومات|تقارير|مصدر|مصادر)(?:ها|ه)?$/
const isEarlier = writtenLike(/^(?:ال)?(?:سابق|سابقه|اولي|اول|اوليه|قديم|قديمه)$/)
const WAS = /^[وف]?(?:كان|كانت)$/
const CORRECTING = /^[وف]?(?:ي|ت)?(?:صحح|خفض|رفع|عدل|راجع|ارتفع|انخفض|تراجع)(?:ت|ها|تها|ه|ته)?$/
const AT_FIRST = /^(?:البدايه|بدايه|بادي|البدء|باديء)$/

/** An earlier figure that the text itself calls outdated. */
export function isRevised({ tokens }: Sentence, reading: Reading): boolean {
  if (!hints(tokens).isBetween(0)) return false
  const start = clauseStarts(tokens).lastBefore(reading.from) + 1
  return (
    isOfEarlierToll(tokens, start, reading) ||
    isFirstOfTwo(tokens, start, reading) ||
    isBeforeCorrection(tokens, reading) ||
    wasBefore(tokens, reading) ||
    wasToldEarlier(tokens, reading) ||
    isComparedWith(tokens, reading)
  )
}

/** "وكانت حصيلة سابقة أفادت بمقتل 30", "كانت الحصيلة الأولى 12". */
function isOfEarlierToll(tokens: readonly Token[], start: number, { from, to }: Reading): boolean {
  const end = Math.min(from + 3, to)
  if (previousTolls(tokens).isBetween(start, end)) return true
  const toll = earlierTolls(tokens).lastBefore(end)
  return toll >= start && was(tokens).isBetween(start, toll)
}

/** "تحدثت في البداية عن مقتل 27 لكنها خفضت العدد". */
function isFirstOfTwo(tokens: readonly Token[], start: number, { from, to }: Reading): boolean {
  return atFirst(tokens).isBetween(start, from) && corrections(tokens).isBetween(to)
}

/** "صححت الحصيلة إلى 19 بعد أن أعلنت عن مقتل 14", "ارتفعت إلى 20 بعدما كانت 12". */
function isBeforeCorrection(tokens: readonly Token[], { from, trigger }: Reading): boolean {
  const start = Math.min(from, trigger)
  const said = tellings(tokens).lastBefore(from)
  const after = afterwards(tokens).lastBefore(Math.min(start, said + 1))
  const instead = insteads(tokens).lastBefore(start)
  const at = Math.max(after, from - instead <= 3 ? instead : -1)
  return corrections(tokens).isBetween(0, at)
}

/** "بلغ 615 بعد أن كان سابقا 880". */
function wasBefore(tokens: readonly Token[], { phrase }: Reading): boolean {
  const before = was(tokens).lastBefore(phrase.from)
  return before >= phrase.from - 3 && afterwards(tokens).isBetween(Math.max(0, before - 2), before)
}

/** "وكانت الإدارة ذكرت في وقت سابق أن عدد القتلى بلغ 17": a toll of before. */
function wasToldEarlier(tokens: readonly Token[], { rule, phrase, from }: Reading): boolean {
  if (rule !== 'toll' || !WAS.test(tokens[0]?.text ?? '')) return false
  return before(tokens).isBetween(1, Math.min(from, phrase.from))
}

/** "وكانت مصادر أعلنت في وقت سابق مقتل 15": said before, and outdated by a greater figure that the article has told. */
export function isToldBefore({ tokens }: Sentence, { from, phrase }: Reading): boolean {
  if (!WAS.test(tokens[0]?.text ?? '')) return false
  const end = Math.min(from, phrase.from)
  // "وكانت حصيلة يوم الجمعة أعلنت عن 59"
  const at = TOLL.test(textAt(tokens, 1)) ? 1 : before(tokens).lastBefore(end)
  return at > 0 && tellings(tokens).isBetween(1, end)
}

const TOLL = /^(?:ال)?(?:حصيله|احصاييه|محصله)$/
const before = placesOf((tokens, at) => textAt(tokens, at) === 'سابق' && textAt(tokens, at - 1) === 'وقت')

const SAID = /^(?:اعلن|اعلنت|اكد|اكدت|قال|قالت|ذكر|ذكرت|اشار|اشارت|افاد|افادت|تحدث|تحدثت|قدر|قدرت)$/

/** "إلى 182 مقابل 103 قتلى في حصيلة أمس". */
function isComparedWith(tokens: readonly Token[], { from, to }: Reading): boolean {
  const against = tokens
    .slice(Math.max(0, from - 3), from + 1)
    .some(({ text }) => /^(?:مقابل|مقارنه)$/.test(text))
  if (!against) return false
  return tokens
    .slice(to, to + 5)
    .some(({ text }) => /^(?:امس|الماضي|الماضيه|سابق|سابقه|السابقه|السابق)$/.test(text))
}

const HINTS: ReadonlySet<string> = new Set([
  ...['سابق', 'سابقه', 'اولي', 'اول', 'اوليه', 'قديم', 'قديمه', 'بدايه', 'بدء'].flatMap(word => [
    word,
    `ال${word}`,
  ]),
  ...['بادي', 'باديء', 'بدلا', 'عوضا', 'بعدما', 'مقابل', 'مقارنه'],
])

/** Without one of these no figure is called outdated: most sentences are done with after one look at each word. */
const hints = placesOf(
  (tokens, at) =>
    HINTS.has(textAt(tokens, at)) ||
    isLastToll(tokens, at) ||
    (textAt(tokens, at) === 'بعد' && textAt(tokens, at + 1) === 'ان'),
)
const was = placesOfWords(({ text }) => WAS.test(text))
const atFirst = placesOfWords(({ text }) => AT_FIRST.test(text))
const corrections = placesOfWords(({ text }) => CORRECTING.test(text))
const tellings = placesOfWords(({ text }) => WAS.test(text) || SAID.test(text))
const insteads = placesOfWords(({ text }) => /^(?:بدلا|عوضا)$/.test(text))
const afterwards = placesOf(
  (tokens, at) =>
    textAt(tokens, at) === 'بعدما' || (textAt(tokens, at) === 'بعد' && textAt(tokens, at + 1) === 'ان'),
)
const isPrevious = writtenLike(/^(?:ال)?سابق/)
const earlierTolls = placesOf(
  (tokens, at) => (isEarlier(tokens[at]) && FIGURES.test(textAt(tokens, at - 1))) || isLastToll(tokens, at),
)
const previousTolls = placesOf(
  (tokens, at) => isPrevious(tokens[at]) && earlierTolls(tokens).isBetween(at, at + 1),
)

const isStop = writtenLike(/^[.;:؛]$/)

/** A stop, or a comma with a clause of its own behind it. */
const clauseStarts = placesOf((tokens, at) => {
  if (isStop(tokens[at])) return true
  const next = tokens[at + 1]
  return (
    textAt(tokens, at) === ',' &&
    next !== undefined &&
    (WAS.test(next.text) || (next.conjoined && next.lexeme.say !== undefined))
  )
})

/** "وكانت آخر حصيلة": the last before this one. */
function isLastToll(tokens: readonly Token[], at: number): boolean {
  return isLast(tokens[at]) && WAS.test(textAt(tokens, at - 1)) && FIGURES.test(textAt(tokens, at + 1))
}

const isLast = writtenLike(/^اخر$/)

function textAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text ?? ''
}
