import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sentencesOf } from './sentences'

const slices = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end))

describe('sentences', () => {
  const BOOK: readonly (readonly [string, readonly string[]])[] = [
    ['قتل جندي. وأصيب آخر.', ['قتل جندي.', 'وأصيب آخر.']],
    ['كم قتل؟ لا أحد يعلم!', ['كم قتل؟', 'لا أحد يعلم!']],
    ['عنوان\n\nمتن الخبر', ['عنوان', 'متن الخبر']],
    ['قال "قتل جندي." وأضاف', ['قال "قتل جندي."', 'وأضاف']],
    ['قال «قتل جندي».\r\nوأضاف', ['قال «قتل جندي».', 'وأضاف']],
    ['خسائر لدى الطرفين.. اشتباكات حدودية', ['خسائر لدى الطرفين..', 'اشتباكات حدودية']],
    ['  قتل جندي…  ', ['قتل جندي…']],
    ['قتل جندي.وأصيب آخر؟لا', ['قتل جندي.', 'وأصيب آخر؟', 'لا']],
    ['قتل جندي.(رويترز)', ['قتل جندي.', '(رويترز)']],
    ['نقلت أ ف ب. وأضافت', ['نقلت أ ف ب.', 'وأضافت']],
    ['قالت وكالة إيه.بي.إيه إن في.بي سالم.بي وصل', ['قالت وكالة إيه.بي.إيه إن في.بي سالم.', 'بي وصل']],
    [
      'لقي 3 حتفهم في حريق شب\nفي أحد المستشفيات، بحسب\nمصادر طبية.',
      ['لقي 3 حتفهم في حريق شب\nفي أحد المستشفيات، بحسب\nمصادر طبية.'],
    ],
    ['عنوان\n\nقتل جندي،\nوأصيب آخر. ونجا\nثالث.', ['عنوان', 'قتل جندي،\nوأصيب آخر.', 'ونجا\nثالث.']],
    ['قتل جندي في\n- الجبهة\n- الميناء', ['قتل جندي في', '- الجبهة', '- الميناء']],
    ['قتل جندي\nوأصيب آخر', ['قتل جندي', 'وأصيب آخر']],
    ['', []],
    [' \n\t\n', []],
  ]
  test.each(BOOK)('%j', (text, sentences) => {
    expect(slices(text)).toEqual(sentences)
  })

  const WHOLE = [
    'قال د. أحمد إن 3 قتلوا',
    'قال م. ر. سالم إن 3 قتلوا',
    'قال ن. ع. راوي إن 3 قتلوا',
    'وقال أ. م. علي',
    'قال د.أحمد',
    'بحسب أ.ف.ب ورويترز',
    'قال أ.د. محمد',
    'قتل 360.000 شخص',
    'بلغ 1.5 مليون',
    'نشر موقع example.com الخبر',
    'في 13.9.2022 قتل جندي',
    'قتل جندي، وأصيب آخر؛ وفقد ثالث',
  ]
  test.each(WHOLE)('%s: one sentence', text => {
    expect(slices(text)).toEqual([text])
  })
})

describe('without a stop', () => {
  test('a long line is cut at white space', () => {
    const text = 'قتل جندي '.repeat(2000).trim()
    const lengths = sentencesOf(text).map(({ start, end }) => end - start)
    expect(Math.max(...lengths)).toBeLessThan(4100)
    expect(slices(text).join(' ')).toBe(text)
  })

  test('a long run of letters is cut anywhere, but not in the middle of a character', () => {
    const sentences = sentencesOf('😀'.repeat(10_000))
    expect(sentences.length).toBeGreaterThan(1)
    for (const { start } of sentences) expect(start % 2).toBe(0)
  })
})

test('on any text they are in order, apart, trimmed, and hold all that is not white space', () => {
  const text = fc
    .array(
      fc.oneof(
        fc.constantFrom(...'ابت .؟!…"»\n\r\t)', 'د.', '1.5'),
        fc.string({ unit: 'binary', maxLength: 2 }),
      ),
    )
    .map(pieces => pieces.join(''))
  fc.assert(
    fc.property(text, raw => {
      const sentences = sentencesOf(raw)
      const bounds = sentences.flatMap(({ start, end }) => [start, end - 1])
      expect(bounds).toEqual(bounds.toSorted((one, other) => one - other))
      const solid = (text: string) => text.replace(/[\s\p{Cc}\u200b]/gu, '')
      expect(solid(sentences.map(({ start, end }) => raw.slice(start, end)).join(''))).toBe(solid(raw))
    }),
    { seed: 20220913, numRuns: 200 },
  )
})
