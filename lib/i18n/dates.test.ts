import { expect, it } from 'vitest'
import { formatDate, formatDateRange, formatDayMonth } from './dates'

it.each([
  ['2022-09-13', '13 September 2022', '13 أيلول/سبتمبر 2022'],
  ['2021-11-01', '1 November 2021', '1 تشرين الثاني/نوفمبر 2021'],
  ['2020-01-31', '31 January 2020', '31 كانون الثاني/يناير 2020'],
])('%s', (iso, en, ar) => {
  expect(formatDate('en', iso)).toBe(en)
  expect(formatDate('ar', iso)).toBe(ar)
})

it.each([
  ['2022-09-12', '2022-09-12', '12 September 2022', '12 أيلول/سبتمبر 2022'],
  ['2022-09-12', '2022-09-14', '12–14 September 2022', '12–14 أيلول/سبتمبر 2022'],
  [
    '2020-09-27',
    '2020-11-10',
    '27 September – 10 November 2020',
    '27 أيلول/سبتمبر – 10 تشرين الثاني/نوفمبر 2020',
  ],
  ['1988-02-20', '1994-05-12', '20 February 1988 – 12 May 1994', '20 شباط/فبراير 1988 – 12 أيار/مايو 1994'],
])('%s to %s', (start, end, en, ar) => {
  expect(formatDateRange('en', start, end)).toBe(en)
  expect(formatDateRange('ar', start, end)).toBe(ar)
})

it('leaves the year out where an axis has it', () => {
  expect(formatDayMonth('ar', '2022-09-13')).toBe('13 أيلول/سبتمبر')
})
