import { describe, expect, test } from 'vitest'
import { decodeUtf8 } from './decode-utf8'

const bytes = (...parts: (string | number)[]) =>
  Buffer.concat(parts.map(part => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([part]))))

test.each([
  ['plain', bytes('قُتل'), 'قُتل'],
  ['with a byte order mark', bytes(0xef, 0xbb, 0xbf, 'قُتل'), 'قُتل'],
  ['with a replacement character that the text itself holds', bytes('\uFFFD'), '\uFFFD'],
  ['empty', bytes(), ''],
])('reads a text %s', (_, input, text) => {
  expect(decodeUtf8(input, 'a.md')).toEqual({ ok: true, value: text })
})

describe('names the line and the offset of the first byte that is not UTF-8', () => {
  test.each([
    ['a byte of Windows-1256', bytes('اول\nثا', 0xe3, 'ن'), 2, 11],
    ['behind a genuine replacement character', bytes('\uFFFD', 0xff), 1, 3],
    ['a sequence cut off at the end of a line', bytes('a', 0xd9, '\nb'), 1, 1],
    ['a sequence cut off at the end of the file', bytes('a\nب', 0xd9), 2, 4],
    ['UTF-16', bytes(0xff, 0xfe, 'a', 0), 1, 0],
    ['an encoded surrogate', bytes(0xed, 0xa0, 0x80), 1, 0],
  ])('%s', (_, input, line, offset) => {
    const decoded = decodeUtf8(input, 'a.md')
    expect(decoded).toMatchObject({ ok: false, problems: [{ code: 'file/not-utf-8', line }] })
    expect(JSON.stringify(decoded)).toContain(`at offset ${offset} `)
  })
})
