import { describe, expect, test } from 'vitest'
import { sampleArticle, sampleClaim, sampleReport } from '@/lib/schema/fixtures'
import { checkEvidence } from './check-evidence'

type Count = NonNullable<Parameters<typeof sampleReport>[0]>['count']

function codesFor(quote: string, count: Count, body = quote): string[] {
  const evidence = [{ quote, start: 0, end: quote.length, prefix: '', suffix: '' }]
  const report = sampleReport({ article: 'first', evidence, ...(count && { count }) })
  const { title: _, ...front } = sampleArticle('first')
  return checkEvidence([sampleClaim('a', { reports: [report] })], [{ ...front, body }]).map(
    ({ code }) => code,
  )
}

const exact = (value: number) => ({ form: 'exact', value }) as const

describe('a figure that stands in its quotation', () => {
  test.each<[string, string, Count]>([
    ['in digits', 'مقتل 49 جنديا', exact(49)],
    ['in Arabic-Indic digits', 'مقتل ٤٩ جنديا', exact(49)],
    ['in words', 'مقتل ثلاثة وعشرين جنديا', exact(23)],
    ['with a scale word', '30 ألف قتيل', exact(30_000)],
    ['as a dual', 'إصابة جنديين', exact(2)],
    ['as a bare singular', 'مقتل جندي', exact(1)],
    ['as both ends of a range', 'بين 20 و25 قتيلا', { form: 'range', value: 20, max: 25 }],
    ['as nothing at all', 'خسائر', { form: 'unquantified', magnitude: null }],
  ])('%s', (_, quote, count) => {
    expect(codesFor(quote, count)).toEqual([])
  })
})

describe('a figure that does not', () => {
  test.each<[string, string, Count]>([
    ['another number', 'مقتل 49 جنديا', exact(50)],
    ['a part of a number', 'مقتل 149 جنديا', exact(49)],
    ['one end of a range', 'مقتل 20 جنديا', { form: 'range', value: 20, max: 25 }],
    ['no number', 'مقتل جنود', exact(12)],
  ])('%s', (_, quote, count) => {
    expect(codesFor(quote, count)).toEqual(['report/figure-not-quoted'])
  })
})

test('a quotation that is not its slice of the article', () => {
  expect(codesFor('مقتل 49 جنديا', exact(49), 'مقتل 50 جنديا')).toEqual(['report/quote-differs'])
})
