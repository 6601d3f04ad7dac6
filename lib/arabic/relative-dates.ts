import { type Day, type Days, lastWeekday, monthOf, yearOf, yearsOf } from './calendar'
import { readDayAndMonth } from './calendar-dates'
import { isDefinite, stemIn } from './clitics'
import { type DateContext, type DateReading, monthsAway, textAt } from './date-reading'
import { DIRECTIONS, type Direction, DUAL_UNITS, RELATIVE_DAYS, type TimeUnit, UNITS } from './date-words'
import { readMonth } from './months'
import { readNumeral } from './numerals'
import { readOrdinal } from './ordinals'
import { weekdayAt } from './weekdays'
import type { Word } from './words'
import { definiteUnit } from './years'

/** The week begins on Sunday, whose name means "the first". */
const FIRST_WEEKDAY = 0

/** اليوم · أمس · أول من أمس · غدا · بعد غد · اليوم نفسه · اليوم التالي. */
export function readRelativeDay(
  words: readonly Word[],
  at: number,
  context: DateContext,
): DateReading | null {
  const text = textAt(words, at)
  const { reference } = context
  if (/^[وف]?(اول|قبل|بعد)$/.test(text)) {
    const day = textAt(words, at + 1) === 'من' ? at + 2 : at + 1
    const sign = text.endsWith('بعد') ? 1 : -1
    return RELATIVE_DAYS.get(textAt(words, day)) === sign ? dayAt(reference + 2 * sign, day + 1) : null
  }
  const stem = stemIn(text, RELATIVE_DAYS)
  if (stem === null) return null
  if (stem.entry !== 0) {
    const twice = stem.entry === -1 && /^(ال)?اول$/.test(textAt(words, at + 1))
    return dayAt(reference + (twice ? -2 : stem.entry), twice ? at + 2 : at + 1)
  }
  const direction = DIRECTIONS.get(textAt(words, at + 1))
  const known = context.lastDay ?? reference
  if (direction === 'same') return dayAt(known, at + 2)
  if (direction === 'following') return dayAt(known + 1, at + 2)
  if (direction === 'preceding') return dayAt(known - 1, at + 2)
  if (textAt(words, at - 1) === 'ذلك') return dayAt(known, at + 1)
  // "في اليوم الثالث", "اليوم العالمي": a day, but not today.
  if (readOrdinal(words, at + 1)?.definite || /^ال(عالمي|وطني|دولي)$/.test(textAt(words, at + 1))) return null
  return dayAt(reference, at + 1)
}

function dayAt(day: Day, to: number): DateReading {
  return { start: day, end: day, to, form: 'relative', stated: false }
}

/** الشهر الماضي · هذا الأسبوع · العام قبل الماضي · الشهر نفسه · الليلة الماضية · الـ24 ساعة الماضية. */
export function readUnitAndDirection(
  words: readonly Word[],
  at: number,
  context: DateContext,
): DateReading | null {
  const near = /^[وفبل]?هذ[اه]$/.test(textAt(words, at))
  const index = near ? at + 1 : at
  if (!near && /^(ال|وال|بال|لل)?ليله$/.test(textAt(words, at))) return readNight(words, at, context)
  const unit = definiteUnit(words[index])
  if (unit === null || unit === 'hour' || !isSingular(textAt(words, index))) return null
  if (near) return relativeUnit(unit, 0, context.reference, index + 1)
  const beforeLast = textAt(words, index + 1) === 'قبل'
  const to = beforeLast ? index + 3 : index + 2
  const direction = DIRECTIONS.get(textAt(words, to - 1))
  if (direction === undefined || unit === 'day') return null
  if (beforeLast) return direction === 'past' ? relativeUnit(unit, -2, context.reference, to) : null
  const known = direction === 'same' || direction === 'following' || direction === 'preceding'
  const from = known ? (context.lastDay ?? context.reference) : context.reference
  return relativeUnit(unit, STEP[direction], from, to)
}

const STEP: Readonly<Record<Direction, number>> = {
  past: -1,
  preceding: -1,
  current: 0,
  same: 0,
  next: 1,
  following: 1,
}

function isSingular(text: string): boolean {
  return /(اسبوع|شهر|عام|سنه|عقد|يوم)$/.test(text)
}

/** الليلة الماضية is the night that ended this morning, الليلة the one to come. */
function readNight(words: readonly Word[], at: number, { reference }: DateContext): DateReading | null {
  if (!isDefinite(stemIn(textAt(words, at), NIGHT)?.proclitics ?? '')) return null
  const direction = DIRECTIONS.get(textAt(words, at + 1))
  if (direction === 'past')
    return {
      start: reference - 1,
      end: reference,
      to: at + 2,
      form: 'period',
      stated: false,
      partOfDay: 'night',
    }
  return null
}

const NIGHT = new Map([['ليله', 'ليله']])

function relativeUnit(unit: TimeUnit, by: number, from: Day, to: number): DateReading {
  return { ...unitAround(unit, by, from), to, form: unit === 'year' ? 'year' : 'period', stated: false }
}

/** The calendar unit `by` units away from the one that `day` lies in. */
export function unitAround(unit: TimeUnit, by: number, day: Day): Days {
  switch (unit) {
    case 'hour':
      return { start: day, end: day }
    case 'day':
      return { start: day + by, end: day + by }
    case 'week': {
      const start = lastWeekday(FIRST_WEEKDAY, day) + 7 * by
      return { start, end: start + 6 }
    }
    case 'month': {
      const { year, month } = monthsAway(day, by)
      return monthOf(year, month)
    }
    case 'year':
      return yearsOf(yearOf(day) + by)
    case 'decade': {
      const first = Math.floor(yearOf(day) / 10) * 10 + 10 * by
      return yearsOf(first, first + 9)
    }
  }
}

const HEDGES = new Set('نحو حوالي قرابه زهاء'.split(' '))
const OFFSETS = new Map([
  ['قبل', -1],
  ['منذ', -1],
  ['بعد', 1],
])

/**
 * قبل يومين · منذ 3 أيام · بعد أسبوع · قبل نحو عامين, seen from the article's day: exact to the day in days and weeks, as
 * that month or year in months and years. "بعد يومين من …" is seen from something else, hence none.
 */
export function readOffset(words: readonly Word[], at: number, context: DateContext): DateReading | null {
  const sign = stemIn(textAt(words, at), OFFSETS)
  if (sign === null || !/^[وف]?$/.test(sign.proclitics)) return null
  const span = readSpan(words, HEDGES.has(textAt(words, at + 1)) ? at + 2 : at + 1)
  if (span === null || namesADate(words, span.to, context)) return null
  const fromNow = textAt(words, span.to) === 'من' && /^(الان|اليوم)$/.test(textAt(words, span.to + 1))
  if (!fromNow && /^(من|علي)$/.test(textAt(words, span.to))) return null
  const by = sign.entry * span.count
  const days =
    span.unit === 'week'
      ? unitAround('day', 7 * by, context.reference)
      : unitAround(
          span.unit === 'decade' ? 'year' : span.unit,
          span.unit === 'decade' ? 10 * by : by,
          context.reference,
        )
  const year = yearOf(days.start)
  if (year < 1900 || year > 2100) return null
  return { ...days, to: fromNow ? span.to + 2 : span.to, form: 'relative', stated: false }
}

/** "منذ يوم الأحد", "منذ عام 2020", "قبل شهر أيلول": the unit is named, not counted. */
function namesADate(words: readonly Word[], at: number, context: DateContext): boolean {
  return (
    weekdayAt(words, at) !== null ||
    RELATIVE_DAYS.has(textAt(words, at)) ||
    readMonth(words, at) !== null ||
    readDayAndMonth(words, at, context) !== null ||
    (words[at]?.kind === 'digits' && /^(عام|سنه)$/.test(textAt(words, at - 1)))
  )
}

/** A number of time units: يومين · ثلاثة أيام · 30 عاما · شهر واحد. */
function readSpan(words: readonly Word[], at: number): { unit: TimeUnit; count: number; to: number } | null {
  const dual = DUAL_UNITS.get(textAt(words, at))
  if (dual !== undefined) return { unit: dual, count: 2, to: at + 1 }
  const single = UNITS.get(textAt(words, at))
  if (single !== undefined) {
    if (!/^(ساعه|دقيقه|يوم|اسبوع|شهر|عام|سنه|عقد)$/.test(textAt(words, at))) return null
    return { unit: single, count: 1, to: /^واحده?$/.test(textAt(words, at + 1)) ? at + 2 : at + 1 }
  }
  const numeral = readNumeral(words, at)
  const unit = numeral && UNITS.get(textAt(words, numeral.to))
  if (!numeral || !unit || numeral.proclitics !== '' || !Number.isInteger(numeral.value)) return null
  return { unit, count: numeral.value, to: numeral.to + 1 }
}
