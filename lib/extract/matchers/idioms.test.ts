import { describe, expect, it } from 'vitest'
import { readAloud } from '@/lib/extract/phrase-book'

describe('idioms of dying, captivity and search', () => {
  it.each([
    ['killed 11 met-their-death', ['لقي 11 عاملاً حتفهم', 'لقي أحد عشر راكباً مصرعهم', 'فارق 11 شخصاً الحياة']],
    [
      'killed 34 took-lives',
      [
        'أودى الانفجار بحياة 34 مصلياً',
        'حصد الإعصار أرواح 34 شخصاً',
        'راح ضحيته 34 مدنياً',
        'انتشال جثث 34 مهاجراً',
        'حريق يودي بـ34 شخصاً',
      ],
    ],
    ['killed 21 lost-men', ['خسرت الكتيبة 21 عسكرياً', 'فقدت القوات 21 جندياً', 'لم تخسر القوة سوى 21 جندياً']],
    ['killed 9 eliminated', ['القضاء على 9 عناصر', 'قضت على 9 مسلحين']],
    [
      'missing 25 sought-for',
      ['ولا يزال مصير 25 بحاراً مجهولاً', 'البحث جار عن 25 آخرين', 'فُقد الاتصال بخمسة وعشرين متسلقاً'],
    ],
    ['captured 30 fell-captive', ['وقع ثلاثون جندياً في الأسر', 'سلّم 30 جندياً أنفسهم أسرى']],
    [
      'killed 62 all-of-them',
      [
        'مقتل جميع من كانوا على متنها وهم 62 شخصاً',
        'مصرع الركاب البالغ عددهم 62 شخصاً',
        'مقتل جميع ركابها الـ62',
      ],
    ],
    ['killed 1 attained-martyrdom', ['ونال شرف الشهادة ضابط خلال التصدي للهجوم']],
    ['killed 2 fell-in-arms', ['سقوط جنديين في معارك الشمال']],
    ['killed+captured 150 between-before', ['بين قتيل وأسير 150 عنصراً']],
  ])('%s', (said, ways) => {
    expect(ways.map(way => [way, ...readAloud(way)])).toEqual(ways.map(way => [way, ...said.split(' | ')]))
  })

  it.each([
    'خسر المؤشر 45 نقطة',
    'حصد الفيلم 11 جائزة',
    'تلقى 20 تلميذاً دروساً في الحياة',
    'سقط 33 صاروخاً على المعسكر',
    'لقي الاقتراح ترحيب 30 نائباً',
  ])('near miss: %s', text => {
    expect(readAloud(text)).toEqual([])
  })
})
