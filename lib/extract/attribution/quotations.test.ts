import { expect, it } from 'vitest'
import { quotationAt, quotationsOf } from './quotations'

const inside = (body: string) => quotationsOf(body).map(({ start, end }) => body.slice(start, end))

it.each([
  ['قال «نعم». ثم مضى', ['«نعم»']],
  ['"واحد" و"اثنان"', ['"واحد"', '"اثنان"']],
  ['«قال «نعم» ومضى»', ['«قال «نعم» ومضى»']],
  ['«سطر\nوسطر»', ['«سطر\nوسطر»']],
  ['«سطر\n«وسطر»', ['«سطر\n«وسطر»']],
])('quotations of %j', (body, quotations) => {
  expect(inside(body)).toEqual(quotations)
})

it.each(['لا شيء', '"مفتوحة\nوسطر آخر', `«${'ا'.repeat(4000)}`, 'مغلقة»'])('near miss %#', body => {
  expect(inside(body)).toEqual([])
})

it('finds the quotation around an offset', () => {
  const quotations = quotationsOf('«ا» ب «ج»')
  expect([0, 1, 3, 4, 6, 7, 9].map(offset => quotationAt(quotations, offset)?.start ?? null)).toEqual([
    0,
    0,
    null,
    null,
    6,
    6,
    null,
  ])
})
