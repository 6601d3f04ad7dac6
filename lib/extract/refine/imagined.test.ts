import { describe, expect, it } from 'vitest'
import { dismissals, readAloud } from '@/lib/extract/phrase-book'

describe('nobody is lost in a dream or a drill', () => {
  it.each([
    'من رأى في المنام أنه قتل ثلاثة رجال طال عمره',
    'من رأى أنه قتل حارسا نجا من هم',
    'افترضت خطة التجربة الفرضية وفاة شخصين وإصابة ستة آخرين',
    'أقامت الهيئة تجربة «فرضية» لحالة وفاة و10 إصابات',
    'نفذ الدفاع المدني فرضية حريق نتج عنها 10 إصابات',
    'تمرين في الميناء يحاكي سقوط 12 جريحا',
    'توفي 5 أشخاص في التمرين وفقا للسيناريو',
  ])('%s', text => {
    expect(readAloud(text)).toEqual([])
    expect(dismissals(text)).toContain('imagined')
  })

  it.each([
    ['killed 3 governed', 'رأى شهود أن المسلح قتل ثلاثة أشخاص'],
    ['killed 5 governed', 'أسفر الانفجار عن مقتل 5، وتدرس الشرطة فرضية حادث متعمد'],
    ['killed 5 governed', 'نفذ مسلح هجوما وتستبعد الشرطة فرضية الانتقام في مقتل 5'],
    ['killed 2 governed', 'مقتل جنديين خلال تمرين يحاكي هجوما على القاعدة'],
  ])('a loss all the same: %s', (said, text) => {
    expect(readAloud(text)).toContain(said)
  })
})
