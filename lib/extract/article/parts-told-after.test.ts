import { describe, expect, it } from 'vitest'
import { extractReports } from '@/lib/extract/extract-reports'
import { compileGazetteer } from '@/lib/extract/gazetteer'

function figures(body: string) {
  const id = 'parts-told-after' as Parameters<typeof extractReports>[0]['id']
  return extractReports(
    { id, body, published: '2024-03-20', headline: 'none' },
    compileGazetteer([], []),
  ).map(({ count, scope }) => ('value' in count ? `${count.value} ${scope}` : scope))
}

describe('parts of the figure before, in a sentence without a word of loss', () => {
  it.each([
    [['7 total', '6 subset', '1 subset'], 'مقتل سبعة أشخاص. ستة في الشمال وواحد في الجنوب.'],
    [['50000 total', '3044 subset'], 'قتل 50 ألف شخص في الحرب. وبين هؤلاء 3 آلاف و44 مدنيا.'],
    [['4 total', '3 subset'], 'اختطف قراصنة أربعة بحارة. والبحارة كلهم أجانب، ثلاثة منهم روريتانيون.'],
  ])('%j: %s', (expected, text) => {
    expect(figures(text)).toEqual(expected)
  })

  it.each([
    [['7 total'], 'مقتل سبعة أشخاص. ستة في المئة من السكان غادروا.'],
    [['7 total'], 'مقتل سبعة أشخاص. عشرون في الشمال ينتظرون.'],
    [['7 total'], 'مقتل سبعة أشخاص. 12 مدرسة في الشمال أغلقت.'],
    [['4 total'], 'اختطف قراصنة أربعة بحارة. وفي البلدة بحارة كثيرون، ثلاثة منهم يدرسون هناك.'],
    [['4 total'], 'اختطف قراصنة أربعة بحارة. وفي البلدة 50 بحارا، عشرون منهم روريتانيون.'],
  ])('near miss, %j: %s', (expected, text) => {
    expect(figures(text)).toEqual(expected)
  })
})
