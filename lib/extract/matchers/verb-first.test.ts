import { describe, expect, it } from 'vitest'
import { readAloud } from '@/lib/extract/phrase-book'

describe('words between the verb and the phrase', () => {
  it.each([
    [
      'wounded 5 verb-first',
      [
        'أصيب في الغارة خمسة مدنيين',
        'أصاب القصف خمسة من سكان البلدة',
        'وأصيب في منطقة الميناء (غرب) خمسة عمال',
        'أصيب، صباح الاثنين، 5 عمال',
      ],
    ],
    [
      'killed 24 verb-first',
      ['قتلت القوات 24 مسلحاً', 'قتل مسلحون 24 شخصاً في عرض عسكري', 'قتل مسلحو الحركة 24 تلميذاً'],
    ],
    ['killed 6 verb-first', ['حيّدت القوات ستة إرهابيين']],
    ['killed 2 verb-first', ['قتل مسلح صباح الاثنين شخصين في مدرسة']],
    ['killed 1 verb-first', ['قتل مسلحون مجهولون حارساً في السوق', 'اغتال مجهولون ضابطاً أمام منزله']],
    ['killed 2 verb-first', ['وقتلت ضربة جوية شخصين']],
    ['captured 1 verb-first', ['خطف رجال ملثمون ممرضة من بيتها']],
    ['captured 40 verb-first', ['خطف مسلحون يعتقد انتماؤهم لجماعة متشددة 40 طفلاً']],
    ['captured some verb-first', ['أسر الجيش خلالها جنوداً من الطرف الآخر']],
    ['killed hundreds verb-first', ['قتلت قوات الأمن في البلد المئات']],
    ['killed 9 verb-first', ['قتل مسلحون، اليوم الخميس، تسعة أشخاص']],
  ])('%s', (said, ways) => {
    expect(ways.map(way => [way, ...readAloud(way)])).toEqual(ways.map(way => [way, ...said.split(' | ')]))
  })

  it.each([
    'قتل جنود الحراسة ضيفة الشرف',
    'أصابت قذائف هاون مدرسة',
    'الصاروخ أصاب طائرة روريتانية',
    'أصابت غارة جوية شاحنة',
    'قتل القائد الميداني في سيارته قرب 3 حواجز',
    'احتجزت البحرية 14 قارب صيد',
    'غرق قارب يحمل أكثر من ثمانين مهاجراً',
    'توفي الفنان بعد مسيرة ضمت 100 عمل',
  ])('near miss: %s', text => {
    expect(readAloud(text)).toEqual([])
  })
})
