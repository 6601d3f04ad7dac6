import { expect, it } from 'vitest'
import { formatNumber, formatPercent } from './numbers'

it.each([
  [0, '0'],
  [49, '49'],
  [6500, '6,500'],
  [1_234_567, '1,234,567'],
])('%i reads the same in both languages', (value, text) => {
  expect(formatNumber('en', value)).toBe(text)
  expect(formatNumber('ar', value)).toBe(text)
})

it('rounds shares to whole per cent', () => expect(formatPercent('ar', 0.926)).toBe('93%'))
