import { describe, expect, it } from 'vitest'
import { readAloud } from '@/lib/extract/phrase-book'

describe('parts of a count', () => {
  it.each([
    ['killed 72 victim-noun | killed 14 took-lives', ['العثور على 72 جثة، ومن بينها جثث 14 امرأة']],
    [
      'killed 634 among-named | killed 300 coordinated',
      ['ومن بين القتلى 634 في الوادي و300 آخرون في العاصمة'],
    ],
    ['killed 40 governed | killed 10 coordinated', ['مقتل 40 شخصاً بينهم القائد سالم حداد و10 جنود']],
    [
      'killed 4 governed | killed 2 component | killed 2 coordinated',
      ['مقتل 4 رجال أمن، اثنان في الاشتباك، واثنان في انفجار لغم'],
    ],
    ['killed about 400 subject-first', ['إن نحو 400 أجنبي أغلبهم من السياح من بين ضحايا الفيضانات']],
    [
      'killed 20 governed | killed 3 subset',
      [
        'مقتل 20 شخصاً بينهم 3 أطفال',
        'مقتل 20 شخصاً، من بينهم ثلاثة أطفال',
        'مقتل 20 شخصاً، 3 منهم في المستشفى',
      ],
    ],
    ['killed 20 governed | killed 1 subset', ['مقتل 20 شخصاً بينهم طفل', 'مقتل 20 شخصاً من ضمنهم امرأة']],
    ['killed 27 victim-noun | killed 17 component | killed 7 coordinated', ['27 قتيلاً: 17 رجلاً و7 نساء']],
    [
      'captured 130 subject-first | killed 31 subset',
      [
        'لا يزال 130 شخصاً محتجزين، بينهم 31 لقوا حتفهم',
        'لا يزال 130 شخصاً محتجزين، بينهم 31 أعلن الجيش مقتلهم',
      ],
    ],
    [
      'killed 20 governed | killed 1 subset | killed 1 coordinated',
      ['مقتل 20 شخصاً بينهم سكان وعامل طبي ومسعف', 'مقتل 20 شخصاً بينهم طفل ومسعف'],
    ],
    ['killed 20 governed | killed 2 subset', ['مقتل 20 شخصاً، من بينهم نساء وطفلان']],
    ['killed 20 governed | wounded 1 governed', ['مقتل 20 شخصاً بينهم نساء، وأصيب جندي']],
    ['wounded 3 governed | killed 2 subset', ['أصيب ثلاثة أشخاص، توفي منهم اثنان']],
    ['wounded 5 victim-noun | wounded 2 subset', ['خمسة جرحى اثنان منهم بحالة الخطر']],
    ['wounded 3 governed | wounded 1 subset', ['وأصيب ثلاثة، أحدهم إصابته خطيرة']],
    [
      'killed 12 governed | killed 7 component | killed 5 coordinated',
      ['قتل 12 شخصاً: سبعة في الشمال وخمسة في الجنوب'],
    ],
    ['killed 16 component | killed 9 coordinated', ['وتوزعت الوفيات بين 16 في الشمال و9 في الجنوب']],
    [
      'killed 12 toll | killed 8 subset | killed 2 coordinated | killed 1 coordinated',
      ['عدد الوفيات بلغ (12) شخصاً، منهم (8) في الشمال، و(2) في الجنوب، وشخص واحد في الغرب'],
    ],
    ['killed 10 among-named', ['ومن بين الضحايا القتلى 10 من العاملين في المنظمة']],
    ['killed 119 among-named', ['ومن بين قتلى الأمس 119 مدنياً']],
    ['killed 2 among-named', ['ومن بين القتلى إيطاليان']],
    [
      'killed 5 family | killed 1 subset | killed 1 coordinated',
      ['مقتل طاقمها المكون من خمسة أشخاص، بينهم ضابط برتبة عقيد وآخر برتبة رائد'],
    ],
    [
      'killed 50 governed | killed+wounded 7 subset',
      ['قتل 50 جندياً، بينهم 7 قتلوا أو أصيبوا أمس', 'قتل 50 جندياً، بينهم 7 قتلوا، أو أصيبوا، أمس'],
    ],
    [
      'killed 50 governed | killed 8 subset | killed 27 coordinated',
      ['قتل 50 شخصاً بينهم 8 أطفال، 27 من المسلحين'],
    ],
    [
      'killed 37 governed | killed 25 component | killed 12 coordinated',
      ['مقتل 37 شخصاً، 25 من المسلحين و12 من الجنود', 'مقتل 37 شخصاً، 25 في الشمال و12 في الجنوب'],
    ],
    [
      'killed 5 governed | killed 3 component | killed 2 coordinated',
      ['قتل خمسة أشخاص، ثلاثة أطفال وامرأتان', 'قتل خمسة أشخاص (ثلاثة أطفال وامرأتان)'],
    ],
    [
      'killed 7 subject-first | killed 2 subset',
      ['إن سبعة من جنوده، بينهم ضابطان، سقطوا في كمين', 'إن سبعة من جنوده بينهم ضابطان قتلوا'],
    ],
    ['killed 4 victim-noun | killed 2 component | killed 2 coordinated', ['4 قتلى (طفلان وسيدتان)']],
    ['wounded 5 among-named', ['وبين الجرحى خمسة أطفال', 'والجرحى بينهم خمسة أطفال']],
    ['wounded 3 governed | wounded 1 subject-first', ['إصابة 3 جنود، أحدهم بحالة خطيرة']],
    ['killed 11078 victim-noun | killed 10900 component', ['11078 شهيداً (10900 في القطاع)']],
    [
      'killed 40 governed | killed 2 subset | killed 3 coordinated | killed 12 coordinated | captured 14 governed',
      ['مقتل 40 عنصراً، بينهم ضابطان برتبة عقيد وثلاثة برتبة رائد و12 برتبة ملازم، بالإضافة لأسر 14 عنصراً'],
    ],
    ['killed 3 among-named', ['إن بين هؤلاء القتلى ثلاث نساء', 'إن بين القتلى "ثلاث نساء"']],
    ['killed 1 among-named | killed 1 coordinated', ['إن القتلى الأربعة، بينهم مهندس وموظفة، من المدينة']],
    ['wounded 70 governed | wounded 35 subset', ['أصيب 70 شخصاً بينهم 35 حالة إصابتهم خطيرة']],
    [
      'killed 2040 governed | killed 1213 subset | killed 302 subset | killed 289 coordinated',
      ['مقتل 2040 شخصاً، بينهم 1213 مدنياً يشملون 302 طفلاً و289 سيدة'],
    ],
    ['killed 30 they-are | killed 2 coordinated', ['إن المدنيين الذين قتلوا هم 30 في الشمال و2 في الجنوب']],
    [
      'killed 170 governed | killed 129 subset | killed 39 coordinated',
      ['مقتل 170 شخصاً بينهم 129 رهينة، و39 من المسلحين'],
    ],
    [
      'killed 7 among-named | killed 1 subset | killed 2 coordinated | killed 2 coordinated',
      ['وكان من بين الضحايا 7 أجانب، بينهم فرنسي ويابانيان وبريطانيان'],
    ],
    [
      'killed 60 victim-noun | killed 40 component | killed 15 coordinated | killed 5 coordinated',
      ['الإجمالي 60 قتيلاً، 40 من السجناء، و15 من الشرطة وحراس السجن، و5 مدنيين'],
    ],
    [
      'killed 11 victim-noun | killed 7 component | killed 2 component | killed 2 component',
      ['تسجيل 11 وفاة في أقاليم طنار (سبعة أشخاص) ودلمار (شخصان) وسيلار (شخصان)'],
    ],
    [
      'wounded 4 subset | wounded 2 coordinated | wounded 5 coordinated',
      ['أكد أن المصابين 4 منهم في الشمال، و2 في الجنوب، و5 في الغرب'],
    ],
    [
      'killed 92 component | killed 93 coordinated',
      ['بعد الوفيات، توزعت الحصيلة بين 92 من أبناء السهول، و93 عنصراً من الحرس'],
    ],
    [
      'casualties some losses | killed 7 subset | killed 1 coordinated',
      ['أسفر الهجوم عن سقوط ضحايا بينهم سبعة أطفال وامرأة'],
    ],
  ])('%s', (said, ways) => {
    expect(ways.map(way => [way, ...readAloud(way)])).toEqual(ways.map(way => [way, ...said.split(' | ')]))
  })

  it.each([
    'بينهم 3 أطفال نجوا من الحادث',
    'اعتقال 201 متظاهر أطلق سراح 170 منهم',
    'توزعت المقاعد بين 16 في الشمال و9 في الجنوب',
    'قتلت المهاجم الذي أعلنت الشرطة إخراج 13 منهم سالمين من المكان',
    'وصل اللاجئون 4 منهم في الشمال',
  ])('near miss: %s', text => {
    expect(readAloud(text)).toEqual([])
  })
})
