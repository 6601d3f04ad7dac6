import { lastWeekday } from './calendar'
import { isDefinite, stemIn } from './clitics'
import { type DateContext, type DateReading, textAt } from './date-reading'
import { DIRECTIONS, WEEKDAYS } from './date-words'
import { definiteUnit, readUnitAndDirection, twiceRemoved } from './relative-units'
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
  if (weekday === null) return readDayOfWeek(words, at, context)
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

/** The day that a weekday means, with "last" or "next" or its week after it taken in. */
function anchor(words: readonly Word[], at: number, weekday: number, context: DateContext) {
  const { reference, lastDay } = context
  const before = lastWeekday(weekday, reference - 1)
  const after = lastWeekday(weekday, reference + 7)
  const twice = twiceRemoved(words, at)
  if (twice !== null) return { latest: twice.sign < 0 ? before - 7 : after + 7, to: twice.to }
  switch (DIRECTIONS.get(textAt(words, at))) {
    case 'past':
    case 'preceding':
      return { latest: before, to: at + 1 }
    case 'next':
      return { latest: after, to: at + 1 }
    case 'following':
      return { latest: lastWeekday(weekday, (lastDay ?? reference) + 7), to: at + 1 }
    case 'current':
      return { latest: lastWeekday(weekday, reference), to: at + 1 }
  }
  const week = readWeek(words, IN_WEEK.has(textAt(words, at)) ? at + 1 : at, context)
  if (week !== null) return { latest: lastWeekday(weekday, week.end), to: week.to }
  return { latest: lastWeekday(weekday, reference), to: at }
}

const IN_WEEK = new Set('من في'.split(' '))

/** "هذا الأسبوع", "الأسبوع الماضي". */
function readWeek(words: readonly Word[], at: number, context: DateContext): DateReading | null {
  const unit = definiteUnit(words[at]) ?? definiteUnit(words[at + 1])
  return unit === 'week' ? readUnitAndDirection(words, at, context) : null
}

/** ثلاثاء الأسبوع الماضي: the weekday without its article. */
function readDayOfWeek(words: readonly Word[], at: number, context: DateContext): DateReading | null {
  if (definiteUnit(words[at + 1]) !== 'week') return null
  const stem = stemIn(textAt(words, at), WEEKDAYS)
  const week = stem && readWeek(words, at + 1, context)
  if (!stem || !week || isDefinite(stem.proclitics)) return null
  const found = lastWeekday(stem.entry, week.end)
  return { start: found, end: found, to: week.to, form: 'weekday', stated: false }
}

/** الأسبوع المقبل يوم الجمعة · هذا الأسبوع الجمعة. */
export function readWeekAndDay(words: readonly Word[], at: number, context: DateContext): DateReading | null {
  const week = readWeek(words, at, context)
  if (week === null) return null
  const day = textAt(words, week.to) === 'يوم' ? week.to + 1 : week.to
  const weekday = weekdayAt(words, day)
  if (weekday === null) return null
  const found = lastWeekday(weekday, week.end)
  return { start: found, end: found, to: day + 1, form: 'weekday', stated: false }
}
