import { describe, expect, test } from 'vitest'
import type { Count } from '@/lib/schema/count'
import { allowedNumbers, canBothHold } from './allowed-numbers'

const exact = (value: number): Count => ({ form: 'exact', value })
const about = (value: number): Count => ({ form: 'about', value })
const atLeast = (value: number): Count => ({ form: 'at_least', value })
const moreThan = (value: number): Count => ({ form: 'more_than', value })
const atMost = (value: number): Count => ({ form: 'at_most', value })
const range = (value: number, max: number): Count => ({ form: 'range', value, max })
const losses: Count = { form: 'unquantified', magnitude: null }
const thousands: Count = { form: 'unquantified', magnitude: 'thousands' }
const silence: Count = { form: 'undisclosed' }

describe('two counts can both hold', () => {
  test.each<[string, Count, Count]>([
    ['the same number', exact(49), exact(49)],
    ['at least 100, and 120', atLeast(100), exact(120)],
    ['at least 100, and 100', atLeast(100), exact(100)],
    ['at most 20, and 20', atMost(20), exact(20)],
    ['about 6,500, and 7,150 (a tenth more)', about(6500), exact(7150)],
    ['about 6,500, and 5,850 (a tenth less)', about(6500), exact(5850)],
    ['20 to 25, and 25 to 30', range(20, 25), range(25, 30)],
    ['losses, and 1', losses, exact(1)],
    ['thousands, and 3: a magnitude is no number', thousands, exact(3)],
    ['no figure given, and 0', silence, exact(0)],
  ])('%s', (_, a, b) => {
    expect(canBothHold(a, b)).toBe(true)
    expect(canBothHold(b, a)).toBe(true)
  })
})

describe('two counts exclude each other', () => {
  test.each<[string, Count, Count]>([
    ['1, and 15', exact(1), exact(15)],
    ['13, and 12', exact(13), exact(12)],
    ['at least 100, and 99', atLeast(100), exact(99)],
    ['more than 100, and 100', moreThan(100), exact(100)],
    ['at most 20, and at least 21', atMost(20), atLeast(21)],
    ['about 6,500, and 7,151', about(6500), exact(7151)],
    ['about 5, and 6: a tenth of five is nobody', about(5), exact(6)],
    ['20 to 25, and 26', range(20, 25), exact(26)],
    ['losses, and none', losses, exact(0)],
  ])('%s', (_, a, b) => {
    expect(canBothHold(a, b)).toBe(false)
    expect(canBothHold(b, a)).toBe(false)
  })
})

test('a claimant that gives no figure allows neither all numbers nor none: it says nothing', () => {
  expect(allowedNumbers(silence)).toBeNull()
})
