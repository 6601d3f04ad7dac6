import { expect, it } from 'vitest'
import { sameClaimant } from './same-claimant'

it.each([
  ['وزارة الدفاع الأوكرانية', 'وزارة الدفاع'],
  ['الوزارة', 'وزارة الدفاع'],
  ['للهلال الأحمر', 'الهلال الاحمر الليبي'],
  ['المتحدث باسم الدفاع المدني محمود بصل', 'محمود بصل'],
  [null, null],
])('%s is the claimant %s', (one, other) => {
  expect(sameClaimant(one, other)).toBe(true)
})

it.each([
  ['وزارة الصحة العالمية', 'الجيش الإسرائيلي'],
  ['الجيش', null],
  ['مصدر أمني', 'شهود عيان'],
])('%s is not the claimant %s', (one, other) => {
  expect(sameClaimant(one, other)).toBe(false)
})
