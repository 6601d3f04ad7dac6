import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { COMMON_LETTERS, codesOf, cutOut } from './common-letters'

const faces = readFileSync('app/ui/fonts/fonts.css', 'utf8')
  .split('@font-face')
  .slice(1)
  .map(face => ({
    family: /family: ([a-z]+);/.exec(face)?.[1],
    file: /url\('(?:\.\.?\/)*(?:node_modules\/)?([^']+)'\)/.exec(face)?.[1],
    codes: codesOf(/unicode-range:\s*([^;]+);/.exec(face)?.[1] ?? ''),
  }))

describe.each(COMMON_LETTERS)('$file', letters => {
  test('holds what is cut from the original today (`npm run fonts` writes it anew)', async () => {
    const kept = readFileSync(new URL(letters.file, import.meta.url))
    expect(kept.equals(await cutOut(letters))).toBe(true)
  })

  test('is declared for all its letters and for no others', () => {
    const declared = faces.filter(({ file }) => file === letters.file).flatMap(({ codes }) => codes)
    expect(new Set(declared)).toEqual(new Set(letters.ranges.flatMap(codesOf)))
  })

  test('comes with its headers in the first ten packets, of two files that are fetched at once', () => {
    expect(readFileSync(new URL(letters.file, import.meta.url)).length).toBeLessThan(14_000)
  })
})

const stacks = [...readFileSync('app/tokens.css', 'utf8').matchAll(/--sans:([^;]+);/g)].map(
  ([, stack = '']) => stack.split(',').map(family => family.trim()),
)

describe.each(stacks)('fonts of a page: %s, %s, …', (...stack) => {
  const known = faces.filter(({ family }) => stack.includes(family ?? ''))

  test('no letter is asked of two files', () => {
    const codes = known.flatMap(({ codes }) => codes)
    expect(codes.length).toBeGreaterThan(0)
    expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([])
  })
})
