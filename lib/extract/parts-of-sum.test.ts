import { describe, expect, it } from 'vitest'
import { extractReports } from './extract-reports'
import { compileGazetteer } from './gazetteer'

function scopes(body: string) {
  const id = 'parts-of-sum' as Parameters<typeof extractReports>[0]['id']
  return extractReports(
    { id, body, published: '2024-03-20', headline: 'none' },
    compileGazetteer([], []),
  ).map(({ scope }) => scope)
}

describe('figures that make up a sum told before', () => {
  it.each([
    [['total', 'subset', 'subset'], 'قتل 95 شخصا في المعارك. وسقط 58 من عناصر القوات و37 من المقاتلين.'],
    [['total', 'subset', 'subset'], 'قتل شخصان في الحادث. وتوفي شخص على الفور فيما توفي آخر في الطريق.'],
    [['total', 'subset', 'subset'], 'قتل 95 شخصا في المعارك. وقتل 8 في الشمال و37 في الجنوب.'],
    [
      ['total', 'subset', 'subset', 'subset'],
      'وثقت اللجان مقتل 37 شخصا. إذ قتل 14 في الشمال، وفي الجنوب 10، فيما سقط 9 قتلى في الغرب.',
    ],
    [
      ['total', 'subset', 'subset', 'subset'],
      'عدد الوفيات بلغ 19. وتوفي 4 في الشمال و3 في الجنوب وشخصان في الغرب.',
    ],
  ])('%j: %s', (expected, text) => {
    expect(scopes(text)).toEqual(expected)
  })

  it.each([
    [['total', 'total'], 'قتل 95 شخصا في المعارك. وسقط 58 من المقاتلين.'],
    [['total', 'total', 'total'], 'قتل 95 شخصا في المعارك. وقتل 8 في انفجار و37 في غارة.'],
    [['total', 'total', 'total'], 'قتل 95 شخصا في المعارك. وأصيب 58 في الشمال و37 في الجنوب.'],
  ])('near miss, %j: %s', (expected, text) => {
    expect(scopes(text)).toEqual(expected)
  })
})
