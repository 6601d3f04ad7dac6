import { describe, expect, test } from 'vitest'
import { claimantOf, NARRATOR, on, sampleArticle, sampleReport, victimsOf } from '@/lib/schema/fixtures'
import type { Report } from '@/lib/schema/report'
import { groupReports, type Sourced } from './group-reports'

type Change = Parameters<typeof sampleReport>[0]

const articles = new Map(
  [
    sampleArticle('first-article', { outlet: 'paper', published: '2022-09-13' }),
    sampleArticle('second-article', { outlet: 'paper', published: '2022-09-14' }),
    sampleArticle('third-article', { published: '2022-09-15' }),
    sampleArticle('fourth-article', { published: '2022-09-15' }),
  ].map(article => [article.id, article]),
)

function sourced(report: Report): Sourced {
  const article = articles.get(report.article)
  if (!article) throw new Error(`no article ${report.article}`)
  return { report, article, known: null }
}

function groups(...changes: Change[]): string[][] {
  return groupReports(changes.map(change => sourced(sampleReport(change)))).map(group =>
    group.map(({ report }) => report.article),
  )
}

const here: Change = { article: 'first-article' }

describe('a second report joins the first', () => {
  test.each<[string, Change, Change]>([
    ['the same again', here, {}],
    ['a day later', here, { asOf: on('2022-09-14') }],
    ['a day earlier', here, { asOf: on('2022-09-12') }],
    ['that leaves the group open', here, { victims: victimsOf('north', 'unspecified') }],
    ['that adds a word of caution', here, { status: 'provisional' }],
    ['that calls the toll cumulative', here, { scope: 'cumulative' }],
    ['that was relayed', here, { via: { actor: null, text: 'an agency' } }],
    [
      'of the same outlet in its own voice',
      { ...here, claimant: NARRATOR },
      { article: 'second-article', claimant: NARRATOR },
    ],
    [
      'of somebody known by the same words alone',
      { ...here, claimant: { actor: null, text: 'مصدر  طبي', basis: 'stated' } },
      { claimant: { actor: null, text: 'مصدر طبي', basis: 'stated' } },
    ],
  ])('%s', (_, first, second) => {
    const other = { article: 'third-article', ...second }
    expect(groups(first, other)).toEqual([['first-article', other.article]])
    expect(groups(other, first)).toEqual([['first-article', other.article]])
  })
})

describe('a second report stays apart', () => {
  test.each<[string, Change, Change]>([
    ['another count', here, { count: { form: 'exact', value: 50 } }],
    ['another form of the count', here, { count: { form: 'at_least', value: 49 } }],
    ['another outcome', here, { outcomes: ['wounded'] }],
    ['a combined outcome', here, { outcomes: ['killed', 'wounded'] }],
    ['another side', here, { victims: victimsOf('south') }],
    ['another group', here, { victims: victimsOf('north', 'civilian') }],
    ['another claimant', here, { claimant: claimantOf('north-ministry') }],
    ['another event', here, { event: 'war' }],
    ['two days later', here, { asOf: on('2022-09-15') }],
    ['a subset of the same size', here, { scope: 'subset' }],
    ['a denial', here, { status: 'denied', deniedBy: claimantOf('south') }],
    ['of no known event', { ...here, event: null }, { event: null }],
    ["another article's own voice", { ...here, claimant: NARRATOR }, { claimant: NARRATOR }],
  ])('%s', (_, first, second) => {
    expect(groups(first, { article: 'third-article', ...second })).toHaveLength(2)
  })
})

test('a figure that is repeated day after day does not become one statement', () => {
  const days = ['2022-09-13', '2022-09-14', '2022-09-15', '2022-09-16']
  expect(groups(...days.map(day => ({ asOf: on(day) }))).map(group => group.length)).toEqual([2, 2])
})

test('a report that leaves the group open joins neither of two others', () => {
  const kinds = ['military', 'civilian', 'unspecified'] as const
  expect(groups(...kinds.map(kind => ({ victims: victimsOf('north', kind) })))).toHaveLength(3)
})
