import { describe, expect, test } from 'vitest'
import { parseArticle } from './parse-article'

const FIELDS = {
  id: 'an-article',
  outlet: 'null',
  published: '2022-09-13',
  publishedBasis: 'stated',
  headline: 'none',
  language: 'ar',
  url: 'null',
}

function file(fields: Record<string, string | null>, body = 'قُتل جندي.\n'): string {
  const lines = Object.entries({ ...FIELDS, ...fields }).flatMap(([key, value]) =>
    value === null ? [] : [`${key}: ${value}`],
  )
  return ['---', ...lines, '---', body].join('\n')
}

function read(text: string) {
  return parseArticle({ path: 'data/articles/an-article.md', text })
}

function problemsOf(text: string) {
  const article = read(text)
  return article.ok ? [] : article.problems
}

function bodyOf(text: string): string | null {
  const article = read(text)
  return article.ok ? article.value.body : null
}

describe('the body is the text below the closing line, to the letter', () => {
  test.each([
    ['as it stands', file({}, '\n  قُتل\n\n---\n'), '\n  قُتل\n\n---\n'],
    ['with Windows line ends', file({}, 'سطر\nسطر\n').replaceAll('\n', '\r\n'), 'سطر\r\nسطر\r\n'],
    ['with spaces behind the dashes', file({}, 'سطر\n').replace('---', '---  '), 'سطر\n'],
  ])('%s', (_, text, body) => {
    expect(bodyOf(text)).toBe(body)
  })
})

describe('what is wrong, with its line and field', () => {
  test.each<[string, string, { code: string; line?: number; field?: string }]>([
    ['no front matter', 'قُتل جندي.', { code: 'front-matter/missing', line: 1 }],
    ['front matter that is not closed', '---\nid: a\n', { code: 'front-matter/missing', line: 1 }],
    ['an unclosed quotation', file({ url: '"http' }), { code: 'front-matter/broken', line: 9 }],
    [
      'references that multiply',
      `---\na: &a [x]\nb: &b [${'*a,'.repeat(20)}]\nc: [${'*b,'.repeat(20)}]\n---\nنص`,
      { code: 'front-matter/broken', line: 2 },
    ],
    ['a field twice', file({ url: 'null\nurl: null' }), { code: 'front-matter/broken', line: 9 }],
    ['front matter that is a list', '---\n- a\n---\nنص', { code: 'front-matter/wrong-type', line: 2 }],
    ['empty front matter', '---\n---\nنص', { code: 'front-matter/wrong-type' }],
    ['an unknown key', file({ author: 'x' }), { code: 'front-matter/unknown-key', line: 9, field: 'author' }],
    [
      'a field left out',
      file({ published: null }),
      { code: 'front-matter/missing-field', line: 2, field: 'published' },
    ],
    [
      'a day that is none',
      file({ published: '2022-02-30' }),
      { code: 'front-matter/no-such-day', line: 4, field: 'published' },
    ],
    [
      'a day in another form',
      file({ published: '13/09/2022' }),
      { code: 'front-matter/no-such-day', line: 4, field: 'published' },
    ],
    [
      'a basis that is none',
      file({ publishedBasis: 'guessed' }),
      { code: 'front-matter/not-allowed', line: 5, field: 'publishedBasis' },
    ],
    ['an id that is none', file({ id: 'Über' }), { code: 'front-matter/wrong-form', line: 2, field: 'id' }],
    [
      'an id that is a number',
      file({ id: '2022' }),
      { code: 'front-matter/wrong-type', line: 2, field: 'id' },
    ],
    [
      'an address that runs script',
      file({ url: 'javascript:alert(1)' }),
      { code: 'front-matter/wrong-form', line: 8, field: 'url' },
    ],
    ['an empty body', file({}, ' \n\t\n'), { code: 'article/empty-body' }],
    ['a table', file({}, 'قتل 5\n'.repeat(20_000)), { code: 'article/no-article' }],
  ])('%s', (_, text, expected) => {
    expect(problemsOf(text)).toMatchObject([expected])
  })

  test('several at once', () => {
    const codes = problemsOf(file({ author: 'x', published: '2022-02-30' }, '')).map(({ code }) => code)
    expect(codes.sort()).toEqual([
      'article/empty-body',
      'front-matter/no-such-day',
      'front-matter/unknown-key',
    ])
  })
})
