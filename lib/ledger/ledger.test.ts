import { describe, expect, test } from 'vitest'
import { DataError, type Problem } from '@/lib/schema/problem'
import { articleFile, SOUND_DATA, withFiles } from './fixtures'
import { loadLedger } from './ledger'

function problemsOf(changes: Record<string, string | Uint8Array>): Promise<readonly Problem[]> {
  return withFiles({ ...SOUND_DATA, ...changes }, root =>
    loadLedger(root).then(
      () => [],
      error => {
        if (error instanceof DataError) return error.problems
        throw error
      },
    ),
  )
}

test('a sound folder is read whole, articles in the order of their names', async () => {
  const ledger = await withFiles(SOUND_DATA, loadLedger)
  expect(ledger.articles.map(({ id }) => id)).toEqual(['first', 'second'])
  expect(ledger.actors).toHaveLength(2)
})

describe('a file that is wrong beside the others', () => {
  test.each<[string, Record<string, string | Uint8Array>, Partial<Problem>]>([
    [
      'an id that another article has',
      { 'data/articles/third.md': articleFile('first', 'نص') },
      { code: 'article/repeated-id', file: 'data/articles/third.md', line: 2, field: 'id' },
    ],
    [
      'an id that differs from the name',
      { 'data/articles/third.md': articleFile('fourth', 'نص') },
      { code: 'article/name-differs', file: 'data/articles/third.md', line: 2, field: 'id' },
    ],
    [
      'an outlet that is none',
      { 'data/articles/third.md': articleFile('third', 'نص', { outlet: 'gazette' }) },
      { code: 'article/unknown-outlet', file: 'data/articles/third.md', line: 3, field: 'outlet' },
    ],
    [
      'an outlet that is none, beside another mistake',
      { 'data/articles/third.md': articleFile('third', 'نص', { outlet: 'gazette', author: 'x' }) },
      { code: 'article/unknown-outlet', file: 'data/articles/third.md', line: 3, field: 'outlet' },
    ],
    [
      'a file that is no article',
      { 'data/articles/third.txt': 'نص' },
      { code: 'article/not-markdown', file: 'data/articles/third.txt' },
    ],
    [
      'bytes that are not UTF-8',
      { 'data/articles/third.md': Buffer.from([0xc7, 0xe1]) },
      { code: 'file/not-utf-8', file: 'data/articles/third.md', line: 1 },
    ],
    [
      'a folder in place of a file',
      { 'data/articles/third.md/inside.md': '' },
      { code: 'file/unreadable', file: 'data/articles/third.md' },
    ],
  ])('%s', async (_, changes, expected) => {
    expect(await problemsOf(changes)).toContainEqual(expect.objectContaining(expected))
  })

  test('an empty folder lacks three files', async () => {
    const error = await withFiles({ 'data/articles/.keep': '' }, root =>
      loadLedger(root).catch(reason => reason),
    )
    expect(error.problems.map(({ file }: Problem) => file)).toEqual([
      'data/actors.json',
      'data/events.json',
      'data/outlets.json',
    ])
  })
})

test('all problems of a run come together', async () => {
  const problems = await problemsOf({
    'data/actors.json': '[{]',
    'data/events.json': SOUND_DATA['data/events.json']?.replace('2022-09-14', '2022-09-01') ?? '',
    'data/articles/first.md': articleFile('first', '', { published: '2022-02-30' }),
    'data/articles/second.md': Buffer.from([0xff]),
  })
  expect(problems.map(({ code }) => code)).toEqual([
    'actors/not-json',
    'events/not-valid',
    'file/not-utf-8',
    'front-matter/no-such-day',
    'article/empty-body',
  ])
})
