import { createReadStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { articleFile, SOUND_DATA, withFiles } from '@/lib/ledger/fixtures'
import { run } from './run'

interface Outcome {
  code: number
  out: string
  err: string
}

function hasila(
  words: string[],
  { files = SOUND_DATA, input = '' }: { files?: Record<string, string>; input?: string | Uint8Array } = {},
): Promise<Outcome> {
  return withFiles(files, async root => {
    let out = ''
    let err = ''
    const code = await run(words, {
      root,
      today: '2022-09-20',
      open: async file => (file === '-' ? streamOf(Buffer.from(input)) : createReadStream(join(root, file))),
      out: async text => {
        out += text
      },
      err: async text => {
        err += text
      },
    })
    return { code, out, err }
  })
}

/** Seven bytes at a time, so that lines and letters are cut in the middle. */
async function* streamOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += 7) yield bytes.subarray(start, start + 7)
}

const jsonLines = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line))

describe('what a person types wrongly', () => {
  test.each([
    ['nothing', [], 'Which command?'],
    ['an unknown command', ['datset'], 'There is no command "datset".'],
    ['an unknown option', ['check', '--fast'], "Unknown option '--fast'"],
    ['an argument too many', ['check', 'data'], '"check" does not take "data".'],
    ['an argument too few', ['explain'], '"explain" needs FILE|CLAIM.'],
    ['an option without its value', ['extract', '--published'], '--published'],
    ['a day that is none', ['extract', '-', '--published', '2022-02-30'], '2022-02-30 is not a day'],
    ['a text without a date', ['extract', '-'], 'has no front matter'],
    ['a claim that is none', ['explain', 'b4d1d'], 'There is no claim "b4d1d"'],
  ])('%s', async (_, words, message) => {
    const { code, out, err } = await hasila(words, { input: 'نص' })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(message)
  })
})

test.each([[['--help']], [['help']], [['extract', '--help']]])('%j explains and succeeds', async words => {
  const { code, out } = await hasila(words)
  expect(code).toBe(0)
  expect(out).toContain('npm run -s hasila --')
})

describe('dataset and check', () => {
  test('print the claims, or that nothing is wrong', async () => {
    const { code, out } = await hasila(['dataset'])
    const dataset = JSON.parse(out)
    expect(code).toBe(0)
    expect(dataset.claims.map(({ count }: { count: { value: number } }) => count.value)).toEqual([49, 50])
    expect((await hasila(['check'])).out).toContain('2 articles, 2 reports, 2 claims: no problems.\n')
  })

  test.each([['dataset'], ['check'], ['explain 12345678']])(
    '%s: with broken data only the problems',
    async line => {
      const files = {
        ...SOUND_DATA,
        'data/outlets.json': '[',
        'data/articles/first.md': articleFile('first', ' '),
      }
      const { code, out, err } = await hasila(line.split(' '), { files })
      expect({ code, out }).toEqual({ code: 1, out: '' })
      expect(err.split('\n').slice(0, 3)).toEqual([
        '2 problems in the data:',
        expect.stringContaining('data/outlets.json:1: '),
        expect.stringContaining('data/articles/first.md: '),
      ])
    },
  )

  test('write nothing to the disk', async () => {
    await withFiles(SOUND_DATA, async root => {
      const before = await readdir(root, { recursive: true })
      const silent = async () => {}
      const open = async () => streamOf(new Uint8Array())
      await run(['check'], { root, today: '2022-09-20', open, out: silent, err: silent })
      expect(await readdir(root, { recursive: true })).toEqual(before)
    })
  })
})

describe('extract', () => {
  test('reads a file with front matter', async () => {
    const { out } = await hasila(['extract', 'data/articles/first.md'])
    expect(JSON.parse(out)).toMatchObject({ id: 'first', reports: [{ count: { value: 49 } }] })
  })

  test('reads what is piped in, with a date', async () => {
    const { out } = await hasila(['extract', '--published', '2022-09-13'], { input: 'قُتل ثلاثة جنود.' })
    expect(JSON.parse(out)).toMatchObject({
      reports: [{ count: { value: 3 }, asOf: { date: '2022-09-13' } }],
    })
  })

  test('does not mind what is wrong with other articles', async () => {
    const files = { ...SOUND_DATA, 'data/articles/second.md': '' }
    expect((await hasila(['extract', 'data/articles/first.md'], { files })).code).toBe(0)
  })
})

describe('extract --jsonl', () => {
  const line = (fields: object) =>
    `${JSON.stringify({ text: 'مقتل جنديين', published: '2022-09-13', ...fields })}\n`

  test('answers line by line, in order, with the ids that it was given', async () => {
    const input = `\uFEFF${line({ id: 'a' })}\r\n${line({ id: 7, published: '2022-09-13T23:59:00+04:00' })}`
    const { code, out } = await hasila(['extract', '--jsonl'], { input: input.trimEnd() })
    expect(code).toBe(0)
    expect(jsonLines(out)).toMatchObject([
      { id: 'a', reports: [{ article: 'a', count: { value: 2 } }] },
      { id: 7, reports: [{ article: 'line-3', count: { value: 2 } }] },
    ])
  })

  test('answers a bad line with what is wrong and goes on', async () => {
    const table = 'قتل 5\n'.repeat(20_000)
    const broken = [
      '{\n',
      '[]\n',
      line({ id: 'b', text: 5 }),
      line({ id: 'c', published: 'Tuesday' }),
      line({ id: 'e', text: table }),
    ]
    const { code, out, err } = await hasila(['extract', '--jsonl'], {
      input: [...broken, line({ id: 'd' })].join(''),
    })
    expect(code).toBe(1)
    expect(err).toBe('5 lines could not be read.\n')
    expect(jsonLines(out)).toMatchObject([
      { line: 1, error: expect.stringContaining('not JSON') },
      { line: 2, error: expect.any(String) },
      { id: 'b', line: 3, error: expect.stringContaining('text') },
      { id: 'c', line: 4, error: expect.stringContaining('published') },
      { id: 'e', line: 5, error: expect.stringContaining('not an article') },
      { id: 'd' },
    ])
  })

  test('keeps a line whole that holds the other line separators of Unicode', async () => {
    const { out } = await hasila(['extract', '--jsonl'], {
      input: line({ id: 'a', text: 'مقتل\u2028جنديين' }),
    })
    expect(jsonLines(out)).toMatchObject([{ id: 'a' }])
  })

  test('tells of bytes that are not UTF-8', async () => {
    const { out } = await hasila(['extract', '--jsonl'], { input: Buffer.from([0x22, 0xff, 0x22, 0x0a]) })
    expect(jsonLines(out)).toEqual([{ line: 1, error: 'The line is not UTF-8.' }])
  })
})

describe('explain', () => {
  test('shows who said what, where, and by which rule', async () => {
    const { out } = await hasila(['explain', 'data/articles/first.md'])
    expect(out).toContain('killed: 49; victims: north, military')
    expect(out).toContain('claimant: north ("شمالستان", stated)')
    expect(out).toMatch(/read by \S+/)
  })

  test('shows the same for a claim', async () => {
    const [claim] = JSON.parse((await hasila(['dataset'])).out).claims
    expect((await hasila(['explain', claim.id])).out).toContain('killed: 49; victims: north, military')
  })

  test('shows the numbers that were passed over, and why', async () => {
    const text = 'قُتل جندي ودُمرت 10 مدرعات.'
    const { out } = await hasila(['explain', '-', '--published', '2022-09-13'], { input: text })
    expect(out).toMatch(/passed over "10.*\[.+\]/)
  })
})
