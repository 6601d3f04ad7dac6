import { describe, expect, it } from 'vitest'
import { readSentence } from '@/lib/extract/sentence'
import { readCountPhrases } from './read-count-phrases'

function phrases(body: string): string[] {
  const sentence = readSentence(body, { start: 0, end: body.length }, 0, false)
  return readCountPhrases(sentence, () => false).map(({ quantity, hedge, counted, from, to }) => {
    const number =
      quantity.kind === 'number'
        ? quantity.value
        : quantity.kind === 'range'
          ? `${quantity.min}-${quantity.max}`
          : quantity.kind === 'vague'
            ? (quantity.magnitude ?? 'some')
            : quantity.number
    const what = counted.kind === 'thing' ? counted.class : counted.kind
    const words = body.slice(sentence.tokens[from]?.word.start, sentence.tokens[to - 1]?.word.end)
    return [hedge, number, what, `«${words}»`].filter(part => part !== null).join(' ')
  })
}

describe('readCountPhrases', () => {
  it.each([
    ['12 person «12 شخصا»', '12 شخصا في المبنى'],
    ['12 person «12 شخصا»', 'نقل 12 شخصا بأمان'],
    ['12 person «12 شخصا»', 'بلغوا 12 شخصا3.'],
    ['at_least 12 person «ما لا يقل عن 12 شخصا»', 'ما لا يقل عن 12 شخصا'],
    ['at_least 12 person «12 شخصا على الأقل»', '12 شخصا على الأقل'],
    ['at_least 57 person «ما لا يقل عن (57) شخصا»', 'ما لا يقل عن (57) شخصا'],
    ['at_least 57 person «(57) شخصا على الأقل»', '(57) شخصا على الأقل'],
    ['about 50 distance «نحو 50 كيلومترا»', '(نحو 50 كيلومترا) من العاصمة'],
    ['more_than 500 victim «أكثر من 500 جريح»', 'أكثر من 500 جريح'],
    ['at_most 5 person «ما يصل إلى خمسة أشخاص»', 'ما يصل إلى خمسة أشخاص'],
    ['about 6500 person «نحو 6500 شخص»', 'نحو 6500 شخص'],
    ['20-25 person «بين 20 و25 جنديا»', 'بين 20 و25 جنديا'],
    ['thousands person «آلاف الجنود»', 'آلاف الجنود'],
    ['some person «عدد من المدنيين»', 'عدد من المدنيين'],
    ['2 person «شخصين اثنين»', 'شخصين اثنين'],
    ['dual person «جنديان»', 'جنديان في الموقع'],
    ['1 person «أحد أفراد الدورية»', 'أحد أفراد الدورية'],
    ['24 others «24 آخرين»', '24 آخرين'],
    ['12 person «12 من جنودها»', '12 من جنودها'],
    ['66 victim «66 قتيلا وجريحا»', '66 قتيلا وجريحا'],
    ['3 victim «3 حالات وفاة»', '3 حالات وفاة'],
    ['73 person «73 طالبا وطالبة»', '73 طالبا وطالبة'],
    ['at_least 9 person «مدنيون لا يقلون عن تسعة»', 'مدنيون لا يقلون عن تسعة'],
    ['44 time «44 يوما»', '44 يوما'],
    ['10 object «10 دبابات»', '10 دبابات'],
    ['30 distance «30 كيلومترا»', '30 كيلومترا'],
    ['70 share «70 بالمئة»', '70 بالمئة'],
    ['5 household «5 أسر»', '5 أسر'],
    ['13 nothing «13»', '13 في المدينة'],
  ])('%s', (said, text) => {
    expect(phrases(text)).toEqual([said])
  })

  it('gives a hedge to the number after it, not to the one before', () => {
    expect(phrases('30 شهيدا وأكثر من 500 جريح')).toEqual([
      '30 victim «30 شهيدا»',
      'more_than 500 victim «وأكثر من 500 جريح»',
    ])
  })

  it('counts nobody who is named or known', () => {
    expect(phrases('الجندي القتيل والضابط')).toEqual([])
  })
})
