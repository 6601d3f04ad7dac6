import { describe, expect, test } from 'vitest'
import { sampleClaim } from '@/lib/schema/fixtures'
import { sayingOf } from '@/lib/schema/same-saying'
import { formatPermalinks } from './format-permalinks'
import { parsePermalinks } from './parse-permalinks'
import { settleMerge } from './settle-merge'

const says = sayingOf(sampleClaim('x'))
const editorial = { date: '2026-01-02', by: 'AB', reason: { en: 'misread', ar: 'قراءة خاطئة' } }

const list = (article: string, ...ids: string[]) => ({ article, ids })
const anchor = (id: string, article = 'first') => ({ id, article, quote: `مقتل ${id}`, nth: 0 })
const version = (id: string, n = 1) => ({ id, n, since: '2026-01-01', says })
const merged = (id: string, into: string) => ({ id, into, ...editorial })
const withdrawn = (id: string) => ({ id, withdrawn: true, ...editorial })

const HEADER = { format: 'hasila-permalinks', version: 1 }
const file = (...lines: object[]) =>
  [`[${JSON.stringify(HEADER)}`, ...lines.map(line => `,${JSON.stringify(line)}`), ']', ''].join('\n')
const read = (text: string) => parsePermalinks({ path: 'data/permalinks.json', text })
const published = (...ids: string[]) => [
  list('first', ...ids),
  ...ids.flatMap(id => [anchor(id), version(id)]),
]

test('what is read is written to the same bytes, sorted by id', () => {
  const lines = [
    ...published('b', 'a'),
    list('second', 'b'),
    anchor('b', 'second'),
    version('b', 2),
    merged('a', 'b'),
  ]
  const once = read(file(...lines))
  const text = once.ok ? formatPermalinks(once.value) : ''
  const twice = read(text)
  expect(twice.ok && formatPermalinks(twice.value)).toBe(text)
  expect(
    text
      .split('\n')
      .map(line => /"id":"(.)"/.exec(line)?.[1] ?? '')
      .join(''),
  ).toBe('aaabbbb')
})

test('a file that was laid out anew is still read', () => {
  const pretty = JSON.stringify(JSON.parse(file(...published('a'))), null, 2)
  expect(read(pretty).ok).toBe(true)
})

describe('what breaks the promise of an id is told, with the id', () => {
  test.each<[string, string, { code: string; line?: number }, string?]>([
    [
      'cut off in the middle of a line',
      file(...published('a')).slice(0, -40),
      { code: 'permalinks/not-json', line: 4 },
    ],
    [
      'cut off between lines',
      file(...published('a'))
        .split('\n')
        .slice(0, 3)
        .join('\n'),
      { code: 'permalinks/not-json' },
    ],
    ['empty', '', { code: 'permalinks/not-json', line: 1 }],
    ['another file', '[{}]', { code: 'permalinks/unknown-format', line: 1 }],
    [
      'an unknown key',
      file(...published('a'), { ...anchor('a'), by: 'x' }),
      { code: 'permalinks/unknown-key', line: 5 },
    ],
    [
      'a line twice',
      file(...published('a'), anchor('a')),
      { code: 'permalinks/repeated-line', line: 5 },
      '"a"',
    ],
    [
      'an id given twice',
      file(...published('a'), version('a')),
      { code: 'permalinks/repeated-line', line: 5 },
      '"a"',
    ],
    [
      'a list of ids twice',
      file(...published('a'), list('first', 'a')),
      { code: 'permalinks/repeated-line', line: 5 },
      '"first"',
    ],
    [
      'withdrawn twice',
      file(...published('a'), withdrawn('a'), withdrawn('a')),
      { code: 'permalinks/repeated-line', line: 6 },
      '"a"',
    ],
    [
      'an id removed, its versions left',
      file(list('first', 'a', 'b'), anchor('a'), version('a'), version('b')),
      { code: 'permalinks/removed-id' },
      '"b"',
    ],
    [
      'an id removed with all its lines',
      file(list('first', 'a', 'b'), anchor('a'), version('a')),
      { code: 'permalinks/removed-id' },
      '"b"',
    ],
    ['an article list removed', file(anchor('a'), version('a')), { code: 'permalinks/unlisted-id' }, '"a"'],
    [
      'a version removed',
      file(list('first', 'a'), anchor('a'), version('a', 2)),
      { code: 'permalinks/removed-version' },
      '"a"',
    ],
    [
      'a way to nowhere',
      file(...published('a'), merged('a', 'z')),
      { code: 'permalinks/unknown-target' },
      '"z"',
    ],
    ['a way to itself', file(...published('a'), merged('a', 'a')), { code: 'permalinks/circle' }, 'a > a'],
    [
      'a circle',
      file(...published('a', 'b', 'c'), merged('a', 'b'), merged('b', 'c'), merged('c', 'a')),
      { code: 'permalinks/circle' },
      'a > b > c > a',
    ],
    ['an unsettled merge', `<<<<<<< HEAD\n${file()}`, { code: 'permalinks/unmerged', line: 1 }],
  ])('%s', (_, text, expected, name = '') => {
    const parsed = read(text)
    expect(parsed).toMatchObject({
      ok: false,
      problems: [expected, ...(parsed.ok ? [] : parsed.problems.slice(1))],
    })
    expect(JSON.stringify(parsed).replaceAll('\\"', '"')).toContain(name)
  })
})

describe('two branches that each added an article', () => {
  const common = published('m')
  const ours = [list('second', 'a', 'm'), anchor('a', 'second'), version('a'), anchor('m', 'second')]
  const theirs = [
    list('third', 'b', 'n'),
    anchor('b', 'third'),
    version('b'),
    anchor('n', 'third'),
    version('n'),
  ]
  const idsOf = (text: string) => {
    const parsed = read(text)
    return parsed.ok ? [...parsed.value.keys()].sort() : parsed.problems
  }

  test('are both kept when lines are put together in any order', () => {
    expect(idsOf(file(...common, ...ours, ...theirs))).toEqual(['a', 'b', 'm', 'n'])
    expect(idsOf(file(...theirs, ...common, ...ours))).toEqual(['a', 'b', 'm', 'n'])
  })

  test.each([
    ['plain', ''],
    ['with the common state between', '||||||| base\n'],
  ])('are both kept out of a conflict: %s', (_, base) => {
    const body = (lines: object[]) => lines.map(line => `,${JSON.stringify(line)}\n`).join('')
    const conflict = `<<<<<<< HEAD\n${body(ours)}${base}=======\n${body(theirs)}>>>>>>> branch\n`
    const text = file(...common).replace(/\]\n$/, `${conflict}]\n`)
    expect(read(text)).toMatchObject({ ok: false, problems: [{ code: 'permalinks/unmerged' }] })
    expect(idsOf(settleMerge(text))).toEqual(['a', 'b', 'm', 'n'])
  })

  test('the same line on both sides is kept once', () => {
    const line = `,${JSON.stringify(anchor('a'))}`
    expect(settleMerge(['<<<<<<< HEAD', line, '=======', line, '>>>>>>> branch'].join('\n'))).toBe(line)
  })
})
