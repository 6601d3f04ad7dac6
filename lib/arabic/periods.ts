import { type Days, monthOf, yearOf, yearsOf } from './calendar'
import { readMonthAndYear } from './calendar-dates'
import { isDefinite, stemIn } from './clitics'
import { type DateContext, type DateReading, inLikelyYear, textAt } from './date-reading'
import { DECADES, SEASONS, THIRDS, type Third } from './date-words'
import { definiteUnit, readUnitAndDirection, unitAround } from './relative-units'
import type { Word } from './words'
import { readYear, readYearTail } from './years'

/** مطلع الشهر الجاري · أواخر 2020 · منتصف سبتمبر: a third of a period, in round figures. */
export function readThird(words: readonly Word[], at: number, context: DateContext): DateReading | null {
  const third = stemIn(textAt(words, at), THIRDS)
  if (third === null || isDefinite(third.proclitics)) return null
  const whole =
    readMonthAndYear(words, at + 1, context) ??
    readDecade(words, at + 1) ??
    readUnitAndDirection(words, at + 1, context) ??
    readYear(words, at + 1, context) ??
    currentUnit(words, at + 1, context)
  return whole && { ...whole, ...thirdOf(whole, third.entry), form: 'period' }
}

/** "مطلع العام" without more is this year's. */
function currentUnit(words: readonly Word[], at: number, { reference }: DateContext): DateReading | null {
  const unit = definiteUnit(words[at])
  if (unit !== 'week' && unit !== 'month' && unit !== 'year') return null
  return { to: at + 1, form: 'period', stated: false, ...unitAround(unit, 0, reference) }
}

function thirdOf({ start, end }: Days, third: Third): Days {
  const length = end - start + 1
  const cut = Math.round(length / 3)
  switch (third) {
    case 'early':
      return { start, end: start + cut - 1 }
    case 'middle':
      return { start: start + cut, end: end - cut }
    case 'late':
      return { start: end - cut + 1, end }
  }
}

/** التسعينيات · تسعينيات القرن الماضي. */
export function readDecade(words: readonly Word[], at: number): DateReading | null {
  const stem = stemIn(textAt(words, at), DECADES)
  if (stem === null) return null
  const century = textAt(words, at + 1) === 'القرن' && /^(الماضي|العشرين)$/.test(textAt(words, at + 2))
  if (!century && !isDefinite(stem.proclitics)) return null
  return {
    ...yearsOf(stem.entry, stem.entry + 9),
    to: century ? at + 3 : at + 1,
    form: 'period',
    stated: false,
  }
}

/** خريف عام 2020 · صيف 2019 · الصيف الماضي · شتاء العام الماضي. */
export function readSeason(words: readonly Word[], at: number, context: DateContext): DateReading | null {
  const season = stemIn(textAt(words, at), SEASONS)
  if (season === null) return null
  const tail = readYearTail(words, at + 1, context)
  if (tail === null) return null
  const daysIn = (year: number): Days => ({
    start: monthOf(year, season.entry).start,
    end: monthOf(year, season.entry + 2).end,
  })
  const days = tail.year ? daysIn(tail.year) : inLikelyYear(context, tail.direction, daysIn)
  if (days === null || yearOf(days.start) < 1900) return null
  return { to: tail.to, form: 'period', stated: tail.stated, ...days }
}
