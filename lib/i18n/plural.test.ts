import { expect, it } from 'vitest'
import { plural } from './plural'

const dead = {
  zero: 'لا قتلى',
  one: 'قتيل واحد',
  two: 'قتيلان',
  few: '# قتلى',
  many: '# قتيلا',
  other: '# قتيل',
}

it.each([
  [0, 'لا قتلى'],
  [1, 'قتيل واحد'],
  [2, 'قتيلان'],
  [3, '3 قتلى'],
  [10, '10 قتلى'],
  [11, '11 قتيلا'],
  [49, '49 قتيلا'],
  [100, '100 قتيل'],
  [102, '102 قتيل'],
  [103, '103 قتلى'],
  [6500, '6,500 قتيل'],
])('%i in Arabic', (count, said) => expect(plural('ar', count, dead)).toBe(said))

it.each([
  [0, '0 claims'],
  [1, '1 claim'],
  [2, '2 claims'],
  [1000, '1,000 claims'],
])('%i in English', (count, said) =>
  expect(plural('en', count, { one: '# claim', other: '# claims' })).toBe(said),
)
