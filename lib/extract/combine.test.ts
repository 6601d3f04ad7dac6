import { describe, expect, it } from 'vitest'
import { extractReports } from './extract-reports'
import { compileGazetteer } from './gazetteer'

function figures(body: string, headline: 'first-line' | 'none' = 'none') {
  const id = 'combined' as Parameters<typeof extractReports>[0]['id']
  return extractReports({ id, body, published: '2024-03-20', headline }, compileGazetteer([], [])).map(
    ({ outcomes, count, evidence, claimant }) => ({
      said: `${outcomes.join('+')} ${count.form} ${'value' in count ? count.value : ''}`.trim(),
      places: evidence.length,
      by: claimant.text,
    }),
  )
}

describe('repeats within an article', () => {
  it('joins the headline to the body, with the words that soften the number', () => {
    expect(
      figures('مقتل 100 جندي في المعارك\n\nقتل ما لا يقل عن 100 جندي في المعارك أمس.', 'first-line'),
    ).toEqual([{ said: 'killed at_least 100', places: 2, by: '' }])
  })

  it('gives the figure to the one who is named', () => {
    expect(
      figures('مقتل 34 شخصا في الحريق\n\nأعلنت وزارة الصحة مقتل 34 شخصا في الحريق.', 'first-line'),
    ).toEqual([{ said: 'killed exact 34', places: 2, by: 'وزارة الصحة' }])
  })

  it('keeps two who are named apart', () => {
    expect(figures('أعلنت الشرطة مقتل 12 شخصا.\nوأعلن الدفاع المدني مقتل 12 شخصا.')).toHaveLength(2)
  })

  it('knows whom the article has told of', () => {
    expect(figures('أعلنت الشرطة خطف ثلاثة عمال.\nوتبنت جماعة خطف العمال الثلاثة.')).toEqual([
      { said: 'captured exact 3', places: 2, by: 'الشرطة' },
    ])
  })

  it('keeps small numbers of different places apart', () => {
    expect(figures('قُتل 3 أشخاص في المدينة.\nوفي الريف قُتل 3 أشخاص.')).toHaveLength(2)
  })

  it('keeps a part and a whole apart', () => {
    expect(figures('قُتل 20 شخصا بينهم 12 طفلا.\nقُتل 12 شخصا في الريف.')).toHaveLength(3)
  })

  it('keeps women of one count and children of another apart', () => {
    expect(figures('قُتل 40 شخصا بينهم 10 نساء.\nوقُتل 25 شخصا بينهم 10 أطفال.')).toHaveLength(4)
  })
})
