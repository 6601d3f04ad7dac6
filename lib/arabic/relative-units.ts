import { type Day, type Days, lastWeekday, monthNumberOf, monthOf, yearOf, yearsOf } from './calendar'
import { isDefinite, stemIn } from './clitics'
import { type DateContext, type DateReading, textAt } from './date-reading'
import { DIRECTIONS, type Direction, PARTS_OF_DAY, type TimeUnit, UNITS } from './date-words'
import type { Word } from './words'

/** The week begins on Sunday, whose name means "the first". */
const FIRST_WEEKDAY = 0

const STEPS: Readonly<Record<Direction, number>> = {
  past: -1,
  preceding: -1,
  current: 0,
  same: 0,
  next: 1,
  following: 1,
}

const SINGULAR = /(اسبوع|شهر|عام|سنه|عقد)$/

/** The unit of time that the word is with the article, in singular or plural: الشهر, الأيام. */
export function definiteUnit(word: Word | undefined): TimeUnit | null {
  const stem = word?.kind === 'letters' ? stemIn(word.text, UNITS) : null
  return stem !== null && isDefinite(stem.proclitics) ? stem.entry : null
}

/** The calendar unit `by` units away from the one that `day` lies in. */
export function unitAround(unit: TimeUnit, by: number, day: Day): Days {
  switch (unit) {
    case 'minute':
    case 'hour':
      return { start: day, end: day }
    case 'day':
      return { start: day + by, end: day + by }
    case 'week': {
      const start = lastWeekday(FIRST_WEEKDAY, day) + 7 * by
      return { start, end: start + 6 }
    }
    case 'month':
      return monthOf(yearOf(day), monthNumberOf(day) + by)
    case 'year':
      return yearsOf(yearOf(day) + by)
    case 'decade': {
      const first = Math.floor(yearOf(day) / 10) * 10 + 10 * by
      return yearsOf(first, first + 9)
    }
  }
}

/** الشهر الماضي · هذا الأسبوع · العام قبل الماضي · الشهر نفسه · الليلة الماضية · هذا الصباح. */
export function readUnitAndDirection(
  words: readonly Word[],
  at: number,
  context: DateContext,
): DateReading | null {
  const { reference } = context
  const near = /^[وفبل]?هذ[اه]$/.test(textAt(words, at))
  const noun = near ? at + 1 : at
  const night = readNight(words, noun, context)
  if (night !== null) return night
  const part = near ? stemIn(textAt(words, noun), PARTS_OF_DAY) : null
  if (part !== null && isDefinite(part.proclitics))
    return {
      ...unitAround('day', 0, reference),
      to: noun + 1,
      form: 'relative',
      stated: false,
      partOfDay: part.entry,
    }
  const unit = definiteUnit(words[noun])
  if (unit === null || !SINGULAR.test(textAt(words, noun))) return null
  if (near) return wholeUnit(unit, 0, reference, noun + 1)
  const twice = twiceRemoved(words, noun + 1)
  if (twice !== null) return wholeUnit(unit, 2 * twice.sign, reference, twice.to)
  const direction = DIRECTIONS.get(textAt(words, noun + 1))
  if (direction === undefined) return null
  return wholeUnit(unit, STEPS[direction], starting(unit, direction, context), noun + 2)
}

/** "The same" and its neighbours are seen from what the text told of last. */
function starting(unit: TimeUnit, direction: Direction, { reference, lastDay, lastYear }: DateContext): Day {
  if (direction !== 'same' && direction !== 'following' && direction !== 'preceding') return reference
  return unit === 'year' && lastYear !== null ? yearsOf(lastYear).start : (lastDay ?? reference)
}

/** "قبل الماضي", "ما قبل الماضي", "بعد القادم" at `words[at]`: which way, and the word index where it ends; or null. */
export function twiceRemoved(words: readonly Word[], at: number): { sign: 1 | -1; to: number } | null {
  const preposition = textAt(words, at) === 'ما' ? at + 1 : at
  const text = textAt(words, preposition)
  if (text !== 'قبل' && text !== 'بعد') return null
  const direction = DIRECTIONS.get(textAt(words, preposition + 1))
  if (text === 'قبل') return direction === 'past' ? { sign: -1, to: preposition + 2 } : null
  return direction === 'next' ? { sign: 1, to: preposition + 2 } : null
}

/** الليلة الماضية is the night that ended this morning, الليلة the one to come. */
function readNight(words: readonly Word[], at: number, { reference }: DateContext): DateReading | null {
  if (!/^[وف]?الليله$/.test(textAt(words, at)) || textAt(words, at - 1) === 'تلك') return null
  const night = { form: 'period', stated: false, partOfDay: 'night' } as const
  const twice = twiceRemoved(words, at + 1)
  if (twice?.sign === -1) return { ...night, start: reference - 2, end: reference - 1, to: twice.to }
  const past = DIRECTIONS.get(textAt(words, at + 1)) === 'past'
  if (past) return { ...night, start: reference - 1, end: reference, to: at + 2 }
  return { ...night, start: reference, end: reference, to: at + 1, form: 'relative' }
}

function wholeUnit(unit: TimeUnit, by: number, from: Day, to: number): DateReading {
  const form = unit === 'year' || unit === 'month' ? unit : 'period'
  return { to, form, stated: false, ...unitAround(unit, by, from) }
}
