import { describe, expect, it } from 'vitest'
import { extractReports } from '@/lib/extract/extract-reports'
import { compileGazetteer } from '@/lib/extract/gazetteer'

const NEWS = 'قتل 12 شخصا في انفجار بالمدينة اليوم الأربعاء.'

function scopes(body: string) {
  const id = 'earlier-event' as Parameters<typeof extractReports>[0]['id']
  return extractReports(
    { id, body, published: '2024-03-20', headline: 'none' },
    compileGazetteer([], []),
  ).map(({ scope }) => scope)
}

describe('figures of an event before the one that an article is about', () => {
  it.each([
    'وفي بداية الشهر الجاري، توفي 300 شخص إثر غرق مركب.',
    'وفي الأسبوع الماضي قتل مسلحون 7 طلاب.',
    'وقتل مسلحون 19 مدنيا في وقت سابق هذا الشهر.',
    'وكان 7 أشخاص لقوا مصرعهم أمس إثر انفجار غاز.',
    'وكانت شواطئ الشمال شهدت أمس غرق 7 أشخاص.',
    'وجاء ذلك في أعقاب حريق اندلع في مصنع، والذي راح ضحيته 26 عاملا.',
    'وجاء ردا على هجوم انتحاري أوقع 40 قتيلا.',
    'ويعود آخر هجوم على المطار إلى شهر آب حين قتل 72 شخصا.',
    'وهذه ليست الكارثة الأولى في البلاد، إذ قتل 75 شخصا في فيضانات.',
    'ومن بينها انفجار أودى بحياة 214 شخصا.',
    'وتشهد البلاد هجمات متكررة خلفت آلاف القتلى.',
    'وأدى العنف إلى مقتل مئات الأشخاص في السنوات الأخيرة.',
    'وتجدر الإشارة إلى أن شرطيين كانا قد لقيا مصرعهما في كمين.',
    'للتذكير، فقد توفي 3 أشخاص في حوادث مرور.',
    'وأمس، أسفر هجوم على قرية أخرى عن مقتل 11 مدنيا.',
    'وشهد الأسبوع الجاري هجمات أخرى، بما في ذلك اختطاف 25 تلميذة.',
    'وكانت الوزارة أعلنت يوم الثلاثاء 12 مارس مقتل 8 جنود في كمين.',
    'كما سبق اختطاف 12 عاملا في الشمال.',
    'وأعلن مسؤولون في يناير الماضي أن الجماعة خطفت 8 عمال.',
    'وأصيب الشهر الماضي عدة أشخاص بجروح بليغة.',
  ])('background: %s', text => {
    expect(scopes(`${NEWS} ${text}`).slice(1)).toEqual(['background'])
  })

  it('what goes on from such a figure is of the same time', () => {
    const text = 'وفي الأسبوع الماضي قتل 35 شخصا في انفجار وأصيب 37 آخرون.'
    expect(scopes(`${NEWS} ${text}`)).toEqual(['total', 'background', 'background'])
  })

  it.each([
    'وفي الأسبوع الماضي قتل 35 شخصا في انفجار. وفي اليوم التالي قتل سبعة مدنيين في هجوم.',
    'وكان طفل آخر قتل أمس جراء انفجار ذخيرة أسفرت أيضا عن إصابة خمسة أشخاص.',
    'وفي الأسبوع الماضي قتل 35 شخصا في حريق. كما أصيب خمسون عاملا في الكارثة.',
  ])('and so is what is told right behind it: %s', text => {
    expect(scopes(`${NEWS} ${text}`).slice(1)).toEqual(['background', 'background'])
  })

  it('parts of the sum remain its parts', () => {
    const text = 'وخطف المسلحون 15 طالبا في الشمال. وجاء ذلك بعد يومين من حادثة أخرى، إذ تم خطف 280 طالبا.'
    expect(scopes(`ارتفع عدد المخطوفين في حادثين إلى 295. ${text}`)).toEqual([
      'cumulative',
      'subset',
      'subset',
    ])
  })

  it.each([
    ['cumulative', 'ويشهد البلد منذ 2023 حربا أسفرت عن مقتل عشرات الآلاف.'],
    ['cumulative', 'ومنذ بداية الاحتجاجات في الأول من أكتوبر الماضي، قتل 550 شخصا.'],
    ['total', 'ويذكر أن الوكالة أعلنت مقتل 35 جنديا.'],
    ['total', 'وسبق أن أكدت الوزارة مقتل 8 جنود.'],
    ['total', 'وأصيب 30 شخصا في الانفجار.'],
    ['total', 'وأعلنت الشرطة أن الانفجار الذي وقع الأسبوع الماضي أدى إلى إصابة 30 شخصا.'],
    ['total', 'وكانت الشرطة أعلنت أمس إصابة 30 شخصا.'],
    ['total', 'وأصيب 30 شخصا، في حين نقل 5 إلى المستشفى.'],
    ['total', 'وفي حادث منفصل قتل 5 أشخاص اليوم.'],
    ['total', 'وبعد هجوم المسلحين، عثر على 3 قتلى.'],
  ])('near miss, %s: %s', (scope, text) => {
    expect(scopes(`${NEWS} ${text}`).slice(1, 2)).toEqual([scope])
  })

  it('nothing is before the first figure of an article', () => {
    expect(scopes('وفي الأسبوع الماضي قتل 35 شخصا في انفجار.')).toEqual(['total'])
  })
})
