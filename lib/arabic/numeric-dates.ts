import { isYear, monthOf } from './calendar'
import { type DateContext, type DateReading, inLikelyYear, singleDay, textAt } from './date-reading'
import { isHijriYear } from './hijri'
import { afterHijriEra, dayInEitherCalendar } from './hijri-dates'
import { readNumeral } from './numerals'
import type { Word } from './words'
import { afterEra, yearInDigits } from './years'

/** 13/9/2022 · 13-9-22 · 2022-09-13 · 13.9.2022 · 9/2022 · 17/2/1444هـ. Day before month, unless only the other order is a date. */
export function readNumericDate(
  words: readonly Word[],
  at: number,
  { alone }: DateContext,
): DateReading | null {
  const first = words[at]
  if (first?.kind !== 'digits') return null
  if (first.text.length > 5) return dotted(first.text, at)
  const separator = textAt(words, at + 1)
  if (separator !== '/' && separator !== '-') return null
  const second = words[at + 2]
  if (second?.kind !== 'digits') return null
  const third = textAt(words, at + 3) === separator ? words[at + 4] : undefined
  if (third?.kind === 'digits')
    return fromParts([first.text, second.text, third.text], afterHijriEra(words, afterEra(words, at + 5)))
  const year = separator === '/' && textAt(words, at + 3) === ',' ? yearInDigits(words[at + 4]) : null
  if (year !== null) return fromParts([first.text, second.text, String(year)], at + 5)
  if ((separator === '-' && !alone) || !second.glued || !/^\d{1,2}$/.test(first.text)) return null
  // In "32/1/2022" there is no such day, and no month either.
  if (textAt(words, at - 1) === separator) return null
  const monthYear = yearInDigits(second)
  const month = Number(first.text)
  if (monthYear === null || month < 1 || month > 12) return null
  return { to: at + 3, form: 'month', stated: true, ...monthOf(monthYear, month) }
}

/** Whether nothing but a date is written so: a fraction has no zero before its numbers (04/22). */
export function isPaddedDate(words: readonly Word[], at: number): boolean {
  return (
    words[at + 1]?.text === '/' && (/^0\d$/.test(textAt(words, at)) || /^0\d$/.test(textAt(words, at + 2)))
  )
}

/**
 * 13/9, where the words before it say that it is a date, and 13-9 where nothing else is told. Day before month, unless only
 * the other order is one.
 */
export function readDayAndMonthInDigits(
  words: readonly Word[],
  at: number,
  context: DateContext,
): DateReading | null {
  const first = words[at]
  const second = words[at + 2]
  if (first?.kind !== 'digits' || second?.kind !== 'digits') return null
  if (!/^\d{1,2}$/.test(first.text) || !/^\d{1,2}$/.test(second.text)) return null
  const day = Number(first.text)
  const month = Number(second.text)
  const sign = textAt(words, at + 1)
  // 12-17 is a range, which never falls.
  const falls = sign === '-' && context.alone && day > month && textAt(words, at + 3) !== '-'
  if (sign !== '/' && !falls) return null
  const days = inLikelyYear(context, null, year => singleDay(year, month, day) ?? singleDay(year, day, month))
  return days && { to: at + 3, form: 'calendar', stated: false, ...days }
}

function dotted(text: string, at: number): DateReading | null {
  const [first, second, third, ...more] = text.length <= 10 ? text.split('.') : []
  if (first === undefined || second === undefined || third === undefined || more.length > 0) return null
  // 1.10.30 is the version of something.
  if (third.length === 2 && first.length + second.length < 4) return null
  return fromParts([first, second, third], at + 1)
}

function fromParts([first, second, third]: [string, string, string], to: number): DateReading | null {
  if (![first, second, third].every(part => /^\d{1,4}$/.test(part))) return null
  const yearFirst = first.length === 4
  const [yearText, dayText] = yearFirst ? [first, third] : [third, first]
  const year = fullYear(yearText)
  if (year === null || second.length > 2 || dayText.length > 2) return null
  const day =
    dayInEitherCalendar(year, Number(second), Number(dayText)) ??
    (yearFirst ? null : dayInEitherCalendar(year, Number(dayText), Number(second)))
  return day === null ? null : { start: day, end: day, to, form: 'calendar', stated: true }
}

/** Two digits are of this century up to 68, of the last one above, as POSIX has it. */
function fullYear(text: string): number | null {
  const value = Number(text)
  if (text.length === 2) return value > 68 ? 1900 + value : 2000 + value
  return text.length === 4 && (isYear(value) || isHijriYear(value)) ? value : null
}

const MONTHS_A_YEAR = 12
const YEAR_NOUN = /^ل?(عام|سنه)$/
const BEFORE_MONTH = 'شهر'

/** "تلاتة وعشرين ستة ألفين واحد وعشرين", "13 9 2022": day, month and year as three numbers, where nothing else is told. */
export function readSpokenDate(
  words: readonly Word[],
  at: number,
  { alone }: DateContext,
): DateReading | null {
  const day = alone ? readNumeral(words, at) : null
  if (day === null || day.value > 31) return null
  const month = readNumeral(words, textAt(words, day.to) === BEFORE_MONTH ? day.to + 1 : day.to)
  if (month?.proclitics !== '' || month.value > MONTHS_A_YEAR) return null
  const year = readNumeral(words, YEAR_NOUN.test(textAt(words, month.to)) ? month.to + 1 : month.to)
  if (year?.proclitics !== '' || !isYear(year.value)) return null
  const days = singleDay(year.value, month.value, day.value)
  return days && { to: afterEra(words, year.to), form: 'calendar', stated: true, ...days }
}
