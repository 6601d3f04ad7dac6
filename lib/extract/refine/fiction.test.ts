import { describe, expect, it } from 'vitest'
import { dismissals, readAloud } from '@/lib/extract/phrase-book'

describe('nobody is lost in a film', () => {
  it.each([
    '8 حالات قتل أشعلت أحداث مسلسل الجبل',
    'شهدت الحلقة الثالثة من مسلسل الجبل مقتل أربعة من رجال العصابة',
    'انفجار يودي بحياة 12 شخصا في الحلقة الأولى من المسلسل',
    'شهدت الحلقات الأخيرة من مسلسلات الموسم مقتل 15 بطلا',
    'يروي الفيلم قصة مقتل 3 أطفال',
    'قتل البطل ثلاثة حراس في مشهد من فيلم السهول',
    'تروي رواية الكاتبة عن مقتل ثلاثة صيادين في ليلة عاصفة',
    'يقتل البطل في الرواية حارسين',
    'فازت الرواية التي تحكي قصة مقتل ثلاثة إخوة',
  ])('%s', text => {
    expect(readAloud(text)).toEqual([])
    expect(dismissals(text)).toContain('fiction')
  })

  it.each([
    ['killed 3 governed', 'مقتل 3 من عمال قناة تعرض المسلسلات'],
    ['killed 12 governed', 'مقتل 12 شخصا في قاعة سينما'],
    ['killed 2 governed', 'قتل شخصان خلال تصوير فيلم من بطولة ممثل معروف'],
    ['killed 5 governed', 'قال الكاتب إن الرواية الرومانية كاذبة، مؤكدا مقتل 5 أطفال'],
    ['killed 3 governed', 'قتل 3 شبان وفق رواية شهود للأحداث'],
    ['killed 5 took-lives', 'تقول الرواية الرسمية إن أحداث الليلة أودت بحياة 5 أشخاص'],
    ['killed 9 governed', 'قتل 9 أشخاص في حلقة جديدة من مسلسل العنف'],
  ])('a loss all the same: %s', (said, text) => {
    expect(readAloud(text)).toEqual([said])
  })
})
