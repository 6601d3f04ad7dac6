import { lastWeekday } from './calendar'
import { isDefinite, stemIn } from './clitics'
import { type DateContext, type DateReading, textAt } from './date-reading'
import { DIRECTIONS, WEEKDAYS } from './date-words'
import { twiceRemoved } from './relative-units'
import type { Word } from './words'

const BETWEEN_WEEKDAYS = new Set('- / و الي حتي'.split(' '))

/** 0 is Sunday; null where the word is no weekday. */
export function weekdayAt(words: readonly Word[], at: number): number | null {
  const word = words[at]
  const stem = word?.kind === 'letters' ? stemIn(word.text, WEEKDAYS) : null
  if (stem === null || !isDefinite(stem.proclitics)) return null
  return isNumber(words, at, stem.entry) ? null : stem.entry
}

/** "الجنديين الاثنين" are two, "الأحد عشر" eleven. */
function isNumber(words: readonly Word[], at: number, weekday: number): boolean {
  if (weekday > 1) return false
  const after = textAt(words, at + 1)
  if (after === 'عشر' || after === 'عشره') return true
  return weekday === 1 && /^(ال|وال|بال|لل).+ين$/.test(textAt(words, at - 1))
}

/**
 * الثلاثاء · الثلاثاء الماضي · ليلة الاثنين - الثلاثاء · يومي الاثنين والثلاثاء. Without "next" the most recent such
 * day up to the article's own; two weekdays are a period.
 */
export function readWeekday(
  words: readonly Word[],
  at: number,
  context: DateContext,
  night: boolean,
): DateReading | null {
  const weekday = weekdayAt(words, at)
  if (weekday === null) return null
  const until = secondWeekday(words, at + 1, night)
  if (until !== null && until.weekday !== weekday) {
    const { latest, to } = anchor(words, until.to, until.weekday, context)
    return { start: lastWeekday(weekday, latest), end: latest, to, form: 'period', stated: false }
  }
  const { latest, to } = anchor(words, at + 1, weekday, context)
  return { start: latest, end: latest, to, form: 'weekday', stated: false }
}

function secondWeekday(words: readonly Word[], at: number, night: boolean) {
  const text = textAt(words, at)
  const second = BETWEEN_WEEKDAYS.has(text) ? at + 1 : at
  const weekday = weekdayAt(words, second)
  // "الاثنين، الثلاثاء" is a list of two days; side by side they are a night's two.
  if (weekday === null || (second === at && !night && !text.startsWith('و'))) return null
  return { weekday, to: second + 1 }
}

/** The day that a weekday means, with "last" or "next" after it taken in. */
function anchor(words: readonly Word[], at: number, weekday: number, { reference }: DateContext) {
  const twice = twiceRemoved(words, at)
  if (twice !== null) return { latest: lastWeekday(weekday, reference - 1) - 7, to: twice }
  const direction = DIRECTIONS.get(textAt(words, at))
  if (direction === 'past') return { latest: lastWeekday(weekday, reference - 1), to: at + 1 }
  if (direction === 'next') return { latest: lastWeekday(weekday, reference + 7), to: at + 1 }
  return { latest: lastWeekday(weekday, reference), to: direction === 'current' ? at + 1 : at }
}
