import { describe, expect, it } from 'vitest'
import { extractReports } from '@/lib/extract/extract-reports'
import { compileGazetteer } from '@/lib/extract/gazetteer'

function figures(body: string) {
  const id = 'number-told-after' as Parameters<typeof extractReports>[0]['id']
  return extractReports(
    { id, body, published: '2024-03-20', headline: 'none' },
    compileGazetteer([], []),
  ).map(({ outcomes, count }) => `${outcomes.join('+')} ${'value' in count ? count.value : 'some'}`)
}

describe('the number of those of whom the sentence before said that they are several', () => {
  it.each([
    'خطف مسلحون عدداً من الطالبات. وتقدر مصادر محلية العدد بأكثر من ستين فتاة.',
    'اختطف مهاجمون عدداً من المسافرين على الطريق. وقال شهود إن عددهم يقدر بنحو 60.',
    'خطف مسلحون عدداً من السكان. وبلغ عددهم 60 شخصاً وفق العمدة.',
  ])('%s', text => {
    expect(figures(text)).toEqual(['captured some', 'captured 60'])
  })

  it.each([
    'خطف مسلحون عدداً من الطالبات. وبلغ عدد المدارس 60 مدرسة.',
    'خطف مسلحون عدداً من الطالبات. ولم يعرف العدد بعد، وأغلقت 60 مدرسة.',
    'خطف مسلحون عدداً من الطالبات. وتضم المدرسة 60 معلماً.',
  ])('near miss: %s', text => {
    expect(figures(text)).toEqual(['captured some'])
  })

  it.each([
    [
      ['missing 10000', 'missing 5000'],
      'يقدر المسؤولون عدد المفقودين بعشرة آلاف. وقال المكتب إن العدد لا يقل عن خمسة آلاف.',
    ],
    [
      ['missing 10000'],
      'يقدر المسؤولون عدد المفقودين بعشرة آلاف. وقال المكتب إن العدد لا يقل عن خمسة آلاف خيمة.',
    ],
    [['missing 10000'], 'يقدر المسؤولون عدد المفقودين بعشرة آلاف. وبلغ عدد الخيام خمسة آلاف.'],
  ])('%j told anew by another: %s', (expected, text) => {
    expect(figures(text)).toEqual(expected)
  })

  it.each([
    [['captured 20'], 'أطلقت الجماعة 30 رهينة. وقال المتحدث إنها ما زالت تحتجز 20 رهينة.'],
    [[], 'أطلقت الجماعة 30 رهينة. ووصل 20 رهينة إلى المدينة.'],
  ])('%j after a release: %s', (expected, text) => {
    expect(figures(text)).toEqual(expected)
  })
})
