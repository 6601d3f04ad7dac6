import { describe, expect, test } from 'vitest'
import type { Claim } from '@/lib/schema/claim'
import { claimantOf, NARRATOR, sampleArticle, sampleClaim, sampleEvent } from '@/lib/schema/fixtures'
import { asOf, lastDay } from './as-of'
import { conflictsAmong } from './conflicts'
import { type Change, day, exact, losses, north, rival, south } from './fixtures'
import { relate } from './relate'
import { silencesIn } from './silences'

function related(claims: Record<string, Change>): Claim[] {
  const all = Object.entries(claims).map(([id, change]) => sampleClaim(id, change))
  return relate(all, {
    articles: all.flatMap(({ reports }) => reports.map(({ article }) => sampleArticle(article))),
    events: [sampleEvent()],
  })
}

const ids = (claims: readonly Claim[]) => claims.map(({ id }) => id)

describe('what is contested', () => {
  const claims = related({
    a: { ...north, count: exact(13), outcomes: ['captured'] },
    b: { ...rival, count: exact(12), outcomes: ['captured'] },
    c: { ...north, count: exact(1) },
    d: { ...rival, count: exact(15) },
    e: { ...north, claimant: claimantOf('north-parliament'), count: exact(8) },
    f: { ...south, count: exact(7) },
  })

  test('the conflict about the most people comes first, its lowest figure first', () => {
    expect(conflictsAmong(claims).map(({ claims, gap }) => [ids(claims), gap])).toEqual([
      [['c', 'e', 'd'], 14],
      [['b', 'a'], 1],
    ])
  })

  test('the gap is what the higher allows at least, above what the lower allows at most', () => {
    const soft = related({
      a: { ...north, count: { form: 'at_most', value: 20 } },
      b: { ...rival, count: { form: 'at_least', value: 100 } },
    })
    expect(conflictsAmong(soft)[0]).toMatchObject({ side: 'north', gap: 80 })
  })

  test('equally many people: the greater ratio first', () => {
    const two = related({
      a: { ...north, count: exact(100) },
      b: { ...rival, count: exact(110) },
      c: { ...north, outcomes: ['wounded'], count: exact(1) },
      d: { ...rival, outcomes: ['wounded'], count: exact(11) },
    })
    expect(conflictsAmong(two).map(({ outcomes }) => outcomes)).toEqual([['wounded'], ['killed']])
  })

  test('a figure that its claimant has given up is contested no more', () => {
    const settled = related({
      a: { ...north, ...day('2022-09-12'), count: exact(1) },
      b: { ...rival, ...day('2022-09-12'), count: exact(15) },
      c: { ...north, ...day('2022-09-13'), count: exact(15) },
    })
    expect(conflictsAmong(settled)).toEqual([])
  })
})

describe('the state of knowledge on a day', () => {
  const dataset = {
    version: '1.0' as const,
    articles: [],
    actors: [],
    outlets: [],
    retired: [],
    corrections: [],
    events: [sampleEvent()],
    claims: related({
      a: { ...north, ...day('2022-09-12'), count: exact(1) },
      b: { ...rival, ...day('2022-09-12'), count: exact(15) },
      c: { ...north, ...day('2022-09-13'), count: exact(15) },
    }),
  }

  test('what had not been said by then is not known, nor what followed from it', () => {
    const then = asOf(dataset, '2022-09-12')
    expect(ids(then.claims)).toEqual(['a', 'b'])
    expect(conflictsAmong(then.claims)).toHaveLength(1)
    expect(conflictsAmong(asOf(dataset, '2022-09-13').claims)).toEqual([])
  })

  test('on the last day all is known; before the first, nothing', () => {
    expect(asOf(dataset, lastDay(dataset) ?? '')).toEqual(dataset)
    expect(asOf(dataset, '2022-09-11').claims).toEqual([])
  })
})

describe('silence', () => {
  const silences = (claims: Record<string, Change>) =>
    silencesIn(sampleEvent(), related(claims)).map(({ side, outcome, words, figuresOfOthers }) =>
      [side, outcome, ...ids(words), '|', ...ids(figuresOfOthers)].join(' '),
    )

  test.each<[string, Record<string, Change>, string[]]>([
    ['nothing is known of either side', {}, []],
    ['one side counts its dead, the other does not', { a: north }, ['south killed |']],
    ['the other admits losses', { a: north, b: { ...south, count: losses } }, ['south killed b |']],
    [
      'the other is silent about losses at large',
      { a: north, b: { ...south, outcomes: ['casualties'], count: { form: 'undisclosed' } } },
      ['south killed b |'],
    ],
    ['only the other side counts', { a: rival }, ['north killed | a', 'south killed |']],
    [
      'an article counts',
      { a: { ...north, claimant: NARRATOR, stance: 'narrator' }, b: south },
      ['north killed | a'],
    ],
    [
      'outcomes together',
      { a: { ...north, outcomes: ['killed', 'missing'] }, b: south },
      ['south missing |'],
    ],
    ['both count: no silence', { a: north, b: south }, []],
    ['a zero is a figure', { a: north, b: { ...south, count: exact(0) } }, []],
  ])('%s', (_, claims, expected) => {
    expect(silences(claims)).toEqual(expected)
  })
})
