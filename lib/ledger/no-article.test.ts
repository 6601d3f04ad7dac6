import { expect, it } from 'vitest'
import { noArticle } from './no-article'

const upTo = (length: number, text: string) => text.repeat(Math.ceil(length / text.length))

it.each([
  ['an article', 3_000, 'أعلنت وزارة الدفاع مقتل سبعة جنود وإصابة 12 آخرين.\n'],
  ['a long article', 1_000_000, 'أعلنت وزارة الدفاع مقتل سبعة جنود وإصابة 12 آخرين. '],
  ['a short list', 90_000, 'قتل 5\n'],
  ['a sentence without a stop', 1_000_000, 'قتل 5 جنود و'],
])('reads %s', (_, length, text) => {
  expect(noArticle(upTo(length, text))).toBeNull()
})

it.each([
  ['lines of a figure each', 'قتل 5\r\n'],
  ['numbered lines', '1. قتل 5\n'],
  ['a table', 'الشمال | 12 قتيلا |\n'],
  ['shreds of sentences', 'قُتل 5 جنود. '],
])('tells what a long text of %s is', (_, text) => {
  expect(noArticle(upTo(120_000, text))).toMatchObject({
    code: 'article/no-article',
    message: expect.stringMatching(/^The text has \d+ lines or sentences in 120\d\d\d characters/),
  })
})
