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
    [
      ['total', 'total', 'subset', 'subset'],
      'قتل 16 شخصا وأصيب 57 في سلسلة انفجارات. وأدى انفجار سيارة في السوق إلى مقتل 6 وإصابة 34.',
    ],
    [['total', 'subset'], 'قتل 50 شخصا في مناطق متفرقة من البلاد. وقال الحاكم إن 35 شخصا قتلوا في السوق.'],
    [
      ['total', 'subset', 'subset', 'total'],
      'أسفرت الاشتباكات عن 39 قتيلا. واستقبل مستشفى الشمال 26 قتيلا، كما استقبل مستشفى الجنوب 4 قتلى. وأصيب 5 أشخاص.',
    ],
    [
      ['cumulative', 'subset', 'subset'],
      'ارتفعت حصيلة السيول إلى 205 قتلى. وقتل 131 في إقليم الشمال و63 في إقليم الجنوب.',
    ],
    [
      ['total', 'subset', 'subset'],
      'قتل ما لا يقل عن 15 شخصا. وقتل 14 تحت أنقاض منازلهم. كما فارق شخص واحد الحياة.',
    ],
  ])('%j: %s', (expected, text) => {
    expect(scopes(text)).toEqual(expected)
  })

  it.each([
    [['total', 'total'], 'قتل 95 شخصا في المعارك. وسقط 58 من المقاتلين.'],
    [['total', 'total', 'total'], 'قتل 95 شخصا في المعارك. وقتل 8 في انفجار و37 في غارة.'],
    [['total', 'total', 'total'], 'قتل 20 في الشمال و5 في الجنوب و3 في الغرب.'],
    [['total', 'total'], 'توفي 24 شخصا في الحريق. وكان أثقل حصيلة يومية. والذي أشعله خلف وفاة 18 شخصا.'],
    [
      ['total', 'total'],
      'أودت حرائق بمناطق عدة بحياة 65 شخصا. وقالت الحكومة أمس الثلاثاء إن 42 شخصا لقوا حتفهم.',
    ],
    [['total', 'total'], 'قتل 40000 شخص في غارات على مناطق متفرقة. وقتل 5 أشخاص في السوق.'],
    [['total', 'total'], 'قتل 13 شخصا قرب المستشفى، في وقت تتواصل فيه الغارات. وقتل 5 أشخاص في السوق.'],
    [['total', 'total'], 'قتل 20 مدنيا في غارات متفرقة. وقتل 5 جنود في كمين.'],
    [['total', 'total'], 'قتل 69 شخصا في حرائق بمناطق عدة. وكانت الحصيلة السابقة 65 قتيلا.'],
    [['total', 'total', 'total'], 'قتل 95 شخصا في المعارك. وأصيب 58 في الشمال و37 في الجنوب.'],
  ])('near miss, %j: %s', (expected, text) => {
    expect(scopes(text)).toEqual(expected)
  })
})
