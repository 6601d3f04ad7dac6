import { describe, expect, it } from 'vitest'
import { extractReports } from '@/lib/extract/extract-reports'
import { compileGazetteer } from '@/lib/extract/gazetteer'

function figures(body: string) {
  const id = 'toll-told-after' as Parameters<typeof extractReports>[0]['id']
  return extractReports(
    { id, body, published: '2024-03-20', headline: 'none' },
    compileGazetteer([], []),
  ).map(({ outcomes, count }) => `${outcomes.join('+')} ${'value' in count ? count.value : 'some'}`)
}

describe('a toll without a word of what it counts', () => {
  it.each([
    'قتل 60 شخصاً في الزلزال. وفي وقت لاحق ارتفعت الحصيلة إلى 77.',
    'قتل 60 شخصاً في الزلزال. وبلغت الحصيلة مساء 77 شخصاً.',
  ])('%s', text => {
    expect(figures(text)).toEqual(['killed 60', 'killed 77'])
  })

  it('counts what the sentence before counted', () => {
    expect(figures('أصيب 60 شخصاً في الحريق. ثم ارتفعت الحصيلة إلى 77.')).toEqual(['wounded 60', 'wounded 77'])
  })

  it.each([
    'فاز اللاعب بثلاث ذهبيات. وفي وقت لاحق ارتفعت الحصيلة إلى 77.',
    'قتل 60 شخصاً في الزلزال. وارتفعت الحصيلة إلى 77 منزلاً.',
  ])('near miss: %s', text => {
    expect(figures(text)).not.toContain('killed 77')
  })
})
