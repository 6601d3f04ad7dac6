import type { DateMention } from '@/lib/arabic/dates'
import type { Reading } from '@/lib/extract/reading'
import type { Sentence } from '@/lib/extract/sentence'
import { hasRole, type Token } from '@/lib/extract/token'
import type { IsoDate } from '@/lib/schema/dates'

/** Days before publication from which on a date in the clause of a figure is not that of the news itself. */
const PAST = 45
const DAY = 86_400_000
const NEAR = 14
const OCCASION = /^[وفبل]?(?:ال)?(?:ذكري|سابق|سابقه|مماثل|مماثله)$/
const MASSACRE =
  /^[وفبل]?(?:ال)?(?:مجزره|كارثه|مذبحه|ماساه|زلزال|حرب|هجوم|هجمات|انفجار|تفجير|حادث|حادثه|اعتداء|فيضانات|حريق|معارك|اشتباكات)$/

/** Whether a figure is told of another time than the article's: by a date long past, or as what is remembered. */
export function isOfAnotherTime(
  { tokens }: Sentence,
  reading: Reading,
  dates: readonly DateMention[],
  published: IsoDate,
): boolean {
  if (dates.some(date => isLongPast(date, published) && isBeside(tokens, reading, date))) return true
  const before = tokens.slice(Math.max(0, reading.from - NEAR), reading.from)
  const cue = before.findLastIndex(token => OCCASION.test(token.text))
  if (cue < 0 || before.slice(cue).some(token => token.text === '.' || hasRole(token, 'contrast')))
    return false
  return (
    MASSACRE.test(before[cue - 1]?.text ?? '') ||
    (/ذكري$/.test(before[cue]?.text ?? '') && MASSACRE.test(before[cue + 1]?.text ?? ''))
  )
}

function isLongPast({ dating, bound }: DateMention, published: IsoDate): boolean {
  return (
    bound !== 'since' &&
    bound !== 'until' &&
    Date.parse(published) - Date.parse(dating.until ?? dating.date) > PAST * DAY
  )
}

/** In the same clause, shortly before or behind. */
function isBeside(tokens: readonly Token[], { from, to }: Reading, date: DateMention): boolean {
  const [start, end] = date.to <= from ? [date.to, from] : [to, date.from]
  if (end - start > NEAR) return false
  return tokens
    .slice(start, end)
    .every(token => !/^(?:\.|;|منذ|الذي|التي)$/.test(token.text) && !hasRole(token, 'contrast'))
}
