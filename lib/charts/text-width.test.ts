import { describe, expect, it } from 'vitest'
import { textWidth, wrapItems, wrapText } from './text-width'

/** Widths as a browser measures them in IBM Plex Sans Arabic, regular, at 1000 pixels. */
describe('textWidth: never less than the text, and at most three tenths more', () => {
  it.each([
    ['Ministry of Defence', 8640],
    ['at least 100', 5343],
    ['رئيس وزراء أرمينيا نيكول باشينيان', 12021],
    ['من دون تحديد العدد', 7686],
    ['13 أيلول/سبتمبر 2022', 8819],
  ])('%s', (text, measured) => {
    expect(textWidth(text, 1000)).toBeGreaterThanOrEqual(measured)
    expect(textWidth(text, 1000)).toBeLessThan(measured * 1.3)
  })

  it('gives no width to vowel marks and direction controls', () => {
    expect(textWidth('قُتِل', 13)).toBe(textWidth('قتل', 13))
    expect(textWidth('\u2068abc\u2069', 13)).toBe(textWidth('abc', 13))
  })
})

describe('wrapText', () => {
  it.each([
    ['', 100, []],
    ['one', 100, ['one']],
    ['one two three', 60, ['one two', 'three']],
    ['a-word-that-is-longer-than-its-line yes', 60, ['a-word-that-is-longer-than-its-line', 'yes']],
    ['وزارة الدفاع الأرمينية', 100, ['وزارة الدفاع', 'الأرمينية']],
  ])('%s', (text, width, lines) => {
    expect(wrapText(text, 13, width)).toEqual(lines)
  })

  it('sets a name apart in each line that has a piece of it', () => {
    const name = '\u2068أوليغ كيبر حاكم المدينة\u2069'
    expect(wrapText(`by “${name}” on 2 March`, 13, 90)).toEqual([
      'by “\u2068أوليغ كيبر\u2069',
      '\u2068حاكم المدينة\u2069”',
      'on 2 March',
    ])
    expect(wrapText(`\u2067قال \u2068Oleh Kiper\u2069 ذلك\u2069`, 13, 70)).toEqual([
      '\u2067قال \u2068Oleh\u2069\u2069',
      '\u2067\u2068Kiper\u2069 ذلك\u2069',
    ])
  })
})

describe('wrapItems', () => {
  it.each([
    [[], []],
    [['', 'one', ''], ['one']],
    [['one', 'two'], ['one · two']],
    [
      ['one two', '13\u00a0May\u00a02031'],
      ['one two', '13\u00a0May\u00a02031'],
    ],
    [
      ['one', 'two three four five', 'six'],
      ['one', 'two three', 'four five', 'six'],
    ],
  ])('%j', (items, lines) => {
    expect(wrapItems(items, 13, 75)).toEqual(lines)
  })
})
