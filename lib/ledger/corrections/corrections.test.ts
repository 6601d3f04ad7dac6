import { describe, expect, test } from 'vitest'
import { assemble } from '@/lib/ledger/build-dataset'
import type { Ledger } from '@/lib/ledger/ledger'
import type { Permalinks } from '@/lib/ledger/permalinks/permalinks'
import { recordPermalinks } from '@/lib/ledger/permalinks/record-permalinks'
import { reviewPermalinks } from '@/lib/ledger/permalinks/review-permalinks'
import type { Claim } from '@/lib/schema/claim'
import { Correction } from '@/lib/schema/correction'
import type { Dataset } from '@/lib/schema/dataset'
import {
  claimantOf,
  sampleActor,
  sampleArticle,
  sampleEvent,
  sampleReport,
  victimsOf,
} from '@/lib/schema/fixtures'
import { DataError, type Problem } from '@/lib/schema/problem'
import type { Report } from '@/lib/schema/report'

const editorial = { date: '2026-01-02', by: 'AB', reason: { en: 'a reason', ar: 'سبب' } }

const bodies = {
  first: 'أعلنت الوزارة مقتل 49 جنديا. وأصيب 3 مدنيين.',
  second: 'مقتل 49 جنديا في حصيلة غير نهائية.',
  third: 'مقتل 48 جنديا.',
}

function reported(
  article: keyof typeof bodies,
  quote: string,
  more: Parameters<typeof sampleReport>[0] = {},
): Report {
  const start = bodies[article].indexOf(quote)
  const evidence = [{ quote, start, end: start + quote.length, prefix: '', suffix: '' }]
  return sampleReport({
    article,
    evidence,
    claimant: claimantOf('north'),
    victims: victimsOf('north'),
    ...more,
  })
}

const READ = [
  reported('first', 'مقتل 49 جنديا'),
  reported('second', 'مقتل 49 جنديا', { status: 'provisional' }),
  reported('third', 'مقتل 48 جنديا', { count: { form: 'exact', value: 48 } }),
]

function ledgerWith(corrections: Correction[], permalinks: Permalinks): Ledger {
  return {
    articles: Object.entries(bodies).map(([id, body]) => {
      const { title: _, ...front } = sampleArticle(id)
      return { ...front, body }
    }),
    actors: [sampleActor('north'), sampleActor('south')],
    events: [sampleEvent()],
    outlets: [],
    permalinks,
    corrections: {
      file: 'data/corrections.json',
      entries: corrections.map((record, index) => ({ record, index })),
      complete: true,
      locate: () => undefined,
      problems: [],
    },
  }
}

const plain = ledgerWith([], new Map())
const published = recordPermalinks(assemble(plain, READ), plain, '2026-01-01')
const withValue = (value: number, { claims }: Dataset) =>
  claims.find(({ count }) => 'value' in count && count.value === value)
const idOf = (value: number) =>
  withValue(value, assemble(ledgerWith([], published), READ).dataset)?.id ?? 'none'
const FORTY_NINE = idOf(49)
const FORTY_EIGHT = idOf(48)

const corrections = (fields: object[]) => fields.map(one => Correction.parse({ ...editorial, ...one }))
const datasetOf = (...fields: object[]) => assemble(ledgerWith(corrections(fields), published), READ).dataset

function problemsOf(
  fields: object[],
  read = READ,
  permalinks = published,
): Pick<Problem, 'code' | 'field'>[] {
  try {
    assemble(ledgerWith(corrections(fields), permalinks), read)
    return []
  } catch (error) {
    if (!(error instanceof DataError)) throw error
    return error.problems.map(({ code, field = '' }) => ({ code, field }))
  }
}

const summary = ({ id, count, status, reports }: Claim) => [id, count, status, reports.length]

describe('what an editor can do', () => {
  test('amend a field: the id stays, the version before is kept, the log names the claim', () => {
    const set = { count: { form: 'at_least', value: 49 }, status: 'asserted', claimant: { actor: 'south' } }
    const dataset = datasetOf({ kind: 'amend', claim: FORTY_NINE, set })
    const claim = dataset.claims.find(({ id }) => id === FORTY_NINE)
    expect(claim).toMatchObject({
      ...set,
      claimant: { actor: 'south', basis: 'editor' },
      stance: 'enemy-loss',
    })
    expect(claim?.versions.map(({ n, since, says }) => [n, since, says.count.form])).toEqual([
      [1, '2026-01-01', 'exact'],
      [2, null, 'at_least'],
    ])
    expect(dataset.corrections).toMatchObject([
      { correction: { kind: 'amend', by: 'AB' }, claims: [FORTY_NINE] },
    ])
  })

  test('amend one report only: it becomes a claim of its own', () => {
    const set = { count: { form: 'exact', value: 94 } }
    const { claims } = datasetOf({ kind: 'amend', claim: FORTY_NINE, article: 'second', set })
    expect(claims.map(({ count }) => 'value' in count && count.value).sort()).toEqual([48, 49, 94])
  })

  test('reject a report: the claim keeps the others', () => {
    const { claims, retired } = datasetOf({ kind: 'reject', claim: FORTY_NINE, article: 'second' })
    expect(claims.map(summary)).toContainEqual([FORTY_NINE, { form: 'exact', value: 49 }, 'asserted', 1])
    expect(retired).toEqual([])
  })

  test('reject the last report: the id is withdrawn, with the reason', () => {
    const dataset = datasetOf({ kind: 'reject', claim: FORTY_EIGHT })
    expect(dataset.claims.map(({ id }) => id)).toEqual([FORTY_NINE])
    expect(dataset.retired).toMatchObject([{ kind: 'withdrawn', id: FORTY_EIGHT, ...editorial }])
    expect(reviewPermalinks(dataset, ledgerWith([], published)).lost).toEqual([])
  })

  test('join two claims: one id leads to the other, whose fields stay', () => {
    const dataset = datasetOf({ kind: 'join', claim: FORTY_NINE, with: [FORTY_EIGHT] })
    expect(dataset.claims.map(summary)).toEqual([
      [FORTY_NINE, { form: 'exact', value: 49 }, 'provisional', 3],
    ])
    expect(dataset.retired).toMatchObject([
      { kind: 'merged', id: FORTY_EIGHT, into: FORTY_NINE, ...editorial },
    ])
  })

  test('split a claim: what is split off is found again under its own id', () => {
    const split = corrections([{ kind: 'split', claim: FORTY_NINE, articles: ['second'] }])
    const ledger = ledgerWith(split, published)
    const once = assemble(ledger, READ)
    const apart = once.dataset.claims.find(({ reports }) => reports[0]?.article === 'second')
    expect(once.dataset.corrections[0]?.claims).toEqual([FORTY_NINE, apart?.id])
    const recorded = recordPermalinks(once, ledger, '2026-01-03')
    const twice = assemble(ledgerWith(split, recorded), READ).dataset
    expect(twice.claims.map(({ id }) => id)).toEqual(once.dataset.claims.map(({ id }) => id))
  })

  test('add a report that was missed, with its quotation cut out of the article', () => {
    const report = {
      event: 'clash',
      claimant: { text: 'مصدر طبي' },
      victims: { side: 'north', group: 'civilian' },
      outcomes: ['wounded'],
      count: { form: 'exact', value: 3 },
      asOf: { date: '2022-09-13' },
    }
    const dataset = datasetOf({ kind: 'add', article: 'first', quote: 'وأصيب 3 مدنيين', report })
    const claim = withValue(3, dataset)
    expect(claim?.reports[0]).toMatchObject({
      article: 'first',
      evidence: [{ quote: 'وأصيب 3 مدنيين', start: 29, end: 43 }],
      confidence: 1,
    })
    expect(dataset.corrections[0]?.claims).toEqual([claim?.id])
  })

  test('take everything back: nothing is left of it', () => {
    const all = [
      { kind: 'join', claim: FORTY_NINE, with: [FORTY_EIGHT] },
      { kind: 'amend', claim: FORTY_NINE, set: { event: null } },
    ]
    const ledger = ledgerWith(corrections(all), published)
    const recorded = recordPermalinks(assemble(ledger, READ), ledger, '2026-01-03')
    const after = assemble(ledgerWith([], recorded), READ).dataset
    expect(after.claims.map(summary)).toEqual(datasetOf().claims.map(summary))
    expect(after.retired).toEqual([])
  })
})

describe('a correction that cannot be, or does nothing any more', () => {
  const addition = (more: object) => ({
    kind: 'add',
    article: 'first',
    quote: 'مقتل 49 جنديا',
    report: {
      event: 'clash',
      claimant: { actor: 'north' },
      victims: { side: 'north', group: 'military' },
      outcomes: ['killed'],
      count: { form: 'exact', value: 49 },
      asOf: { date: '2022-09-13' },
    },
    ...more,
  })

  test.each<[string, object, { code: string; field: string }]>([
    [
      'an id that was never published',
      { kind: 'reject', claim: 'zzz' },
      { code: 'corrections/unknown-claim', field: '[0].claim' },
    ],
    [
      'a field that is right already',
      { kind: 'amend', claim: FORTY_EIGHT, set: { count: { form: 'exact', value: 48 } } },
      { code: 'corrections/stale', field: '[0].set' },
    ],
    [
      'an article that does not carry the claim',
      { kind: 'reject', claim: FORTY_EIGHT, article: 'first' },
      { code: 'corrections/stale', field: '[0].claim' },
    ],
    [
      'a join of what is one claim',
      { kind: 'join', claim: FORTY_NINE, with: [FORTY_NINE] },
      { code: 'corrections/self-join', field: '[0].with' },
    ],
    [
      'a split of a claim with one report',
      { kind: 'split', claim: FORTY_EIGHT, articles: ['third'] },
      { code: 'corrections/stale', field: '[0].articles' },
    ],
    [
      'a split by an article that does not carry it',
      { kind: 'split', claim: FORTY_NINE, articles: ['third'] },
      { code: 'corrections/stale', field: '[0].articles' },
    ],
    ['a report that is read by itself', addition({}), { code: 'corrections/stale', field: '[0].quote' }],
    [
      'a quotation that is not in the article',
      addition({ quote: 'مقتل 50 جنديا' }),
      { code: 'corrections/quote-not-found', field: '[0].quote' },
    ],
    [
      'an occurrence that is not there',
      addition({ nth: 1 }),
      { code: 'corrections/quote-not-found', field: '[0].quote' },
    ],
    [
      'an unknown article',
      addition({ article: 'fourth' }),
      { code: 'corrections/unknown-article', field: '[0].article' },
    ],
    [
      'an unknown actor',
      { kind: 'amend', claim: FORTY_NINE, set: { claimant: { actor: 'east' } } },
      { code: 'corrections/unknown-actor', field: '[0].set' },
    ],
    [
      'an unknown event',
      { kind: 'amend', claim: FORTY_NINE, set: { event: 'war' } },
      { code: 'corrections/unknown-event', field: '[0].set' },
    ],
  ])('%s', (_, correction, expected) => {
    expect(problemsOf([correction])).toEqual([expected])
  })

  test('whose report is gone', () => {
    const amend = { kind: 'amend', claim: FORTY_EIGHT, set: { status: 'denied' } }
    expect(problemsOf([amend], READ.slice(0, 2))).toEqual([{ code: 'corrections/stale', field: '[0].claim' }])
  })

  test('several come together', () => {
    const codes = problemsOf([{ kind: 'reject', claim: 'zzz' }, addition({ article: 'fourth' })]).map(
      ({ code }) => code,
    )
    expect(codes).toEqual(['corrections/unknown-claim', 'corrections/unknown-article'])
  })

  test.each([
    ['no reason', { kind: 'reject', claim: 'a', date: '2026-01-01', by: 'AB' }],
    ['a reason in one language', { ...editorial, kind: 'reject', claim: 'a', reason: { en: 'misread' } }],
    ['a day that is none', { ...editorial, kind: 'reject', claim: 'a', date: '2026-02-30' }],
    ['an amendment of nothing', { ...editorial, kind: 'amend', claim: 'a', set: {} }],
    ['an amendment of an unknown field', { ...editorial, kind: 'amend', claim: 'a', set: { colour: 'red' } }],
  ])('%s is refused', (_, correction) => {
    expect(Correction.safeParse(correction).success).toBe(false)
  })
})
