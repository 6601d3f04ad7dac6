import { describe, expect, it } from 'vitest'
import { dismissals, readAloud } from '@/lib/extract/phrase-book'

describe('those set free are held no longer', () => {
  it.each([
    'أفرج المسلحون عن خمسة عمال كانوا يحتجزونهم منذ شهر',
    'الخاطفون يفرجون عن 26 صيادا خطفوا قبل عام',
    'وافقوا دون فدية على إطلاق سراح ممرضتين خطفوهما',
    'خلال تحريره تاجرا خطفته العصابة',
    'أنقذوا ثلاثة أطفال خطفهم مهرب',
    'أطلق سراح الرهائن، وهم تسعة أجانب',
    'في مقابل 60 روريتانيا محتجزين في سجون العاصمة',
  ])('%s', text => {
    expect(readAloud(text)).toEqual([])
    expect(dismissals(text)).toContain('handed-over')
  })

  it.each([
    ['captured 5 whom', 'بدأت عملية لتحرير خمسة بحارة خطفهم قراصنة'],
    ['captured 12 whom', 'رفضوا الإفراج عن 12 موظفا خطفوهم من المكتب'],
    ['captured 6 subject-first', 'تعمل الوزارة لتأمين إطلاق سراح ستة عمال أجانب اختطفوا في الشمال'],
    ['captured 30 subject-first', 'وتحتجز الحركة الوطنية لتحرير الجبال 30 موظفا رهائن'],
    ['captured 7 governed', 'أفرجوا عن السفينة ثم خطفوا سبعة بحارة'],
  ])('held all the same: %s', (said, text) => {
    expect(readAloud(text)).toEqual([said])
  })
})
