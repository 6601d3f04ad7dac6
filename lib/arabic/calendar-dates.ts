import { type Days, dayIn, monthNumberOf, monthOf, yearOf } from './calendar'
import { type DateContext, type DateReading, inLikelyYear, singleDay, textAt } from './date-reading'
import { type DayOfMonth, readDayOfMonth } from './days-of-month'
import { readHijriMonthAfter } from './hijri-dates'
import { type MonthName, readMonth, readNumberedMonth } from './months'
import { definiteUnit, readUnitAndDirection, unitAround } from './relative-units'
import type { Word } from './words'
import { readYearTail } from './years'

const BEFORE_NAME = new Set('من / - .'.split(' '))
/** Days in one month that a text lists: "12 و13 و14 سبتمبر". */
const LONGEST_LIST = 4
const BETWEEN_DAYS = new Set('و - الي حتي والي وحتي او'.split(' '))

/** 13 سبتمبر · الثالث عشر من أيلول · 12 و13 سبتمبر/أيلول 2022 · 13 من الشهر الجاري. */
export function readDayAndMonth(
  words: readonly Word[],
  at: number,
  context: DateContext,
): DateReading | null {
  const first = readDayOfMonth(words, at)
  if (first === null) return null
  let last: DayOfMonth | null = first
  for (let days = 1; last !== null && days <= LONGEST_LIST; days++) {
    const reading = monthAfter(words, first, last, context)
    if (reading !== null) return reading
    last = laterDay(words, last)
  }
  return null
}

/** The next of a list: days in one month are read as the days from the first to the last. */
function laterDay(words: readonly Word[], day: DayOfMonth): DayOfMonth | null {
  const at = afterConnective(words, day.to, BETWEEN_DAYS)
  const next = at === null ? null : readDayOfMonth(words, at)
  return next !== null && next.day > day.day ? next : null
}

/** Where the second of two begins: after a connective, or at a word that has و written onto it. */
function afterConnective(
  words: readonly Word[],
  at: number,
  connectives: ReadonlySet<string>,
): number | null {
  const text = textAt(words, at)
  if (connectives.has(text)) return at + 1
  return text.startsWith('و') ? at : null
}

function monthAfter(
  words: readonly Word[],
  first: DayOfMonth,
  last: DayOfMonth,
  context: DateContext,
): DateReading | null {
  const at = BEFORE_NAME.has(textAt(words, last.to)) ? last.to + 1 : last.to
  const next = words[at]
  if (next === undefined || next.kind === 'mark') return null
  const form = last.day > first.day ? 'period' : 'calendar'
  const named = namedMonth(words, at, context)
  if (named !== null) {
    const days = daysFrom(first, last, yearOf(named.start), monthNumberOf(named.start))
    return days && { to: named.to, form, stated: false, ...days }
  }
  const month = readMonth(words, at) ?? (at > last.to || last.definite ? readNumberedMonth(words, at) : null)
  if (month === null) return readHijriMonthAfter(words, at, first.day, last.day, context)
  // "الثالث مارس" may be what the third one did; "3 مارس" and "الثالث من مارس" are dates.
  if (month.ambiguous && last.definite && at === last.to) return null
  const dated = withYear(words, month.to, context, year => daysFrom(first, last, year, month.month))
  return dated && { form, ...dated }
}

/** From the first to the last day of a list, in one month. */
function daysFrom(first: DayOfMonth, last: DayOfMonth, year: number, month: number): Days | null {
  const start = dayIn(year, month, first.day)
  const end = dayIn(year, month, last.day)
  return start === null || end === null ? null : { start, end }
}

/** "الشهر الجاري", "هذا الشهر", "الشهر نفسه", or only "الجاري". */
export function namedMonth(
  words: readonly Word[],
  at: number,
  context: DateContext,
): (Days & { to: number }) | null {
  if (textAt(words, at) === 'الجاري') return { to: at + 1, ...unitAround('month', 0, context.reference) }
  const unit = definiteUnit(words[at]) ?? definiteUnit(words[at + 1])
  return unit === 'month' ? readUnitAndDirection(words, at, context) : null
}

/** The year that follows, or that of the date after it ("27 سبتمبر إلى 10 نوفمبر 2020"), or the likely one. */
function withYear(
  words: readonly Word[],
  at: number,
  context: DateContext,
  daysIn: (year: number) => Days | null,
) {
  const tail = readYearTail(words, at, context)
  if (tail !== null) {
    const days = tail.year === null ? inLikelyYear(context, tail.direction, daysIn) : daysIn(tail.year)
    return days && { to: tail.to, stated: tail.stated, ...days }
  }
  const later = nextDate(words, at, context)
  const days = later === null ? inLikelyYear(context, null, daysIn) : inYearUpTo(later, daysIn)
  return days && { to: at, stated: false, ...days }
}

/** The last such days before a date. */
function inYearUpTo(later: Days, daysIn: (year: number) => Days | null): Days | null {
  const year = yearOf(later.start)
  const days = daysIn(year)
  return days !== null && days.start < later.start ? days : daysIn(year - 1)
}

const UP_TO = new Set('الي حتي - و'.split(' '))

/** A month, its day perhaps, and its year in figures, joined to the date before it. */
function nextDate(words: readonly Word[], at: number, context: DateContext): Days | null {
  const next = afterConnective(words, at, UP_TO)
  if (next === null) return null
  const day = readDayOfMonth(words, next)
  const of = day?.to ?? next
  const month = readMonth(words, textAt(words, of) === 'من' ? of + 1 : of)
  const tail = month && readYearTail(words, month.to, context)
  if (!month || !tail?.stated || tail.year === null) return null
  return day === null ? monthOf(tail.year, month.month) : singleDay(tail.year, month.month, day.day)
}

/** Words after which a month that is another word too is a month. */
const BEFORE_MONTH = new Set(
  'في وفي خلال منذ ومنذ حتي مطلع اوايل بدايه مستهل منتصف اواسط اواخر نهايه'.split(' '),
)

/** سبتمبر · سبتمبر/أيلول 2022 · تموز الفائت · شهر مارس · سبتمبر 13, 2022. */
export function readMonthAndYear(
  words: readonly Word[],
  at: number,
  context: DateContext,
): DateReading | null {
  const month = readMonth(words, at) ?? (context.alone ? readNumberedMonth(words, at) : null)
  if (month === null || isNumbered(words, at)) return null
  const inverted = monthThenDay(words, month, context)
  if (inverted !== null) return inverted
  const company = BEFORE_MONTH.has(textAt(words, at - 1)) || readYearTail(words, month.to, context) !== null
  if (month.ambiguous && !company) return null
  const dated = withYear(words, month.to, context, year => monthOf(year, month.month))
  return dated && { form: 'month', ...dated }
}

/** A day that the month does not have stands before it (31 فبراير): then the month is no date either. */
function isNumbered(words: readonly Word[], at: number): boolean {
  const before = words[textAt(words, at - 1) === 'من' ? at - 2 : at - 1]
  if (before?.kind === 'letters') return /^والثلاث[وي]ن$/.test(before.text)
  return before?.kind === 'digits' && /^\d{1,2}$/.test(before.text)
}

/** سبتمبر 13, 2022 · سبتمبر الثالث عشر 2022; without a year only where nothing is counted. */
export function readMonthThenDay(
  words: readonly Word[],
  at: number,
  context: DateContext,
): DateReading | null {
  const month = readMonth(words, at)
  return month && !isNumbered(words, at) ? monthThenDay(words, month, context) : null
}

const BEFORE_DAY = new Set('/ -'.split(' '))

/** "مايو الحادي عشر", "أكتوبر/ 2", "يناير1": what no count is written as. "يناير الأول" may be the first of something. */
function isCertainDay(words: readonly Word[], at: number, day: DayOfMonth): boolean {
  if (textAt(words, at - 1) === '/') return textAt(words, day.to) !== '/'
  if (day.definite) return day.to > at + 1
  return words[at]?.kind === 'digits' && words[at]?.glued === true && words[at - 1]?.kind === 'letters'
}

function monthThenDay(words: readonly Word[], month: MonthName, context: DateContext): DateReading | null {
  const at = BEFORE_DAY.has(textAt(words, month.to)) ? month.to + 1 : month.to
  const first = readDayOfMonth(words, at)
  if (first === null) return null
  const last = (context.alone && laterDay(words, first)) || first
  const daysIn = (year: number) => daysFrom(first, last, year, month.month)
  const tail = readYearTail(words, last.to, context)
  const certain = tail?.stated || context.alone || isCertainDay(words, at, first)
  const dated = certain ? withYear(words, last.to, context, daysIn) : null
  return dated && { form: last === first ? 'calendar' : 'period', ...dated }
}
