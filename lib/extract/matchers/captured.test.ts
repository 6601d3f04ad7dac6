import { describe, expect, it } from 'vitest'
import { dismissals, readAloud } from '@/lib/extract/phrase-book'

describe('people held by captors', () => {
  it.each([
    ['captured 2 governed', ['وقال القائد: أسرنا اثنين من الحراس']],
    ['captured 2 verb-first', ['خطف مسلحون رجلي أعمال', 'خطف مسلحون جنديين', 'اختطف ملثمون صحفيين اثنين']],
    ['captured 20 governed', ['واقتيد عشرون شخصاً إلى جهة مجهولة', 'سبي عشرين امرأة']],
    [
      'captured 20 remained',
      ['لا يزال 20 شخصاً في قبضة الخاطفين', 'ما زالت 20 تلميذة في أيدي الخاطفين', 'لا يزال 20 شخصاً في الأسر'],
    ],
    ['captured 25 remained | captured 12 remained', ['لا يزال 25 تلميذاً و12 معلماً في قبضة الخاطفين']],
    ['captured about 6000 verb-first', ['اختطف التنظيم نحو ستة آلاف روريتاني']],
    [
      'captured 20 fell-captive',
      ['وسلم 20 مسلحاً أنفسهم', 'وقع 20 جندياً في أسر المتمردين', 'وقع 20 جندياً في قبضة المهاجمين'],
    ],
    [
      'captured 20 suffered',
      ['تعرض 20 شخصاً للخطف على يد مسلحين', 'تعرض عشرون مسافراً للاختطاف', 'تعرض 20 مزارعاً لعملية خطف'],
    ],
    ['captured 20 befell', ['عملية اختطاف طالت 20 مسافراً', 'عملية الخطف التي طالت 20 مسافراً']],
    ['captured 251 governed | captured 97 subset', ['خطف 251 شخصاً في الهجوم، لا يزال 97 منهم محتجزين']],
    [
      'captured 20 victim-noun',
      ['بعد الإفراج عن خمسة، لا يزال 20 رهينة محتجزين', 'ويحتجز المهاجمون 20 رهينة في الفندق'],
    ],
  ])('%s', (said, ways) => {
    expect(ways.map(way => [way, ...readAloud(way)])).toEqual(ways.map(way => [way, ...said.split(' | ')]))
  })

  it.each([
    ['handed-over', 'نقل 3 رهائن إلى الصليب الأحمر'],
    ['handed-over', 'ويخوض ستة أسرى إضراباً عن الطعام'],
    ['handed-over', 'وقالت هيئة شؤون الأسرى إن عدد الأسيرات بلغ 70 أسيرة'],
    ['handed-over', 'لا يزال 900 أسير في سجون الدولة'],
    ['in-custody', 'احتجزت الشرطة 40 شخصاً'],
    ['in-custody', 'أعلن المتحدث باسم الشرطة أنها احتجزت 40 شخصاً'],
    ['in-custody', 'احتجاز 30 مهاجراً غير نظامي'],
    ['in-custody', 'اقتادت قوات الأمن ثلاثة أشخاص إلى المخفر'],
    ['in-custody', 'احتجاز 6 أشخاص للتحقيق معهم'],
  ])('%s: %s', (code, text) => {
    expect(readAloud(text)).toEqual([])
    expect(dismissals(text)).toContain(code)
  })

  it.each([
    'وقع 12 تاجراً في قبضة الشرطة',
    'سلم خمسة متهمين أنفسهم للشرطة',
    'تضم القاعة 500 كرسي',
    'لا يزال 12 تاجراً في قبضة الأمن',
    'خطفت الأضواء خمس ممثلات في المهرجان',
    'تعرض 4 ركاب للتفتيش',
    'لا تزال ثلاث قرى في قبضة المتمردين',
  ])('near miss: %s', text => {
    expect(readAloud(text)).toEqual([])
  })
})
