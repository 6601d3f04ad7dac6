import { type Days, dayIn, isYear, monthNumberOf, monthOf, yearOf } from './calendar'
import { type DateContext, type DateReading, inLikelyYear, singleDay, textAt } from './date-reading'
import { DIRECTIONS } from './date-words'
import { readMonth } from './months'
import { readNumeral } from './numerals'
import { readOrdinal } from './ordinals'
import type { Word } from './words'
import { definiteUnit, readYearTail, yearInDigits } from './years'

interface DayOfMonth {
  readonly day: number
  readonly to: number
  readonly spelled: boolean
}

const ARTICLE_BEFORE_DIGITS = new Set('ال و وال ف ب بال ل لل'.split(' '))
const BETWEEN_DAYS = new Set('و - الي حتي او ,'.split(' '))

/** A day in digits or words, ordinal or cardinal: 13 · الـ13 · الثالث عشر · ثلاثة عشر. */
function dayOfMonth(words: readonly Word[], at: number): DayOfMonth | null {
  const word = words[at]
  if (word === undefined || word.kind === 'mark') return null
  if (word.kind === 'digits')
    return /^\d{1,2}$/.test(word.text) ? checked(Number(word.text), at + 1, false) : null
  const next = words[at + 1]
  if (next?.kind === 'digits') return ARTICLE_BEFORE_DIGITS.has(word.text) ? dayOfMonth(words, at + 1) : null
  const ordinal = readOrdinal(words, at)
  if (ordinal !== null) return checked(ordinal.value, ordinal.to, true)
  const numeral = readNumeral(words, at)
  return numeral?.notation === 'words' ? checked(numeral.value, numeral.to, true) : null
}

function checked(day: number, to: number, spelled: boolean): DayOfMonth | null {
  return day >= 1 && day <= 31 ? { day, to, spelled } : null
}

/** 13 سبتمبر · الثالث عشر من أيلول · 12 و13 سبتمبر/أيلول 2022 · 13 من الشهر الجاري. */
export function readDayAndMonth(
  words: readonly Word[],
  at: number,
  context: DateContext,
): DateReading | null {
  const first = dayOfMonth(words, at)
  if (first === null) return null
  const single = monthAfter(words, first, first, context)
  if (single !== null) return single
  if (!BETWEEN_DAYS.has(textAt(words, first.to))) return dayPair(words, first, first.to, context)
  return dayPair(words, first, first.to + 1, context)
}

/** "12 و13 سبتمبر": both days in one month, read as the days from the one to the other. */
function dayPair(
  words: readonly Word[],
  first: DayOfMonth,
  at: number,
  context: DateContext,
): DateReading | null {
  const second = dayOfMonth(words, at)
  if (second === null || second.day <= first.day) return null
  if (at === first.to && !textAt(words, at).startsWith('و')) return null
  return monthAfter(words, first, second, context)
}

function monthAfter(
  words: readonly Word[],
  first: DayOfMonth,
  last: DayOfMonth,
  context: DateContext,
): DateReading | null {
  const of = /^[/-]$/.test(textAt(words, last.to)) || textAt(words, last.to) === 'من' ? last.to + 1 : last.to
  const days = (year: number, month: number): Days | null => {
    const start = dayIn(year, month, first.day)
    const end = dayIn(year, month, last.day)
    return start === null || end === null ? null : { start, end }
  }
  const month = readMonth(words, of)
  if (month === null) {
    const named = namedMonth(words, of, context)
    const found = named && days(named.year, named.month)
    return found && { ...found, to: named.to, form: 'calendar', stated: false }
  }
  const tail = readYearTail(words, month.to, context)
  if (month.ambiguous && last.spelled && tail === null) return null
  const found = tail?.year
    ? days(tail.year, month.month)
    : inLikelyYear(context, tail?.direction ?? null, year => days(year, month.month))
  if (found === null) return null
  const period = found.end > found.start
  return {
    ...found,
    to: tail?.to ?? month.to,
    form: period ? 'period' : 'calendar',
    stated: tail?.stated ?? false,
  }
}

/** "الشهر الجاري", "هذا الشهر", "الشهر نفسه", or only "الجاري". */
function namedMonth(words: readonly Word[], at: number, context: DateContext) {
  const { reference, lastDay } = context
  const current = { year: yearOf(reference), month: monthNumberOf(reference) }
  if (textAt(words, at) === 'الجاري') return { ...current, to: at + 1 }
  if (textAt(words, at) === 'هذا' && definiteUnit(words[at + 1]) === 'month')
    return { ...current, to: at + 2 }
  if (definiteUnit(words[at]) !== 'month') return null
  const to = at + 2
  switch (DIRECTIONS.get(textAt(words, at + 1))) {
    case 'past':
      return { ...shifted(current, -1), to }
    case 'next':
      return { ...shifted(current, 1), to }
    case 'current':
      return { ...current, to }
    case 'same':
      return { year: yearOf(lastDay ?? reference), month: monthNumberOf(lastDay ?? reference), to }
    default:
      return null
  }
}

function shifted({ year, month }: { year: number; month: number }, by: -1 | 1) {
  if (month + by === 0) return { year: year - 1, month: 12 }
  if (month + by === 13) return { year: year + 1, month: 1 }
  return { year, month: month + by }
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
  const month = readMonth(words, at)
  if (month === null) return null
  const inverted = monthBeforeDay(words, month.month, month.to)
  if (inverted !== null) return inverted
  const tail = readYearTail(words, month.to, context)
  if (month.ambiguous && tail === null && !BEFORE_MONTH.has(textAt(words, at - 1))) return null
  const days = tail?.year
    ? monthOf(tail.year, month.month)
    : inLikelyYear(context, tail?.direction ?? null, year => monthOf(year, month.month))
  return days && { ...days, to: tail?.to ?? month.to, form: 'month', stated: tail?.stated ?? false }
}

function monthBeforeDay(words: readonly Word[], month: number, at: number): DateReading | null {
  const digits = words[at]
  if (digits?.kind !== 'digits' || !/^\d{1,2}$/.test(digits.text)) return null
  const afterComma = textAt(words, at + 1) === ',' ? at + 2 : at + 1
  const year = yearInDigits(words[afterComma])
  const days = year === null ? null : singleDay(year, month, Number(digits.text))
  return days && { ...days, to: afterComma + 1, form: 'calendar', stated: true }
}

/** 13/9/2022 · 13-9-22 · 2022-09-13 · 13.9.2022 · 9/2022. Day before month, unless only the other order is a date. */
export function readNumericDate(words: readonly Word[], at: number): DateReading | null {
  const first = words[at]
  if (first?.kind !== 'digits') return null
  if (first.text.length > 5) return dotted(first.text, at)
  const separator = textAt(words, at + 1)
  if (separator !== '/' && separator !== '-') return null
  const second = words[at + 2]
  if (second?.kind !== 'digits') return null
  const third = textAt(words, at + 3) === separator ? words[at + 4] : undefined
  if (third?.kind === 'digits') return fromParts([first.text, second.text, third.text], at + 5)
  if (separator === '-' || !second.glued || !/^\d{1,2}$/.test(first.text)) return null
  const year = yearInDigits(second)
  const month = Number(first.text)
  if (year === null || month < 1 || month > 12) return null
  return { ...monthOf(year, month), to: at + 3, form: 'month', stated: true }
}

/** 13/9, where the words before it say that it is a date. */
export function readDayAndMonthInDigits(
  words: readonly Word[],
  at: number,
  context: DateContext,
): DateReading | null {
  const [first, slash, second] = [words[at], words[at + 1], words[at + 2]]
  if (first?.kind !== 'digits' || slash?.text !== '/' || second?.kind !== 'digits') return null
  if (!/^\d{1,2}$/.test(first.text) || !/^\d{1,2}$/.test(second.text)) return null
  const days = inLikelyYear(context, null, year => singleDay(year, Number(second.text), Number(first.text)))
  return days && { ...days, to: at + 3, form: 'calendar', stated: false }
}

function dotted(text: string, at: number): DateReading | null {
  const [first, second, third, ...more] = text.length <= 10 ? text.split('.') : []
  if (first === undefined || second === undefined || third === undefined || more.length > 0) return null
  return fromParts([first, second, third], at + 1)
}

function fromParts([first, second, third]: [string, string, string], to: number): DateReading | null {
  if (![first, second, third].every(part => /^\d{1,4}$/.test(part))) return null
  const yearFirst = first.length === 4
  const [yearText, dayText] = yearFirst ? [first, third] : [third, first]
  const year = fullYear(yearText)
  if (year === null || second.length > 2 || dayText.length > 2) return null
  const days =
    singleDay(year, Number(second), Number(dayText)) ??
    (yearFirst ? null : singleDay(year, Number(dayText), Number(second)))
  return days && { ...days, to, form: 'calendar', stated: true }
}

/** Two digits are of this century up to 68, of the last one above, as POSIX has it. */
function fullYear(text: string): number | null {
  const value = Number(text)
  if (text.length === 2) return value > 68 ? 1900 + value : 2000 + value
  return text.length === 4 && isYear(value) ? value : null
}
