import { expect, test } from 'vitest'
import { claimantOf, sampleClaim, sampleReport, victimsOf } from '@/lib/schema/fixtures'
import { assignIds } from './claim-id'

const quoting = (quote: string, more: Parameters<typeof sampleReport>[0] = {}) => {
  const report = sampleReport({
    evidence: [{ quote, start: 0, end: quote.length, prefix: '', suffix: '' }],
    ...more,
  })
  const { outcomes, claimant, victims, count } = report
  return sampleClaim('x', { outcomes, claimant, victims, count, reports: [report] })
}
const idOf = (claim: ReturnType<typeof quoting>) => assignIds([claim], new Set())[0]

test('an id is short, has no vowels and depends on article, quotation and outcomes', () => {
  const claim = quoting('مقتل 49 جنديا')
  expect(idOf(claim)).toMatch(/^[0-9b-df-hj-km-np-tv-z]{8}$/)
  expect(idOf(quoting('مقتل 50 جنديا'))).not.toBe(idOf(claim))
  expect(idOf(quoting('مقتل 49 جنديا', { article: 'second-article' }))).not.toBe(idOf(claim))
  expect(idOf(quoting('مقتل 49 جنديا', { outcomes: ['wounded'] }))).not.toBe(idOf(claim))
})

test.each<[string, ReturnType<typeof quoting>]>([
  ['spelling of the quotation', quoting('مَقْتَل ٤٩ جنديًّا')],
  ['a corrected claimant', quoting('مقتل 49 جنديا', { claimant: claimantOf('north-ministry') })],
  ['a corrected count', quoting('مقتل 49 جنديا', { count: { form: 'at_least', value: 49 } })],
  ['a re-assigned event', quoting('مقتل 49 جنديا', { event: 'war' })],
])('an id does not depend on %s', (_, claim) => {
  expect(idOf(claim)).toBe(idOf(quoting('مقتل 49 جنديا')))
})

test('claims out of one sentence are told apart, whichever comes first', () => {
  const one = quoting('أكدتا وقوع خسائر', { claimant: claimantOf('north') })
  const two = quoting('أكدتا وقوع خسائر', { claimant: claimantOf('south') })
  const three = quoting('أكدتا وقوع خسائر', { claimant: claimantOf('south'), victims: victimsOf('south') })
  const [a, b, c] = assignIds([one, two, three], new Set())
  expect(new Set([a, b, c]).size).toBe(3)
  expect(assignIds([three, two, one], new Set())).toEqual([c, b, a])
})

test('an id that is taken is left alone: the new one is longer', () => {
  const claim = quoting('مقتل 49 جنديا')
  const id = idOf(claim) ?? ''
  const [longer] = assignIds([claim], new Set([id]))
  expect(longer).toMatch(new RegExp(`^${id}.$`))
})
