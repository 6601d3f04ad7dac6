import { expect, it } from 'vitest'
import { linkToQuote } from './text-fragment'

function directive(prefix: string, quote: string, suffix: string): string {
  const link = linkToQuote('https://paper.example/a', { prefix, quote, suffix, start: 0, end: quote.length })
  return decodeURIComponent(link.replace('https://paper.example/a#:~:text=', ''))
}

it.each([
  [
    'a short passage with its surroundings',
    'أعلن جيش الشمال اليوم ',
    'مقتل 12 جنديا',
    ' في النهر فجرا هنا.',
    'جيش الشمال اليوم-,مقتل 12 جنديا,-في النهر فجرا',
  ],
  ['one that stands alone', '', 'مقتل 12 جنديا', '', 'مقتل 12 جنديا'],
  ['one that begins inside a word', 'قال و', '24 آخرين', '.', 'قال-,و24 آخرين,-.'],
  ['one that ends inside a word', '', 'مقتل جندي', 'ين هناك', 'مقتل جنديين,-هناك'],
  [
    'a long one by its ends',
    '',
    'واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة أحد عشر ثلاثة عشر',
    '',
    'واحد اثنان ثلاثة أربعة خمسة,عشرة أحد عشر ثلاثة عشر',
  ],
])('%s', (_what, prefix, quote, suffix, expected) => {
  expect(directive(prefix, quote, suffix)).toBe(expected)
})

it('escapes what would part the directive', () => {
  const link = linkToQuote('https://paper.example/a#top', {
    prefix: '',
    quote: 'a-b, c & d',
    suffix: '',
    start: 0,
    end: 10,
  })
  expect(link).toBe('https://paper.example/a#top:~:text=a%2Db%2C%20c%20%26%20d')
})
