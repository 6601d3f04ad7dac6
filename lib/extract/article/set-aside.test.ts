import { describe, expect, it } from 'vitest'
import { extractReports } from '@/lib/extract/extract-reports'
import { compileGazetteer } from '@/lib/extract/gazetteer'

function figures(body: string): string[] {
  const id = 'set-aside' as Parameters<typeof extractReports>[0]['id']
  return extractReports(
    { id, body, published: '2024-03-20', headline: 'none' },
    compileGazetteer([], []),
  ).map(({ outcomes, count }) => `${outcomes.join('+')} ${'value' in count ? count.value : count.form}`)
}

describe('what an article told of goes on', () => {
  it.each([
    [
      'cases of an epidemic',
      'سجل المركز 88 حالة مؤكدة بالكوليرا. وتوزعت بين الميناء بـ22 إصابة والقرى بـ40.',
    ],
    ['one case more', 'ظهرت 16 حالة إصابة بالحصبة في الحي. وتأكدت إصابة واحدة أمس.'],
    ['cases among those who fall ill', 'تصاب بسرطان الجلد 40 امرأة من كل مئة ألف. وسجلت الجزيرة 97 إصابة.'],
    ['players who miss a match', '3 إصابات وإيقاف.. أربعة غيابات قبل مباراة الأربعاء.'],
    ['injured players', '9 ضحايا.. الرباط الصليبي يهدد الدوري هذا الموسم.'],
    ['victims of a fraud', 'الاحتيال عبر الهاتف في الجزيرة.. كيف أسقطت منصة مئات الضحايا؟'],
    ['a drill', 'نفذ المستشفى تجربة فرضية لحريق. ونقلت الفرق ستة مصابين إلى الساحة.'],
    ['a novel', 'تدور أحداث الرواية في قرية جبلية. وفي ليلة واحدة يقتل ثلاثة إخوة.'],
    ['animals', 'نفقت 200 رأس من الماعز. وفي الصباح وجدوا 12 أخرى فارقت الحياة.'],
    ['a film', 'شهدت الحلقة الأخيرة من المسلسل مقتل ثلاثة حراس. ثم خطفت العصابة طفلين.'],
    [
      'people arrested at protests',
      'فرقت الشرطة احتجاجات في القرى. وما زال قرابة 500 شخص محتجزين وفقا للمنظمة.',
    ],
    ['an ancient grave told of after its bodies', 'تضم المقبرة جثث رجال ونساء. ودفن بعضهم في توابيت من حجر.'],
    ['an ancient grave', 'عثر المنقبون على توابيت ومومياوات. وفي حجرة أخرى وجدوا جثث خمسة رجال.'],
  ])('%s', (_, body) => {
    expect(figures(body)).toEqual([])
  })

  it.each([
    [
      'wounded after an epidemic',
      ['wounded 12'],
      'سجل المركز 88 حالة بالكوليرا. وأسفر القصف على المستشفى عن 12 إصابة.',
    ],
    [
      'captives after arrests',
      ['captured 12'],
      'شنت الشرطة حملة اعتقالات بعد هجوم الجماعة. وما زال 12 شخصا محتجزين لديها.',
    ],
    ['a blast near a stadium', ['wounded 30'], 'أسفر انفجار قرب الملعب عن 30 إصابة.'],
    ['victims of a crash', ['killed 8'], '8 ضحايا في حادث سير. وأصيب حارس الفريق في الركبة.'],
    ['victims of a collapse', ['killed 9'], '9 ضحايا.. انهيار مبنى قرب المدرسة.'],
    ['others', ['killed 3', 'killed 12'], 'قتل 3 رعاة ونفقت أغنامهم. وقتل 12 آخرون في القرية.'],
    ['a modern grave', ['killed 5'], 'عثر السكان على مقبرة جماعية. ووجدوا فيها جثث خمسة رجال.'],
  ])('%s', (_, said, body) => {
    expect(figures(body)).toEqual(said)
  })
})
