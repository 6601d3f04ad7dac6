import { describe, expect, it } from 'vitest'
import { type Claim, Saying } from '@/lib/schema/claim'
import { Dataset } from '@/lib/schema/dataset'
import { EventId } from '@/lib/schema/ids'
import { openBook } from '@/lib/views/book'
import { datasetAt, daysOfEvent } from './dataset-at'
import { entriesOf } from './entries'
import { feedOf } from './feed'
import { smallDataset } from './fixtures/small-dataset'

const [own, ...others] = smallDataset.claims
if (own === undefined) throw new Error('the fixture has claims')
function sayingOf(claim: Claim): Saying {
  return Saying.parse(
    Object.fromEntries(Object.keys(Saying.shape).map(field => [field, Reflect.get(claim, field)])),
  )
}
const says = sayingOf(own)

/** The first claim said 10 at first and 12 two days later; another was withdrawn. */
const changed = Dataset.parse({
  ...smallDataset,
  claims: [
    {
      ...own,
      versions: [
        { n: 1, since: '2031-05-04', says: { ...says, count: { form: 'exact', value: 10 } } },
        { n: 2, since: '2031-05-06', says },
      ],
    },
    ...others,
  ],
  retired: [
    {
      kind: 'withdrawn',
      id: 'aaaa000009',
      date: '2031-05-05',
      by: 'editor',
      reason: { en: 'Misread.', ar: 'قراءة خاطئة.' },
      versions: [{ n: 1, since: '2031-05-04', says }],
    },
  ],
})

describe('what happened to the ledger', () => {
  it('is told day by day, the latest first', () => {
    const told = entriesOf(changed).map(entry =>
      entry.kind === 'withdrawn' ? [entry.date, entry.kind] : [entry.date, entry.kind, entry.claim.id],
    )
    expect(told).toEqual([
      ['2031-05-06', 'changed', 'aaaa000001'],
      ['2031-05-05', 'withdrawn'],
      ['2031-05-04', 'new', 'aaaa000001'],
      ['2031-05-03', 'new', 'aaaa000002'],
      ['2031-05-03', 'new', 'aaaa000003'],
      ['2031-05-03', 'new', 'aaaa000004'],
    ])
  })

  it('has an entry of its own in the feed for each version and for the withdrawal', () => {
    const { items, updated } = feedOf(openBook(changed), 'en', { event: EventId.parse('river-clash') })
    expect(updated).toBe('2031-05-06')
    expect(items.map(item => item.id.replace(/^tag:[^:]*:/, ''))).toEqual([
      'claims/aaaa000001/v/2/en',
      'claims/aaaa000009/withdrawn/en',
      'claims/aaaa000001/v/1/en',
      'claims/aaaa000002/v/1/en',
      'claims/aaaa000003/v/1/en',
    ])
    expect(items[0]?.title).toMatch(/^Changed: .*12 soldiers/)
    expect(items[2]?.title).toMatch(/10 soldiers/)
    expect(items[1]?.html).toContain('Misread.')
    expect(items[1]?.html).not.toContain('blockquote')
  })
})

describe('the ledger as it stood on a day', () => {
  const recorded = Dataset.parse({
    ...changed,
    claims: changed.claims.map(claim =>
      claim.id === 'aaaa000002'
        ? { ...claim, versions: [{ n: 1, since: '2031-05-03', says: sayingOf(claim) }] }
        : claim,
    ),
  })

  it.each([
    ['2031-05-02', []],
    ['2031-05-03', ['aaaa000002']],
    ['2031-05-04', ['aaaa000001 10', 'aaaa000002']],
    ['2031-05-06', ['aaaa000001 12', 'aaaa000002']],
  ])('%s: what was recorded by then', (day, expected) => {
    const there = datasetAt(recorded, day).claims.map(({ id, count }) =>
      count.form === 'exact' ? `${id} ${count.value}` : id,
    )
    expect(there).toEqual(expected)
  })

  it('stands beside nothing that came later', () => {
    expect(datasetAt(recorded, '2031-05-03').claims[0]?.relations).toEqual([])
    expect(datasetAt(recorded, '2031-05-04').claims[1]?.relations).toEqual([
      { kind: 'conflicts', claim: 'aaaa000001' },
    ])
  })

  it('can be kept for every day on which something of an event was recorded', () => {
    const days = daysOfEvent(recorded, EventId.parse('river-clash'))
    expect(days).toEqual(['2031-05-03', '2031-05-04', '2031-05-06'])
    expect(daysOfEvent(recorded, EventId.parse('old-war'))).toEqual([])
  })
})
