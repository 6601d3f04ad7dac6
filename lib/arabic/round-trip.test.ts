import rules from 'cldr-rbnf/rbnf/ar.json'
import fc from 'fast-check'
import { toCardinal } from 'n2words/ar-SA'
import { expect, test } from 'vitest'
import { parseNumber } from './numerals'
import { spellout } from './spellout-rules.fixture'

const LARGEST = 999_999_999
const SEED = 20220913
/** Milliseconds: 10,000 numbers take a moment on a busy machine. */
const PATIENCE = 60_000
const SAMPLES = 500

const cldr = spellout(rules.rbnf.rbnf.SpelloutRules)

/**
 * Two independent generators, in every gender and case variant that they offer. Both are at times wrong, and are read
 * as what they mean: CLDR has إحدى عشر for 11 in both genders, ثلاثة مائة for 300, ثلاثة مليون for three million;
 * n2words has مائة وألف ألف for 101,000, the scale word in the place of "one".
 */
const GENERATORS: Readonly<Record<string, (value: number) => string>> = {
  'CLDR, numbering': value => cldr('%spellout-numbering', value),
  'CLDR, masculine': value => cldr('%spellout-cardinal-masculine', value),
  'CLDR, feminine': value => cldr('%spellout-cardinal-feminine', value),
  'n2words, masculine': value => toCardinal(value, { gender: 'masculine' }),
  'n2words, feminine': value => toCardinal(value, { gender: 'feminine' }),
}

/** As many numbers of three digits as of nine. */
const wholeNumber = fc
  .integer({ min: 1, max: 9 })
  .chain(digits => fc.integer({ min: 0, max: Math.min(LARGEST, 10 ** digits - 1) }))

for (const [name, spell] of Object.entries(GENERATORS)) {
  test(`${name}: every number up to 10,000 reads back`, { timeout: PATIENCE }, () => {
    const misread: [number, string, number | null][] = []
    for (let value = 0; value <= 10_000; value++) {
      const text = spell(value)
      const read = parseNumber(text)
      if (read !== value) misread.push([value, text, read])
    }
    expect(misread).toEqual([])
  })

  test(`${name}: numbers up to 999,999,999 read back`, () => {
    fc.assert(
      fc.property(wholeNumber, value => {
        expect(parseNumber(spell(value)), spell(value)).toBe(value)
      }),
      { seed: SEED, numRuns: SAMPLES },
    )
  })

  test(`${name}: careless spellings of them read the same`, () => {
    fc.assert(
      fc.property(wholeNumber, fc.constantFrom(...CARELESS), (value, careless) => {
        expect(parseNumber(careless(spell(value))), careless(spell(value))).toBe(value)
      }),
      { seed: SEED, numRuns: SAMPLES },
    )
  })
}

/** What newspapers do to a number. */
const CARELESS: readonly ((text: string) => string)[] = [
  text => text.replace(/[أإآ]/g, 'ا'),
  text => text.replace(/ة/g, 'ه'),
  text => text.replace(/مائة/g, 'مئة').replace(/مائت/g, 'مئت'),
  text => text.replace(/مئت/g, 'مائت').replace(/مئة/g, 'مائة'),
  text => text.replace(/(ثلاث|أربع|خمس|ست|سبع|تسع)مائة/g, '$1 مئة'),
  text => text.replace(/ثلاثمائة/g, 'ثلثمائة').replace(/ثمانمائة/g, 'ثمانيمئة'),
  text => text.replace(/(عشر|ثلاث|بع|خمس|ست|ثمان|تسع)ون/g, '$1ين'),
  text => text.replace(/ و/g, ' و '),
  text => text.replace(/ و(?=\S)/g, '، و'),
  text => text.replace(/(?<=\S)(?=[ة ])/g, 'ـ'),
  text => text.replace(/(?<=[بتثخسع])/g, '\u064e'),
  text => text.replace(/ /g, '\u00a0'),
]
