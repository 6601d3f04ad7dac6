import { readFileSync } from 'node:fs'
import subsetFont from 'subset-font'

/** The letters of a range, as CSS writes it; `fonts.css` has to say the same in so many words. */
const ARABIC = 'U+60C, U+61B, U+61F, U+621-63A, U+640-652, U+66A'
const SIGNS =
  'U+20-22, U+25-29, U+2B-3A, U+A0, U+AB, U+B7, U+BB, U+D7, U+2013-2014, U+201C-201D, U+2026, U+2066-2069, U+2190, U+2192'
const LETTERS = 'U+41-5A, U+61-7A'
const LATIN =
  'U+20-7E, U+A0, U+AB, U+B7, U+BB, U+D7, U+200E-200F, U+2010-2015, U+2018-201D, U+2026, U+2066-2069, U+2190-2193, U+2212'

interface CommonLetters {
  /** The file beside this one that holds them. */
  readonly file: string
  /** The package's file that they are cut from. */
  readonly original: string
  /** What nearly every page needs. */
  readonly ranges: readonly string[]
  readonly weights?: { readonly min: number; readonly max: number }
  /** Pairs of letters with a distance of their own; of the Latin ones alone they take 1.6 kB. */
  readonly kerning: boolean
}

export const COMMON_LETTERS: readonly CommonLetters[] = [
  {
    file: 'latin.woff2',
    original: '@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-latin-wght-normal.woff2',
    ranges: [LATIN],
    weights: { min: 400, max: 600 },
    kerning: true,
  },
  {
    file: 'arabic.woff2',
    original: '@expo-google-fonts/ibm-plex-sans-arabic/400Regular/IBMPlexSansArabic_400Regular.ttf',
    ranges: [ARABIC, SIGNS, LETTERS],
    kerning: false,
  },
]

/**
 * Joining, marks and ligatures; not the alternative drawings, which cost 5 kB and are never asked for, nor the lower
 * digits beside Arabic letters (`locl`): a figure looks the same with words beside it and without.
 */
const FEATURES = ['init', 'medi', 'fina', 'isol', 'rlig', 'calt', 'ccmp', 'liga', 'mark', 'mkmk']

/** The bytes of a font file (WOFF2) that has these letters only. */
export async function cutOut({ original, ranges, weights, kerning }: CommonLetters): Promise<Buffer> {
  const options = {
    targetFormat: 'woff2',
    keepFeatures: kerning ? [...FEATURES, 'kern'] : FEATURES,
    noHinting: true,
    ...(weights && { variationAxes: { wght: weights } }),
  } as const
  return subsetFont(
    readFileSync(`node_modules/${original}`),
    String.fromCodePoint(...ranges.flatMap(codesOf)),
    options,
  )
}

/** The code points of a `unicode-range` that has no wildcards. */
export function codesOf(range: string): number[] {
  return range.split(/,\s*/).flatMap(part => {
    const [first = 0, last = first] = part
      .slice(2)
      .split('-')
      .map(code => Number.parseInt(code, 16))
    return Array.from({ length: last - first + 1 }, (_, at) => first + at)
  })
}
