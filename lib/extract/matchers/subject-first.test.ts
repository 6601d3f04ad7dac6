import { describe, expect, it } from 'vitest'
import { readAloud } from '@/lib/extract/phrase-book'

describe('the phrase is the subject of what follows', () => {
  it.each([
    [
      'killed 50 subject-first',
      [
        'إن 50 جندياً قُتلوا في المعارك',
        'أن 50 شخصاً لقوا حتفهم',
        'إن خمسين من الركاب الذين كانوا في المقصورة لقوا مصرعهم',
        'قالت إن 50 مدنياً قد قضوا في القصف',
        'أن 50 من العسكريين سقطوا منذ الفجر',
        'إن 50 عاملاً تأكد مقتلهم',
      ],
    ],
    [
      'captured 12 subject-first',
      [
        'إن 12 من جنودها وقعوا أسرى',
        'أن 12 جندياً تم أسرهم',
        'إن 12 عنصراً أصبحوا في الأسر',
        'لا يزال 12 شخصاً محتجزين في القطاع',
      ],
    ],
    [
      'missing 31 subject-first',
      ['إن 31 شخصاً ما زالوا مفقودين', 'أن 31 عاملاً في عداد المفقودين', 'إن 31 بحاراً ما زالوا تحت الأنقاض'],
    ],
    ['wounded 10 subject-first', ['أن عشرة جنود أُصيبوا بجروح', 'إن 10 ركاب يتلقون العلاج']],
    ['killed 1 subject-first', ['إن جندياً قُتل في التدريب', 'إن شخصاً لقي حتفه']],
    ['killed+wounded 890 subject-first', ['إن 890 جندياً قتلوا أو أصيبوا']],
    ['killed+missing 53 subject-first', ['إن 53 مهاجراً لقوا حتفهم أو فُقدوا']],
    ['killed 32 subject-first | killed 11 subset', ['إن 32 مواطناً، بينهم 11 طفلاً، استشهدوا']],
  ])('%s', (said, ways) => {
    expect(ways.map(way => [way, ...readAloud(way)])).toEqual(ways.map(way => [way, ...said.split(' | ')]))
  })

  it.each([
    'إن 50 جندياً شاركوا في العرض',
    'إن 12 طالباً قطعوا الطريق',
    'أن مئات الأشخاص فقدوا منازلهم',
    'أسرة مكونة من 5 أفراد تحت الأنقاض',
  ])('near miss: %s', text => {
    expect(readAloud(text)).toEqual([])
  })
})
