import { type Day, type Days, dayIn } from './calendar'
import { stemIn } from './clitics'
import { DAYS_AHEAD, type DateContext, type DateReading, textAt } from './date-reading'
import { HIJRI_MONTH_PAIRS, HIJRI_MONTHS } from './date-words'
import { hijriDay, hijriOf, isHijriYear } from './hijri'
import { lexiconOf } from './lexicon'
import { readNumeral } from './numerals'
import type { Word } from './words'

const MONTH_NOUN = lexiconOf([[true, 'شهر']])
const HONOURS = new Set('المبارك الكريم المعظم الحرام الفضيل'.split(' '))
const ERAS = new Set('ه هجري هجريه للهجره'.split(' '))
const BEFORE_YEAR = new Set(', / - عام لعام سنه لسنه'.split(' '))

/** What follows the days `first` to `last` of a Hijri month: رمضان · شهر محرم 1444هـ · ذي الحجة 1443. */
export function readHijriMonthAfter(
  words: readonly Word[],
  at: number,
  first: number,
  last: number,
  context: DateContext,
): DateReading | null {
  const month = monthAt(words, at)
  if (month === null) return null
  const daysIn = (year: number): Days | null => daysOf(year, month.month, first, last)
  const year = hijriYearAt(words, BEFORE_YEAR.has(textAt(words, month.to)) ? month.to + 1 : month.to)
  const days = year === null ? month.certain && inLikelyYear(context, daysIn) : daysIn(year.year)
  if (!days) return null
  const form = first === last ? 'calendar' : 'period'
  return { to: year?.to ?? month.to, form, stated: year !== null, ...days }
}

function daysOf(year: number, month: number, first: number, last: number): Days | null {
  const start = hijriDay(year, month, first)
  const end = hijriDay(year, month, last)
  return start === null || end === null ? null : { start, end }
}

/** `certain`: صفر is zero too. */
function monthAt(words: readonly Word[], at: number): { month: number; to: number; certain: boolean } | null {
  const noun = stemIn(textAt(words, at), MONTH_NOUN) !== null
  const name = noun ? at + 1 : at
  const text = textAt(words, name)
  const second = HIJRI_MONTH_PAIRS.get(text)?.get(textAt(words, name + 1))
  const month = second ?? HIJRI_MONTHS.get(text)
  if (month === undefined) return null
  const end = second === undefined ? name + 1 : name + 2
  const to = HONOURS.has(textAt(words, end)) ? end + 1 : end
  return { month, to, certain: noun || text !== 'صفر' }
}

/** "1445", "1445هـ", "1445 للهجرة", "ألف وأربعمئة وخمسة وأربعين". */
function hijriYearAt(words: readonly Word[], at: number): { year: number; to: number } | null {
  const word = words[at]
  if (word === undefined || (word.kind === 'digits' && !/^\d{4}$/.test(word.text))) return null
  const numeral = readNumeral(words, at)
  if (numeral === null || numeral.proclitics !== '' || !isHijriYear(numeral.value)) return null
  return { year: numeral.value, to: afterHijriEra(words, numeral.to) }
}

/** Past "هـ" or "هجرية" where it stands at `words[at]`. */
export function afterHijriEra(words: readonly Word[], at: number): number {
  return ERAS.has(textAt(words, at)) ? at + 1 : at
}

/** The last such days that do not begin long after the article's own. */
function inLikelyYear({ reference }: DateContext, daysIn: (year: number) => Days | null): Days | null {
  const [year] = hijriOf(reference)
  for (const candidate of [year + 1, year, year - 1]) {
    const days = daysIn(candidate)
    if (days !== null && days.start <= reference + DAYS_AHEAD) return days
  }
  return null
}

/** A year whose era is written: "1445هـ". */
export function readHijriYear(words: readonly Word[], at: number): DateReading | null {
  const year = words[at]?.kind === 'digits' ? hijriYearAt(words, at) : null
  if (year === null || year.to === at + 1) return null
  const start = hijriDay(year.year, 1, 1)
  const next = hijriDay(year.year + 1, 1, 1)
  return start === null || next === null
    ? null
    : { start, end: next - 1, to: year.to, form: 'year', stated: true }
}

/** The day in the calendar that its year is of: 2022 and 1850, or 1445. */
export function dayInEitherCalendar(year: number, month: number, day: number): Day | null {
  return isHijriYear(year) ? hijriDay(year, month, day) : dayIn(year, month, day)
}
