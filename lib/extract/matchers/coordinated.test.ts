import { describe, expect, it } from 'vitest'
import { readAloud } from '@/lib/extract/phrase-book'

describe('a trigger still in force', () => {
  it.each([
    [
      'killed 1 governed | killed 2 coordinated',
      ['مقتل شاب يبلغ من العمر 14 عاماً وامرأتين', 'مقتل شاب يبلغ 14 عاماً وامرأتين بالغتين'],
    ],
    ['missing 5 subject-first | missing 2 coordinated', ['إن خمسة عمال وصديقين في عداد المفقودين']],
    [
      'killed 4 governed | killed 2 subset | killed 2 coordinated',
      ['قتل أربعة، بينهم امرأتان تبلغان من العمر 22 و25 عاماً إضافة إلى رجلين'],
    ],
    [
      'killed 20 subject-first | killed 22 coordinated | killed 5 subset',
      ['أن عشرين من قوات الأمن قتلوا بالإضافة إلى 22 مدنياً بينهم خمسة أطفال'],
    ],
    ['killed 10 subject-first | killed 1 coordinated', ['إن عشرة جنود وشرطياً لقوا مصرعهم']],
    ['killed 4 governed', ['قتل أربعة عسكريين أو متمردين في المدينة']],
    [
      'killed 7 they-are | killed 2 coordinated | killed 2 coordinated',
      ['القتلى هم سبعة جنود وضابطا صف وضابطان'],
    ],
    ['wounded 1 subject-first', ['أن أحد الجنود أصيب واثنين آخرين وبحاراً مفقودون']],
    [
      'killed 1 governed | killed 3 coordinated',
      ['مقتل ضابط و3 جنود', 'مقتل ضابط إضافة إلى 3 جنود', 'قُتل ضابط في الكمين، و3 جنود'],
    ],
    ['killed 24 governed | killed 21 coordinated', ['قتل 24 مدنياً في حمص و21 في درعا']],
    ['killed 613 victim-noun | killed 492 coordinated', ['سجل الشمال 613 وفاة، يليه الجنوب بـ492']],
    ['wounded 7 victim-noun | wounded 1 coordinated', ['سبعة مصابين من قوات الأمن ومدني أصيبوا']],
    ['killed 352 governed | killed 102 coordinated', ['مقتل 352 شخصاً، فيما أحصت المنظمة 102 فقط']],
    ['killed 14 governed | killed 10 coordinated', ['قتل 14 في الشمال، وفي الجنوب 10']],
    ['killed 14 governed | killed 10 fell-in-arms', ['قتل 14 في الشمال، فيما سقط في الجنوب 10']],
    ['killed 5 beside-named', ['مقتل القيادي سالم و5 من مرافقيه', 'أسفرت الغارة عن مقتله وخمسة من مساعديه']],
    ['killed 1 governed | wounded 1 governed', ['قُتل ضابط وأصيب آخر', 'توفي أحدهما وجرح الآخر']],
    ['killed 1 governed | missing 24 governed | captured 13 governed', ['مقتل جندي وفقدان 24 آخرين وأسر 13']],
    ['killed 141 governed', ['مقتل 141 طالباً وطالبة', 'مقتل 141 ضابطاً وجندياً']],
    ['captured 2 governed | captured 2 coordinated', ['خطف ألمانيان وكنديان في كمين']],
    ['killed 1 governed | killed 1 coordinated', ['قتل ألماني وكندي في الغارة']],
    ['killed 4 subject-first | killed 9 coordinated', ['أربعة عمال قتلوا في الشمال، وتسعة في الجنوب']],
    [
      'wounded 54 toll | wounded 33 subset | wounded 21 coordinated',
      [
        'بلغ عدد المصابين 54، نقل 33 منهم إلى المستشفى المركزي، و21 إلى مستشفى آخر',
        'بلغ عدد المصابين 54، بينهم 33 تم نقلهم إلى المستشفى المركزي، و21 إلى مستشفى آخر',
      ],
    ],
    [
      'killed 25 governed | killed 10 coordinated | killed 8 coordinated | killed 5 coordinated',
      ['قضى 25 من أقاربهم، 10 من المعلمين، 8 من القوات الخاصة، 5 من المسعفين'],
    ],
    ['killed 1 governed | killed 5 coordinated', ['قتل قيادي تابع لتنظيم الشمال و5 عناصر']],
    ['killed at_least 7 governed | wounded 71 governed', ['قتل سبعة على الأقل وأصيب 71 السبت، في ضربة']],
    ['wounded 5 victim-noun | killed 2 victim-noun', ['استقبل المستشفى خمس حالات إصابة وحالتي وفاة']],
    [
      'killed 1 governed | killed 1 coordinated',
      ['قُتل ضابط من الكتيبة وجندي', 'قُتل ضابط من المدرسة وجندي من الحرس'],
    ],
    ['wounded 2 governed | wounded 1 coordinated', ['أصيب مقاتلان آخران من السرية وجندي من اللواء']],
    [
      'killed 116 toll | killed at_least 35 coordinated',
      ['أما في الشمال، فبلغت حصيلة القتلى 116، وفي إقليم السهول 35 على الأقل'],
    ],
    [
      'killed 8 governed | killed 2 coordinated',
      [
        'قُتل ثمانية عناصر من القوات شبه العسكرية المحلية وشخصان',
        'مقتل ثمانية جنود في الكتيبة السابعة الجبلية وضابطان',
      ],
    ],
    [
      'killed 93 victim-noun | killed 30 coordinated | killed 25 coordinated',
      ['سجلت السهول 93 قتيلاً، وزندا 30، وطنار في الشمال 25 شخصاً.'],
    ],
  ])('%s', (said, ways) => {
    expect(ways.map(way => [way, ...readAloud(way)])).toEqual(ways.map(way => [way, ...said.split(' | ')]))
  })

  it.each([
    ['killed 14 governed', 'قتل 14 في الشمال، وفي الجنوب 10 قرى مدمرة'],
    ['killed 352 governed', 'مقتل 352 شخصاً، فيما سجلت المنظمة 102 انتهاكاً'],
    ['killed 14 governed', 'قتل 14 في الشمال، فيما اعتقل في الجنوب 10'],
  ])('near miss, only %s: %s', (said, text) => {
    expect(readAloud(text)).toEqual([said])
  })
})
