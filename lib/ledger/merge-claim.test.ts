import { expect, test } from 'vitest'
import { on, sampleActor, sampleArticle, sampleEvent, sampleReport, victimsOf } from '@/lib/schema/fixtures'
import { statementOf } from './group-reports'
import { mergeClaim } from './merge-claim'

type Change = Parameters<typeof sampleReport>[0]

function merged(...changes: Change[]) {
  const statement = statementOf(
    changes.map((change, index) => {
      const article = sampleArticle(`article-${index}`, { published: `2022-09-1${index + 3}` })
      return { report: sampleReport({ article: article.id, ...change }), article, known: null }
    }),
  )
  if (!statement) throw new Error('no reports')
  const event = sampleEvent()
  const actor = sampleActor('north')
  return mergeClaim(statement, new Map([[event.id, event]]), new Map([[actor.id, actor]]))
}

test('the report that was read most surely gives its fields', () => {
  const via = { actor: null, text: 'وكالة' }
  expect(merged({ confidence: 0.5 }, { confidence: 0.9, via })).toMatchObject({ via })
  expect(merged({ confidence: 0.9 }, { confidence: 0.5, via })).toMatchObject({ via: null })
})

test('the first article gives the day on which it was first reported; all reports are kept in their order', () => {
  const claim = merged({ confidence: 0.5 }, { confidence: 0.9 })
  expect(claim.firstReported).toBe('2022-09-13')
  expect(claim.reports.map(({ article }) => article)).toEqual(['article-0', 'article-1'])
})

test.each<[string, Change, Change, object]>([
  [
    'a word of caution',
    { confidence: 0.9 },
    { confidence: 0.5, status: 'provisional' },
    { status: 'provisional' },
  ],
  [
    'the group',
    { confidence: 0.9, victims: victimsOf('north', 'unspecified') },
    { confidence: 0.5, victims: victimsOf('north', 'civilian') },
    { victims: { group: 'civilian' } },
  ],
  [
    'a stated day',
    { confidence: 0.9, asOf: on('2022-09-14', 'inferred') },
    { confidence: 0.5, asOf: on('2022-09-13') },
    { asOf: on('2022-09-13') },
  ],
  [
    'when it happened',
    { confidence: 0.9 },
    { confidence: 0.5, occurred: on('2022-09-12', 'inferred') },
    { occurred: on('2022-09-12', 'inferred') },
  ],
])('a less sure report still gives %s that the other leaves out', (_, sure, unsure, expected) => {
  expect(merged(sure, unsure)).toMatchObject(expected)
})
