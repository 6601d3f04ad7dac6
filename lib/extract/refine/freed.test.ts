import { describe, expect, it } from 'vitest'
import { dismissals, readAloud } from '@/lib/extract/phrase-book'

describe('those set free are held no longer', () => {
  it.each([
    'أفرج المسلحون عن خمسة عمال كانوا يحتجزونهم منذ شهر',
    'أطلقت الحركة سراح مئة جندي أسرتهم في الخريف',
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

  it.each([
    ['captured 2 once-taken', 'الإفراج عن سائحين روريتانيين كانا قد اختطفا أمس الأول'],
    ['captured 2 once-taken', 'إطلاق عاملين اختطفا شرقي البلاد'],
    ['captured 10 once-taken', 'أفرجت العصابة عن عشرة بحارة كانوا اختطفوا من سفينة محملة بالفحم'],
    ['captured 26 subject-first', 'الخاطفون يفرجون عن 26 صيادا خطفوا قبل عام'],
    ['captured 24 whom', 'أعلنت السلطات الإفراج عن 24 تلميذة اختطفهن مسلحون من مدرسة'],
    ['captured 4 told-taken', 'أكدت المنظمة الإفراج عن موظفيها الأربعة الذين اختطفوا قبل أيام'],
    ['captured about 250 once-taken', 'وكان الثلاثة من بين نحو 250 شخصا تم أسرهم خلال الهجوم'],
    ['captured 8 once-taken', 'أفرج عن ثمانية من موظفيها الدوليين بعد اختطافهم بأسبوع'],
  ])('how they were taken is told as well: %s', (said, text) => {
    expect(readAloud(text)).toEqual([said])
  })

  it.each([
    'أفرج عن ثلاثة موظفين',
    'أفرجوا عن خمسة عمال كانوا محتجزين لديهم',
    'أفرج عن ثلاثة رجال خطفوا السفينة',
    'أطلق سراح مسلحين خطفوا السائحين',
  ])('nobody is taken: %s', text => {
    expect(readAloud(text)).toEqual([])
  })
})
