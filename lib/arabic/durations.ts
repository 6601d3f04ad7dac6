import { dayOfMonthOf, isYear, monthNumberOf, monthOf, yearOf } from './calendar'
import { readDayAndMonth } from './calendar-dates'
import { isDefinite, PROCLITIC_WORDS, stemIn } from './clitics'
import { type DateContext, type DateReading, textAt } from './date-reading'
import { DIRECTIONS, DUAL_UNITS, RELATIVE_DAYS, type TimeUnit, UNITS } from './date-words'
import { lexiconOf } from './lexicon'
import { readMonth } from './months'
import { readNumeral } from './numerals'
import { definiteUnit, unitAround } from './relative-units'
import { weekdayAt } from './weekdays'
import type { Word } from './words'

interface Duration {
  readonly unit: TimeUnit
  readonly count: number
  readonly to: number
}

const ABOUT = new Set('نحو حوالي قرابه زهاء'.split(' '))
const COMPARED = new Set('اكثر اقل ازيد يقرب يقارب يزيد'.split(' '))

/** Whether what is counted lies before the article's day or after it. */
export const OFFSETS = lexiconOf([
  [-1, 'قبل منذ'],
  [1, 'بعد'],
])

/** Before how long something takes; where nothing but a date is told, before how long it is until then. */
export const WITHIN: readonly string[] = ['خلال', 'غضون']
const WITHIN_WORDS = new Set(WITHIN)

const FROM_ELSEWHERE = new Set('من علي'.split(' '))
const SINGULAR = /^(ساعه|دقيقه|يوم|اسبوع|شهر|عام|سنه|عقد)$/

/**
 * قبل يومين · منذ 3 أيام · بعد أسبوع · قبل نحو عامين, seen from the article's day: exact to the day in days and weeks, as
 * that month or year in months and years. "بعد يومين من …" is seen from something else, hence none.
 */
export function readOffset(words: readonly Word[], at: number, context: DateContext): DateReading | null {
  const within = WITHIN_WORDS.has(textAt(words, at))
  if (within && !context.alone) return null
  const preposition = within ? { entry: 1, proclitics: '' } : stemIn(textAt(words, at), OFFSETS)
  if (preposition === null || !/^[وف]?$/.test(preposition.proclitics)) return null
  const duration = readDuration(words, afterHedge(words, at + 1))
  if (duration === null || namesADate(words, duration.to, context)) return null
  const parts = withSmallerUnits(words, duration, context)
  const to = parts.at(-1)?.to ?? duration.to
  const fromNow = isFromNow(words, to)
  if (!fromNow && FROM_ELSEWHERE.has(textAt(words, to))) return null
  const end = fromNow ? to + 2 : to
  return parts.length > 1
    ? offsetByAll(parts, preposition.entry, end, context)
    : offsetBy(duration, preposition.entry, end, context)
}

/** From the largest to the smallest. */
const UNITS_BY_SIZE: readonly TimeUnit[] = ['decade', 'year', 'month', 'week', 'day', 'hour', 'minute']

/** "شهر و21 يوما", "عامين وشهر واحد": the duration with those of smaller units that و adds to it. */
function withSmallerUnits(words: readonly Word[], duration: Duration, context: DateContext): Duration[] {
  const parts = [duration]
  for (let last = duration; parts.length < UNITS_BY_SIZE.length; ) {
    const next = conjoinedDuration(words, last.to, context)
    if (next === null || UNITS_BY_SIZE.indexOf(next.unit) <= UNITS_BY_SIZE.indexOf(last.unit)) break
    if (namesADate(words, next.to, context)) break
    parts.push(next)
    last = next
  }
  return parts
}

function conjoinedDuration(words: readonly Word[], at: number, { alone }: DateContext): Duration | null {
  const text = textAt(words, at)
  if (text === ',') return alone ? readDuration(words, at + 1) : null
  if (text === 'و' && words[at + 1]?.kind !== 'digits') return readDuration(words, at + 1)
  return text.startsWith('و') ? readDuration(words, at, 'و') : null
}

/** Exact to the day where days or weeks are told beside the months and years. */
function offsetByAll(
  parts: readonly Duration[],
  sign: number,
  to: number,
  { reference }: DateContext,
): DateReading | null {
  let months = 0
  let days = 0
  for (const part of parts) {
    const [unit, count] = inCalendarUnits(part)
    if (unit === 'year') months += 12 * count
    else if (unit === 'month') months += count
    else days += count
  }
  const month = monthOf(yearOf(reference), monthNumberOf(reference) + sign * months)
  const last = parts.at(-1)?.unit
  const reading = { to, form: 'relative', stated: false } as const
  if (!isYear(yearOf(month.start))) return null
  if (last === 'month') return { ...month, ...reading }
  const day = Math.min(month.start + dayOfMonthOf(reference) - 1, month.end) + sign * days
  return isYear(yearOf(day)) ? { start: day, end: day, ...reading } : null
}

/** Past "نحو", "أكثر من", "ما يقرب من". */
function afterHedge(words: readonly Word[], at: number): number {
  if (ABOUT.has(textAt(words, at))) return at + 1
  const compared = textAt(words, at) === 'ما' ? at + 1 : at
  if (!COMPARED.has(textAt(words, compared))) return at
  return /^(من|عن|علي)$/.test(textAt(words, compared + 1)) ? compared + 2 : compared + 1
}

const OFFSETS_AFTER = lexiconOf([
  [-1, 'مضت مضي سابقا'],
  [1, 'لاحقا'],
])

/** "3 أيام مضت", "يومين من الآن"; "في 3 أيام" where nothing but a date is told. */
export function readOffsetAfter(
  words: readonly Word[],
  at: number,
  context: DateContext,
): DateReading | null {
  const duration = readDuration(words, at)
  if (duration === null) return null
  const sign = OFFSETS_AFTER.get(textAt(words, duration.to))
  if (sign !== undefined) return offsetBy(duration, sign, duration.to + 1, context)
  if (isFromNow(words, duration.to)) return offsetBy(duration, 1, duration.to + 2, context)
  const within = context.alone && textAt(words, at - 1) === 'في'
  return within ? offsetBy(duration, 1, duration.to, context) : null
}

function isFromNow(words: readonly Word[], at: number): boolean {
  const now = textAt(words, at + 1)
  return textAt(words, at) === 'من' && (now === 'الان' || now === 'اليوم')
}

function offsetBy(
  duration: Duration,
  sign: number,
  to: number,
  { reference }: DateContext,
): DateReading | null {
  const [unit, count] = inCalendarUnits(duration)
  const days = unitAround(unit, sign * count, reference)
  return isYear(yearOf(days.start)) ? { to, form: 'relative', stated: false, ...days } : null
}

/** A week ago is a day, not a calendar week; hours are days as far as they fill them; decades are as vague as years. */
function inCalendarUnits({ unit, count }: Duration): [TimeUnit, number] {
  switch (unit) {
    case 'minute':
      return ['day', Math.floor(count / (24 * 60))]
    case 'hour':
      return ['day', Math.floor(count / 24)]
    case 'week':
      return ['day', 7 * count]
    case 'decade':
      return ['year', 10 * count]
    default:
      return [unit, count]
  }
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

/** A number of time units: يومين · ثلاثة أيام · 30 عاما · شهر واحد; with `conjunction` written onto its front. */
function readDuration(words: readonly Word[], at: number, conjunction: '' | 'و' = ''): Duration | null {
  const text = textAt(words, at).slice(conjunction.length)
  const dual = DUAL_UNITS.get(text)
  if (dual !== undefined) return { unit: dual, count: 2, to: at + 1 }
  const single = SINGULAR.test(text) ? UNITS.get(text) : undefined
  if (single !== undefined)
    return { unit: single, count: 1, to: /^واحده?$/.test(textAt(words, at + 1)) ? at + 2 : at + 1 }
  if (words[at]?.kind === 'digits' && !UNITS.has(textAt(words, at + 1))) return null
  const numeral = readNumeral(words, at)
  const unit = numeral && UNITS.get(textAt(words, numeral.to))
  if (!numeral || !unit || numeral.proclitics !== conjunction || !isCount(numeral.value)) return null
  return { unit, count: numeral.value, to: numeral.to + 1 }
}

/** A whole number small enough for any unit of time. */
function isCount(value: number): boolean {
  return Number.isInteger(value) && value < 10_000
}

/** الـ24 ساعة الماضية · الأيام الثلاثة الماضية · اليومين المقبلين: the days up to the article's, or after it. */
export function readAdjacentDays(
  words: readonly Word[],
  at: number,
  context: DateContext,
): DateReading | null {
  const duration = countedBefore(words, at) ?? countedAfter(words, at)
  if (duration === null) return null
  const direction = DIRECTIONS.get(textAt(words, duration.to))
  if (direction !== 'past' && direction !== 'next') return null
  const { reference } = context
  const [unit, count] = inCalendarUnits(duration)
  const far = unitAround(unit, direction === 'past' ? -count : count, reference)
  const days =
    direction === 'past' ? { start: far.start, end: reference } : { start: reference, end: far.end }
  if (!isYear(yearOf(days.start)) || !isYear(yearOf(days.end))) return null
  return { to: duration.to + 1, form: 'period', stated: false, ...days }
}

/** "الـ24 ساعة". */
function countedBefore(words: readonly Word[], at: number): Duration | null {
  const word = textAt(words, at)
  const numeral = PROCLITIC_WORDS.has(word) && !isDefinite(word) ? null : readNumeral(words, at)
  const unit = numeral?.definite ? UNITS.get(textAt(words, numeral.to)) : undefined
  return numeral && unit && isCount(numeral.value) ? { unit, count: numeral.value, to: numeral.to + 1 } : null
}

/** "الساعات الـ48", "الأيام الثلاثة", "اليومين". */
function countedAfter(words: readonly Word[], at: number): Duration | null {
  const dual = stemIn(textAt(words, at), DUAL_UNITS)
  if (dual !== null) return isDefinite(dual.proclitics) ? { unit: dual.entry, count: 2, to: at + 1 } : null
  const unit = definiteUnit(words[at])
  const numeral = unit && readNumeral(words, at + 1)
  if (unit === null || !numeral?.definite || !isCount(numeral.value)) return null
  return { unit, count: numeral.value, to: numeral.to }
}
