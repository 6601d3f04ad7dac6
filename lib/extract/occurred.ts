import type { DateMention } from '@/lib/arabic/dates'
import type { Reading } from './reading'
import { hasRole, type Token } from './token'

const FARTHEST = 25

/** The day on which it happened: the nearest date of the same clause that is neither a bound nor the day of saying. */
export function occurredOf(
  tokens: readonly Token[],
  dates: readonly DateMention[],
  reading: Reading,
  said: DateMention | null,
): DateMention | null {
  const free = dates.filter(date => date.bound === null && date !== said)
  const behind = free.find(date => date.from >= reading.to && date.from - reading.to < FARTHEST)
  if (behind !== undefined && !closes(tokens, reading.to, behind.from)) return behind
  return free.findLast(date => date.to <= reading.from && reading.from - date.to < FARTHEST) ?? null
}

/** Another time is spoken of from here on: "since the end of the war … last year". */
function closes(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const text = tokens[at]?.text ?? ''
    if (/^(?:منذ|قبل|بعد|;|\\.)$/.test(text) || hasRole(tokens[at], 'contrast')) return true
  }
  return false
}
