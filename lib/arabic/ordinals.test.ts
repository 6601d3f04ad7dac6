import { expect, test } from 'vitest'
import { readOrdinal } from './ordinals'
import { wordsOf } from './words'

test.each([
  ['الأول', 1],
  ['أولى', 1],
  ['الثالثة', 3],
  ['ثالث', 3],
  ['للعاشرة', 10],
  ['الحادي عشر', 11],
  ['الحادية عشرة', 11],
  ['الثالث عشر', 13],
  ['العشرين', 20],
  ['الحادي والعشرون', 21],
  ['الخامسة والعشرين', 25],
  ['الثلاثين', 30],
  ['الحادي والثلاثين', 31],
])('%s: %i', (text, value) => {
  const words = wordsOf(text)
  expect(readOrdinal(words, 0)).toMatchObject({ value, from: 0, to: words.length })
})

test.each(['الحادي', 'ثلاثة', 'الثلاثة', 'عشرين', 'الأولاد', 'ثانيا'])('%s is none', text => {
  expect(readOrdinal(wordsOf(text), 0)).toBeNull()
})
