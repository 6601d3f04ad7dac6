import { describe, expect, test } from 'vitest'
import type { Claim, Relation } from '@/lib/schema/claim'
import {
  claimantOf,
  NARRATOR,
  on,
  sampleArticle,
  sampleClaim,
  sampleEvent,
  sampleReport,
  victimsOf,
} from '@/lib/schema/fixtures'
import { type Change, day, exact, losses, north, rival, south } from './fixtures'
import { relate } from './relate'

const silence = { form: 'undisclosed' } as const

const paper: Change = { claimant: NARRATOR, victims: victimsOf('north'), stance: 'narrator' }
const total: Change = { claimant: NARRATOR, victims: victimsOf('both'), stance: 'narrator' }
const war = sampleEvent({ id: 'war', window: { start: '2022-02-24', end: '2022-12-31' } })

/** Relations as sentences: `b supersedes a`. */
function relations(claims: Record<string, Change>): string[] {
  const all = Object.entries(claims).map(([id, change]) => sampleClaim(id, change))
  const articles = [...new Set(all.flatMap(({ reports }) => reports.map(({ article }) => article)))].map(id =>
    sampleArticle(id),
  )
  const context = { articles, events: [sampleEvent(), war] }
  const sentences = (some: Claim[]) =>
    relate(some, context)
      .flatMap(({ id, relations }) => relations.map(relation => sentence(id, relation)))
      .sort()
  expect(sentences([...all].reverse())).toEqual(sentences(all))
  return sentences(all)
}

function sentence(id: string, relation: Relation): string {
  if (relation.kind !== 'total-of') return `${id} ${relation.kind} ${relation.claim}`
  return `${id} total-of ${relation.claims.join('+')} = ${relation.derivedSum}`
}

describe('supersedes: the same claimant, later', () => {
  test('each statement supersedes the one before it, not all of them', () => {
    const said = {
      a: { ...north, ...day('2022-09-12'), count: exact(10) },
      b: { ...north, ...day('2022-09-13'), count: exact(49) },
      c: { ...north, ...day('2022-09-15'), count: exact(45) },
    }
    expect(relations(said)).toEqual(['b supersedes a', 'c supersedes b'])
  })

  test.each<[string, Change, Change, string[]]>([
    ['a figure after vague words', { count: losses }, { count: exact(49) }, ['b supersedes a']],
    ['vague words after vague words', { count: losses }, { count: losses }, ['b supersedes a']],
    ['vague words after a figure', { count: exact(49) }, { count: losses }, []],
    ['another outcome', {}, { outcomes: ['wounded'] }, []],
    ['another group', {}, { victims: victimsOf('north', 'civilian') }, []],
    ['the group left open', {}, { victims: victimsOf('north', 'unspecified') }, ['b supersedes a']],
    ['another event', {}, { event: 'war' }, []],
    ['no event', { event: null }, { event: null }, []],
    ['a denied figure', {}, { status: 'denied' }, []],
    ['an addition', {}, { scope: 'increment' }, []],
    ['another office of the same side', {}, { claimant: claimantOf('north-ministry') }, []],
  ])('%s', (_, first, second, expected) => {
    const said = {
      a: { ...north, ...day('2022-09-12'), ...first },
      b: { ...north, ...day('2022-09-14'), ...second },
    }
    expect(relations(said)).toEqual(expected)
  })

  test('an earlier figure that its own text calls outdated comes first', () => {
    const said = {
      a: { ...north, count: exact(30) },
      b: { ...north, count: exact(20), status: 'revised' as const },
    }
    expect(relations(said)).toEqual(['a supersedes b'])
  })

  test('two figures of one moment supersede neither way', () => {
    expect(relations({ a: north, b: { ...north, count: exact(50) } })).toEqual([])
  })
})

describe('conflicts: the same victims, another claimant, and no number satisfies both', () => {
  test.each<[string, Change, Change, boolean]>([
    ['1 and 15', { ...north, count: exact(1) }, { ...rival, count: exact(15) }, true],
    ['15 and 15', { ...north, count: exact(15) }, { ...rival, count: exact(15) }, false],
    [
      'at least 100 and 120',
      { ...north, count: { form: 'at_least', value: 100 } },
      { ...rival, count: exact(120) },
      false,
    ],
    ['losses and none', { ...north, count: losses }, { ...rival, count: exact(0) }, true],
    ['a silence and 15', { ...north, count: silence }, { ...rival, count: exact(15) }, false],
    [
      'other victims',
      { ...north, count: exact(1) },
      { ...rival, count: exact(15), victims: victimsOf('both') },
      false,
    ],
    [
      'civilians beside everybody',
      { ...north, count: exact(3), victims: victimsOf('north', 'civilian') },
      { ...rival, count: exact(15), victims: victimsOf('north', 'unspecified') },
      false,
    ],
    [
      'victims of no known side',
      { ...north, count: exact(1), victims: victimsOf('unspecified') },
      { ...rival, count: exact(15), victims: victimsOf('unspecified') },
      false,
    ],
    ['an addition', { ...north, count: exact(1), scope: 'increment' }, { ...rival, count: exact(15) }, false],
    [
      'a denied figure',
      { ...north, count: exact(1) },
      { ...rival, count: exact(15), status: 'denied' },
      false,
    ],
    ["an article's own voice", { ...north, count: exact(1) }, { ...paper, count: exact(15) }, true],
    ["two articles' own voices", { ...paper, count: exact(1) }, { ...paper, count: exact(15) }, false],
  ])('%s', (_, first, second, conflict) => {
    const expected = conflict ? ['a conflicts b', 'b conflicts a'] : []
    expect(relations({ a: first, b: second })).toEqual(expected)
  })

  test('a figure that was superseded before the other claimant spoke is no rival any more', () => {
    const said = {
      a: { ...north, ...day('2022-09-12'), count: exact(10) },
      b: { ...north, ...day('2022-09-13'), count: exact(49) },
      c: { ...rival, ...day('2022-09-14'), count: exact(49) },
    }
    expect(relations(said)).toEqual(['b supersedes a'])
  })

  test('a figure that still stood then is', () => {
    const said = {
      a: { ...north, ...day('2022-09-12'), count: exact(10) },
      b: { ...rival, ...day('2022-09-13'), count: exact(49) },
      c: { ...north, ...day('2022-09-14'), count: exact(49) },
    }
    expect(relations(said)).toEqual(['a conflicts b', 'b conflicts a', 'c supersedes a'])
  })

  test('an article is not held against what was said after its day', () => {
    const said = {
      a: { ...paper, ...day('2022-09-12'), count: exact(10) },
      b: { ...north, ...day('2022-09-13'), count: exact(49) },
    }
    expect(relations(said)).toEqual([])
  })
})

describe('in a war, which is longer than an episode', () => {
  const inWar = (change: Change, date: string): Change => ({ ...change, ...day(date), event: 'war' })
  const sinceTheBeginning = { scope: 'cumulative' as const }

  test.each<[string, Change, Change, string[]]>([
    [
      'what is counted since the beginning',
      inWar({ ...north, ...sinceTheBeginning, count: exact(500) }, '2022-03-02'),
      inWar({ ...rival, ...sinceTheBeginning, count: exact(5000) }, '2022-07-30'),
      ['a conflicts b', 'b conflicts a'],
    ],
    [
      'the toll of a day beside it',
      inWar({ ...north, ...sinceTheBeginning, count: exact(500) }, '2022-03-02'),
      inWar({ ...rival, count: exact(2) }, '2022-03-02'),
      [],
    ],
    [
      'the tolls of two days',
      inWar({ ...north, count: exact(500) }, '2022-03-02'),
      inWar({ ...rival, count: exact(2) }, '2022-07-30'),
      [],
    ],
    [
      'the tolls of one day',
      inWar({ ...north, count: exact(1) }, '2022-07-30'),
      inWar({ ...rival, count: exact(15) }, '2022-07-30'),
      ['a conflicts b', 'b conflicts a'],
    ],
    [
      'the day on which it happened, told later',
      inWar({ ...north, count: exact(1) }, '2022-07-30'),
      { ...inWar({ ...rival, count: exact(15) }, '2022-08-02'), occurred: on('2022-07-30') },
      ['a conflicts b', 'b conflicts a'],
    ],
    [
      'another day of the same speaker',
      inWar({ ...north, count: exact(12) }, '2022-03-02'),
      inWar({ ...north, count: exact(7) }, '2022-03-05'),
      [],
    ],
    [
      'the same speaker, since the beginning',
      inWar({ ...north, ...sinceTheBeginning, count: exact(500) }, '2022-03-02'),
      inWar({ ...north, ...sinceTheBeginning, count: exact(700) }, '2022-03-05'),
      ['b supersedes a'],
    ],
    [
      'looking back when it is over',
      inWar({ ...north, count: exact(500) }, '2023-03-02'),
      inWar({ ...rival, count: exact(700) }, '2023-05-05'),
      ['a conflicts b', 'b conflicts a'],
    ],
  ])('%s', (_, first, second, expected) => {
    expect(relations({ a: first, b: second })).toEqual(expected)
  })
})

describe('counterpart: what each side says of its own losses', () => {
  test('49 and 50', () => {
    expect(relations({ a: north, b: { ...south, count: exact(50) } })).toEqual([
      'a counterpart b',
      'b counterpart a',
    ])
  })

  test.each<[string, Change]>([
    ['of another outcome', { ...south, outcomes: ['wounded'] }],
    ["of the other side's losses", { ...rival }],
    ['of a side that is no party to the event', { ...south, victims: victimsOf('east') }],
    ['of civilians beside soldiers', { ...south, victims: victimsOf('south', 'civilian') }],
  ])('not one %s', (_, other) => {
    expect(relations({ a: north, b: other })).toEqual([])
  })
})

describe('total-of: a total for both sides, with what each says of its own', () => {
  const beside = ['a counterpart b', 'b counterpart a']
  const c: Change = { ...total, count: { form: 'at_least', value: 100 } }

  test('at least 100, with 49 and 50: the sum is worked out', () => {
    expect(relations({ a: north, b: { ...south, count: exact(50) }, c })).toEqual([
      ...beside,
      'c total-of a+b = 99',
    ])
  })

  test('no sum where a figure is softened', () => {
    expect(relations({ a: north, b: { ...south, count: { form: 'about', value: 50 } }, c })).toContain(
      'c total-of a+b = null',
    )
  })

  test('no sum where two mouths of one side differ', () => {
    const d = { ...north, claimant: claimantOf('north-ministry'), count: exact(40) }
    expect(relations({ a: north, b: { ...south, count: exact(50) }, c, d })).toContain(
      'c total-of a+d+b = null',
    )
  })

  test('nothing where one side gives no figure', () => {
    expect(relations({ a: north, b: { ...south, count: losses }, c })).toEqual(beside)
  })

  test('nothing where the total itself has no figure', () => {
    expect(relations({ a: north, b: south, c: { ...total, count: losses } })).toEqual(beside)
  })
})

describe('ends-silence: the first figure for own losses after none was given', () => {
  const quiet: Change = { ...north, ...day('2022-09-12'), outcomes: ['casualties'], count: silence }

  test('by another mouth of the same side', () => {
    const figure = { ...north, claimant: claimantOf('north-leader') }
    expect(relations({ a: quiet, b: figure, c: { ...figure, ...day('2022-09-15') } })).toEqual([
      'b ends-silence a',
      'c supersedes b',
    ])
  })

  test.each<[string, Change]>([
    ['the day before', { ...north, ...day('2022-09-11') }],
    ['without a number', { ...north, count: losses }],
    ["of the other side's losses", { ...rival }],
  ])('not by a statement %s', (_, other) => {
    expect(relations({ a: quiet, b: other }).filter(one => one.includes('ends-silence'))).toEqual([])
  })
})

describe('part-of: a subset or an addition, and what holds it', () => {
  const at = (start: number) => {
    const quote = 'نص'
    return {
      reports: [
        sampleReport({ evidence: [{ quote, start, end: start + quote.length, prefix: '', suffix: '' }] }),
      ],
    }
  }
  const whole: Change = { ...north, ...at(10), count: exact(49), victims: victimsOf('north', 'unspecified') }

  const civilians: Change = {
    ...north,
    ...at(40),
    scope: 'subset',
    count: exact(3),
    victims: victimsOf('north', 'civilian'),
  }

  test('the nearest count of the same article and claimant', () => {
    const far = { ...whole, ...at(900), count: exact(60) }
    expect(relations({ a: whole, b: civilians, c: far })).toEqual(['b part-of a'])
  })

  test('an addition is part of the toll that it leads to', () => {
    const added = { ...whole, ...at(1), scope: 'increment' as const, count: exact(37) }
    expect(relations({ a: { ...whole, scope: 'cumulative' }, b: added })).toEqual(['b part-of a'])
  })

  test.each<[string, Change]>([
    ['a smaller count', { count: exact(2) }],
    ['soldiers alone', { victims: victimsOf('north', 'military') }],
    ['the other side', { victims: victimsOf('south') }],
    ['another outcome', { outcomes: ['wounded'] }],
    ['another claimant', { claimant: claimantOf('south') }],
    ['another article', { reports: [sampleReport({ article: 'elsewhere' })] }],
  ])('not of %s', (_, change) => {
    expect(relations({ a: { ...whole, ...change }, b: civilians })).toEqual([])
  })
})
