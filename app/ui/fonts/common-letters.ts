import { readFileSync } from 'node:fs'
import subsetFont from 'subset-font'

interface CommonLetters {
  /** The file beside this one that holds them. */
  readonly file: string
  /** The package's file that they are cut from. */
  readonly original: string
  /** What nearly every page needs, as CSS writes it; `fonts.ts` has to say the same in so many words. */
  readonly range: string
  readonly weights?: { readonly min: number; readonly max: number }
}

export const COMMON_LETTERS: readonly CommonLetters[] = [
  {
    file: 'latin.woff2',
    original: '@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-latin-wght-normal.woff2',
    range:
      'U+20-7E, U+A0, U+AB, U+B7, U+BB, U+D7, U+200E-200F, U+2010-2015, U+2018-201D, U+2026, U+2066-2069, U+2190-2193, U+2212',
    weights: { min: 400, max: 600 },
  },
  {
    file: 'arabic.woff2',
    original: '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2',
    range:
      'U+60C, U+61B, U+61F, U+621-63A, U+640-656, U+66A-66C, U+670, U+67E, U+686, U+698, U+6A4, U+6A9, U+6AD, U+6AF, U+6CC',
  },
]

/** Joining, marks, ligatures and kerning; not the alternative drawings, which cost 5 kB and are never asked for. */
const FEATURES = [
  'init',
  'medi',
  'fina',
  'isol',
  'rlig',
  'calt',
  'ccmp',
  'locl',
  'liga',
  'mark',
  'mkmk',
  'kern',
]

/** The bytes of a font file (WOFF2) that has these letters only. */
export async function cutOut({ original, range, weights }: CommonLetters): Promise<Buffer> {
  const options = {
    targetFormat: 'woff2',
    keepFeatures: FEATURES,
    noHinting: true,
    ...(weights && { variationAxes: { wght: weights } }),
  } as const
  return subsetFont(
    readFileSync(`node_modules/${original}`),
    String.fromCodePoint(...codesOf(range)),
    options,
  )
}

/** The code points of a `unicode-range` that has no wildcards. */
export function codesOf(range: string): number[] {
  return range.split(', ').flatMap(part => {
    const [first = 0, last = first] = part
      .slice(2)
      .split('-')
      .map(code => Number.parseInt(code, 16))
    return Array.from({ length: last - first + 1 }, (_, at) => first + at)
  })
}
