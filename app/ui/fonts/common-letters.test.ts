import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { COMMON_LETTERS, codesOf, cutOut } from './common-letters'

const declared = readFileSync('app/ui/fonts.ts', 'utf8')

describe.each(COMMON_LETTERS)('$file', letters => {
  test('holds what is cut from the original today (`npm run fonts` writes it anew)', async () => {
    const kept = readFileSync(new URL(letters.file, import.meta.url))
    expect(kept.equals(await cutOut(letters))).toBe(true)
  })

  test('is declared for its letters, and its original for the others', () => {
    expect(declared).toContain(`src: './fonts/${letters.file}'`)
    expect(declared).toContain(`'${letters.range}'`)
    expect(declared).toContain(letters.original)
  })
})

test('no letter is asked of two files: a browser that gave up on one would fetch the other', () => {
  const codes = [...declared.matchAll(/'(U\+[^']+)'/g)].flatMap(([, range = '']) => codesOf(range))
  expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([])
})
