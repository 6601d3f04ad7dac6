import type { DateMention } from '@/lib/arabic/dates'
import { isSaying } from './attribution/shape'
import type { SpeechAct } from './attribution/speech-act'
import { once } from './once'
import type { Reading } from './reading'
import { hasRole, type Token } from './token'

const FARTHEST = 25

/**
 * The day on which it happened: the nearest date of the same clause, within the reading, behind it or in front of it,
 * that is neither a bound nor the day on which somebody said something.
 */
export function occurredOf(
  tokens: readonly Token[],
  dates: readonly DateMention[],
  reading: Reading,
  acts: readonly SpeechAct[],
): DateMention | null {
  if (dates.length === 0) return null
  const near = dates.filter(
    date =>
      date.from < reading.to + FARTHEST && date.to > reading.from - FARTHEST && !daysOfSaying(acts).has(date),
  )
  const free = near.filter(date => date.bound === null || isRelated(tokens, date, reading))
  const inside = free.find(
    date =>
      date.from >= reading.from &&
      date.to <= reading.phrase.from &&
      !isSince(tokens, reading.from, date.from),
  )
  if (inside !== undefined) return inside
  const behind = free.find(date => date.from >= reading.to)
  if (behind !== undefined && !closes(tokens, reading.to, behind.from)) return behind
  const before = free.findLast(date => date.to <= reading.from)
  return before === undefined || isBound(tokens, before, reading) ? null : before
}

const daysOfSaying = once(
  (acts: readonly SpeechAct[]): ReadonlySet<DateMention | null> => new Set(acts.map(({ date }) => date)),
)

function isSince(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ text }) => text === 'منذ')
}

/** Another time or another statement is spoken of from here on: "since the end of the war … last year". */
function closes(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (token === undefined || BOUNDS.test(token.text) || token.text === ';' || hasRole(token, 'contrast'))
      return true
    if (isSaying(token)) return true
  }
  return false
}

const BOUNDS = /^(?:منذ|قبل|بعد|عقب|حتي|رغم)$/
const NEAR = 5

/** "منذ وقف إطلاق النار (11 أكتوبر)": what the date is the date of bounds the count; "التي" begins what happened then. */
function isBound(tokens: readonly Token[], date: DateMention, reading: Reading): boolean {
  for (let at = date.from - 1; at >= Math.max(0, date.from - NEAR); at--) {
    const text = tokens[at]?.text ?? ''
    if (text === ',' || text === '.') return false
    if (!BOUNDS.test(text) || /^(?:ال)?(?:ظهر|منتصف|فجر)$/.test(tokens[at + 1]?.text ?? '')) continue
    return !isRelated(tokens, date, reading)
  }
  return false
}

/** "أسوأ فيضانات منذ عام 1973 عندما لقي 300": what follows happened then. */
function isRelated(tokens: readonly Token[], date: DateMention, { from }: Reading): boolean {
  return tokens
    .slice(date.to, from)
    .some(({ text }) => /^(?:الذي|التي|اللذين|الذين|عندما|حين|حينما|حيث)$/.test(text))
}
