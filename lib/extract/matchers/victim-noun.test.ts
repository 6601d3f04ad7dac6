import { describe, expect, it } from 'vitest'
import { readAloud } from '@/lib/extract/phrase-book'

describe('the counted noun says what became of them', () => {
  it.each([
    [
      'killed 49 victim-noun',
      [
        'أسفر عن 49 قتيلاً',
        'سقوط 49 شهيداً',
        'بلغت الخسائر 49 قتيلاً',
        '49 حالة وفاة',
        'انتشال 49 جثة',
        '49 ضحية',
      ],
    ],
    ['killed 13 victim-noun | wounded 57 victim-noun', ['13 شهيداً و57 مصاباً سقطوا في القصف']],
    ['killed 12 victim-noun | wounded 49 victim-noun', ['12 شهيداً و49 جريحاً في الغارة']],
    ['missing 20 victim-noun', ['تلقى الجهاز 20 بلاغاً عن مفقودين']],
    ['wounded 20 victim-noun', ['خلّف الانفجار 20 جريحاً', '20 مصاباً في الحادث', 'وقوع 20 إصابة']],
    ['missing 7 victim-noun', ['7 مفقودين في الفيضانات']],
    ['captured 6 victim-noun', ['لدى المجموعة ستة أسرى', '6 رهائن داخل المبنى']],
    [
      'killed+wounded 66 victim-noun',
      [
        '66 قتيلاً وجريحاً',
        'حصيلة الضحايا ارتفعت إلى 66 شخصاً ما بين قتيل وجريح',
        'سقوط 66 شخصاً بين قتيل وجريح',
        '66 بين قتيل وجريح',
      ],
    ],
    [
      'killed 1 victim-noun | wounded 2 victim-noun',
      ['خلف الهجوم على المسجد قتيلاً وجريحين', 'أدى انفجار لغم في ريف المدينة إلى قتيل وجريحين'],
    ],
    ['killed 2 victim-noun', ['أوقع القصف قتيلين', 'إن شهيدين وصلا إلى المستشفى']],
    ['killed 1 victim-noun', ['انتشلت الفرق جثة مجهولة الهوية']],
    ['wounded 1 victim-noun', ['نقلت سيارة إسعاف جريحاً إلى المستشفى']],
    ['killed+wounded 30 victim-noun', ['خلف القصف 30 ضحية بين قتيل وجريح']],
    ['killed 2 victim-noun | wounded 3 victim-noun', ['هجوم يخلّف قتيلين وثلاثة جرحى']],
    ['killed+wounded tens victim-noun', ['سقوط عشرات القتلى والمصابين', 'عشرات القتلى والجرحى']],
    ['killed 9 victim-noun | wounded 1 victim-noun', ['9 قتلى ومصاب واحد']],
    ['missing 4 victim-noun', ['وهناك 4 ضحايا مفقودين']],
    ['killed tens victim-noun', ['عشرات القتلى في القصف']],
    ['killed 3 victim-noun', ['مقتل ثلاثة أسرى', 'إن ثلاثة مصابين توفوا']],
    ['killed 2 victim-noun | wounded 6 governed', ['أسفر الحادث عن حالتي وفاة وإصابة ستة ركاب']],
    ['killed 11 victim-noun | wounded 1 victim-noun', ['العدد الأولي هو 11 قتيلاً ومصاب واحد']],
    ['killed 1000 victim-noun', ['سلمت ألف جثة لجنود إلى جارتها']],
    ['killed 8 victim-noun', ['دفن 8 جثامين ضحايا حادث حافلة المدينة']],
    ['killed+wounded 1200000 victim-noun', ['تكبدت 2ر1 مليون ضحية (بين قتيل وجريح)']],
    ['killed 3 victim-noun | wounded 2 governed', ['نتج عنها 3 حالات وفاة وإصابة شخصين']],
    ['killed 900 victim-noun', ['أوقعت المعارك 900 قتيل من مدنيين وعسكريين']],
    ['killed 1 victim-noun | wounded 9 victim-noun', ['وصل إلى المستشفى شهيد و9 مصابين']],
    ['killed 632 victim-noun', ['مع تسجيل 632 حالة انتشال']],
    ['killed about 23000 victim-noun | wounded about 41000 victim-noun', ['نحو 23 ألف قتيل و41 ألف جريح']],
    ['killed about 20 victim-noun | wounded 41 victim-noun', ['نحو 20 قتيلاً و41 جريحاً']],
    ['missing thousands victim-noun', ['في ظل وجود آلاف المفقودين، وآخرين ما زالت جثامينهم تحت الركام']],
  ])('%s', (said, ways) => {
    expect(ways.map(way => [way, ...readAloud(way)])).toEqual(ways.map(way => [way, ...said.split(' | ')]))
  })

  it.each([
    'تبادل 50 أسيراً بين الطرفين',
    'الإفراج عن 10 رهائن',
    '«ميتا» سرحت نحو 11 ألف موظف',
    'وقوع عدد من حالات الاحتجاز تم التعامل معها',
    'القبض على 3 من مختطفي الرهائن',
    'شفي 45 مصاباً وغادروا المستشفى',
    'اعتصم أهالي 12 مخطوفاً أمام القصر',
    'شيع الآلاف جثامين الشهداء',
    'الكثير من الجرحى يموتون لنقص الدواء',
    'قال إنه وقع أسيراً في هجوم سابق',
    'تلقى الجهاز 20 بلاغاً عن حرائق',
    'تسجيل 38 إصابة بفيروس كورونا',
    '32 ضحية في قضية التحرش',
    'تراجع عدد المصابين بـ840 مصاباً',
    'وجد الرجل قتيلاً في منزله',
    'سقط الجندي قتيلاً أمام منزله',
    'نقل الرجل جريحاً إلى المستشفى',
    'كرم المحافظ أسر 50 شهيداً ومصاباً',
    'وقال سالم، أحد الرهائن، إنه بخير',
    'وهناك أيضاً العديد من الإصابات الخطيرة بسبب السرعة',
    'أي بتراجع يقدر بـ 840 مصاباً',
  ])('near miss: %s', text => {
    expect(readAloud(text)).toEqual([])
  })
})
