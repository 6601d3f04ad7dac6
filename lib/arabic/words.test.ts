import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldWord } from './matching-form'
import { wordsOf } from './words'

describe('matching form', () => {
  const BOOK: readonly (readonly [string, readonly string[]])[] = [
    ['قتل', ['قتل', 'قُتِلَ', 'قـتـل', 'قُتل', '\u200fقتل\u200f', '\u202bقتل\u202c']],
    ['اسر', ['أسر', 'اسر', 'إسر', 'آسر', 'ٱسر']],
    ['مستشفي', ['مستشفى', 'مستشفي', 'مستشفی']],
    ['ميه', ['مئة', 'ميه', 'مئه', 'مِئَةٌ']],
    ['مسوول', ['مسؤول', 'مسوول']],
    ['ماء', ['ماء', 'مــاءً']],
    ['كردستان', ['كردستان', 'کردستان']],
    ['2022', ['2022', '٢٠٢٢', '۲۰۲۲']],
    ['1,250', ['1٬250', '1،250', '1,250']],
    ['"', ['«', '»', '“', '”', '"']],
    ['-', ['-', '–', '—']],
    ['الاسلام', ['الإسلام', 'اﻻسلام', 'الاسلام']],
    ['bbc', ['BBC', 'bbc']],
  ]
  test.each(BOOK)('%s', (form, spellings) => {
    for (const spelling of spellings) expect(foldWord(spelling), spelling).toBe(form)
  })

  test('what folds apart', () => {
    for (const [one, other] of [
      ['ماء', 'ما'],
      ['سبت', 'ست'],
      ['ثلاثاء', 'ثلاثة'],
      ['1٫5', '15'],
    ] as const)
      expect(foldWord(one)).not.toBe(foldWord(other))
  })
})

describe('words', () => {
  const BOOK: readonly (readonly [string, string])[] = [
    ['قُتل 49 جندياً', 'قتل 49 جنديا'],
    ['و24 آخرين', 'و +24 اخرين'],
    ['الـ17', 'ال +17'],
    ['في الـ 10 تشرين', 'في ال 10 تشرين'],
    ['30ألف', '30 +الف'],
    ['1,250 و1٬250 و360.000.', '1,250 و +1,250 و +360.000 +.'],
    ['12-17', '12 +- +17'],
    ['12، 13', '12 +, 13'],
    ['«إنترفاكس»', '" +انترفاكس +"'],
    ['نهايته،ا', 'نهايته +, +ا'],
    ['أ\u200fب \u200f(ج)', 'اب ( +ج +)'],
    ['😀 \ud800', '😀 \ud800'],
    ['a\u0000b', 'a b'],
    ['', ''],
  ]
  test.each(BOOK)('%j', (text, words) => {
    const shown = wordsOf(text).map(word => (word.glued ? `+${word.text}` : word.text))
    expect(shown.join(' ')).toBe(words)
  })

  test('keep what the matching form loses', () => {
    expect(wordsOf('ألفاً ألفا مئتين ميتين')).toMatchObject([
      { tanwin: true, hamza: false },
      { tanwin: false, hamza: false },
      { tanwin: false, hamza: true },
      { tanwin: false, hamza: false },
    ])
  })

  test('of a part of a text have offsets into the whole', () => {
    const text = 'أعلن مقتل 49 جنديا'
    expect(wordsOf(text, 5, 12).map(word => text.slice(word.start, word.end))).toEqual(['مقتل', '49'])
  })
})

/** Arabic letters, marks, digits, controls and broken characters, more often than chance would have them. */
const brokenText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'وفبلالقتيلجندياًأإآةىئؤءَُِّْـ٠١٢٣۴0123456789،,.٬٫:;-–«»"()[] \n\t\u200f\u200e\u202b\u202c\ufeff\u0000',
      ),
      fc.constantFrom('\ud800', '\udc00', '😀', 'ﻻ', '\uffff'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 60 },
  )
  .map(pieces => pieces.join(''))

describe('on any text at all', () => {
  test('words slice back to what they fold, in order and apart', () => {
    fc.assert(
      fc.property(brokenText, text => {
        const words = wordsOf(text)
        expect(words.map(({ start, end }) => foldWord(text.slice(start, end)))).toEqual(
          words.map(word => word.text),
        )
        const bounds = words.flatMap(({ start, end }) => [start, end - 1])
        expect(bounds).toEqual(bounds.toSorted((one, other) => one - other))
        expect(words.at(-1)?.end ?? 0).toBeLessThanOrEqual(text.length)
      }),
      { seed: 20220913, numRuns: 200 },
    )
  })

  test('folding twice changes nothing', () => {
    fc.assert(
      fc.property(brokenText, text => {
        expect(foldWord(foldWord(text))).toBe(foldWord(text))
      }),
      { seed: 20220913, numRuns: 200 },
    )
  })
})
