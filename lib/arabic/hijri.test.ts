import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isoOf } from './calendar'
import { hijriDay, hijriOf } from './hijri'

test.each([
  ['2024-03-25', 1445, 9, 15],
  ['2022-07-30', 1444, 1, 1],
  ['1990-07-23', 1411, 1, 1],
  ['2012-01-23', 1433, 2, 29],
  ['2012-01-24', 1433, 2, 30],
  ['2012-01-24', 1433, 3, 1],
])('%s', (date, year, month, day) => {
  const found = hijriDay(year, month, day)
  expect(found === null ? null : isoOf(found)).toBe(date)
})

test.each([
  [1444, 1, 31],
  [1444, 13, 1],
  [1444, 0, 1],
  [2022, 9, 13],
])('%d-%d-%d: no day', (year, month, day) => {
  expect(hijriDay(year, month, day)).toBeNull()
})

test('every day from 1900 to 2100 comes back', () => {
  const day = fc.integer({ min: Date.UTC(1900, 0, 1) / 86_400_000, max: Date.UTC(2100, 11, 31) / 86_400_000 })
  fc.assert(
    fc.property(day, number => {
      expect(hijriDay(...hijriOf(number))).toBe(number)
    }),
    { seed: 20220913, numRuns: 300 },
  )
})
