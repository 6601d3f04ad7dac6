import { expect, test } from 'vitest'
import { readMagnitude } from './magnitudes'
import { wordsOf } from './words'

test.each([
  ['عشرات', 'tens', 1],
  ['والعشرات', 'tens', 1],
  ['مئات الجنود', 'hundreds', 1],
  ['المئات', 'hundreds', 1],
  ['آلاف', 'thousands', 1],
  ['بالآلاف', 'thousands', 1],
  ['الألوف', 'thousands', 1],
  ['عشرات الآلاف', 'tens-of-thousands', 2],
  ['عشرات آلاف', 'tens-of-thousands', 2],
  ['مئات الآلاف', null, 2],
  ['ملايين', null, 1],
  ['عشرات الملايين', null, 2],
])('%s: %s', (text, magnitude, to) => {
  expect(readMagnitude(wordsOf(text), 0)).toEqual({ magnitude, from: 0, to })
})

test.each(['عشرة', 'مئة', 'ألف', '3 آلاف', 'عدد من', 'عشائر'])('%s has none', text => {
  expect(readMagnitude(wordsOf(text), 0)).toBeNull()
})
