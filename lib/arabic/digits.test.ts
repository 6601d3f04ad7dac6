import { expect, test } from 'vitest'
import { valueOfDigits } from './digits'

test.each([
  ['49', 49],
  ['007', 7],
  ['1,250', 1250],
  ['1.250', 1250],
  ['360.000', 360_000],
  ['1,250,000', 1_250_000],
  ['1.250.000', 1_250_000],
  ['1.5', 1.5],
  ['2,5', 2.5],
  ['1٫250', 1.25],
  ['0.500', 0.5],
  ['1234,56', 1234.56],
  ['12,345.5', 12_345.5],
  ['12.345,5', 12_345.5],
  ['999999999999999', 999_999_999_999_999],
])('%s is %d', (text, value) => {
  expect(valueOfDigits(text)?.value).toBe(value)
})

test.each(['13.9.2022', '1.2.3', '1,25,000', '1.250,000.5', '1000000000000000', '1'.repeat(100_000)])(
  '%.20s is no number',
  text => {
    expect(valueOfDigits(text)).toBeNull()
  },
)

test('one separator before three digits may be either', () => {
  expect(['11.200', '11,200'].map(text => valueOfDigits(text)?.ambiguous)).toEqual([true, true])
  expect(['11200', '1.5', '1.250.000', '1٫250'].map(text => valueOfDigits(text)?.ambiguous)).toEqual([
    false,
    false,
    false,
    false,
  ])
})
