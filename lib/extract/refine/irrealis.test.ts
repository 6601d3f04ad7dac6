import { describe, expect, it } from 'vitest'
import { dismissals, readAloud } from '@/lib/extract/phrase-book'

describe('what is only possible is no loss', () => {
  it.each([
    'حذر الخبير من مقتل 40 شخصا',
    'قد يؤدي الهجوم إلى مقتل 100 شخص',
    'في حال انهيار السد سيقتل ألف شخص',
    'توقع المركز وفاة 20 ألف شخص',
    'هدد بقتل خمس رهائن',
    'أحبطت الشرطة مخططا لقتل 12 سائحا',
    'كان يمكن أن يودي الانفجار بحياة 30 عاملا',
    'من المتوقع أن يرتفع عدد القتلى إلى 200',
    'قضت محكمة بإعدام 3 متهمين',
    'بهدف قتل 7 مسؤولين',
    'قد يموت الآلاف من البرد',
    'كل من خطف شخصاً يعاقب بالحبس',
    'وثيقة تغطي خطر وفاة شخص معين',
    'حاولوا إقناعه بقتل أربعة من جيرانه',
    'حرض على قتل ثلاثة من خصومه',
    'يخشى أن يلقى المئات حتفهم',
    'طالب الادعاء بإعدام 7 متهمين',
  ])('%s', text => {
    expect(readAloud(text)).toEqual([])
    expect(dismissals(text)).toContain('irrealis')
  })

  it.each([
    ['killed 40 governed', 'حذر الخبير من انهيار السد، وقتل 40 شخصا'],
    ['killed 70 subject-first', 'يُخشى أن يكون 70 شخصا قد لقوا حتفهم'],
    ['killed 150 governed', 'يعتقد أن القصف أسفر عن مقتل 150 شخصا'],
    ['killed 4 governed', 'أطلق طالب النار في مدرسته فقتل أربعة زملاء'],
    ['killed 46 governed', 'المحاولة التي قتل فيها 46 شخصا'],
    ['killed 3 governed', 'وبحسب رواية الشهود، قتل 3 أشخاص'],
    ['killed 9 governed', 'أدى الانفجار لمقتل 9 عمال'],
    ['killed 5 governed', 'أصدر أوامر بإطلاق النار ما أدى إلى مقتل 5 أشخاص'],
  ])('asserted or presumed all the same: %s', (said, text) => {
    expect(readAloud(text)).toEqual([said])
  })
})
