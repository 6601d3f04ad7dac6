import { expect, it } from 'vitest'
import { listAnd, listOr } from './lists'

it.each([
  [['killed', 'missing'], 'killed and missing', 'killed or missing'],
  [['a', 'b', 'c'], 'a, b and c', 'a, b or c'],
])('%j in English', (items, and, or) => {
  expect(listAnd('en', items)).toBe(and)
  expect(listOr('en', items)).toBe(or)
})

it('joins in Arabic without commas', () => {
  expect(listAnd('ar', ['قتلى', 'جرحى', 'مفقودون'])).toBe('قتلى وجرحى ومفقودون')
  expect(listOr('ar', ['قتلى', 'مفقودون'])).toBe('قتلى أو مفقودون')
})
