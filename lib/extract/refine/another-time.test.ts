import { describe, expect, it } from 'vitest'
import { extractReports } from '@/lib/extract/extract-reports'
import { compileGazetteer } from '@/lib/extract/gazetteer'

function scopes(body: string) {
  const id = 'another-time' as Parameters<typeof extractReports>[0]['id']
  return extractReports(
    { id, body, published: '2024-03-20', headline: 'none' },
    compileGazetteer([], []),
  ).map(({ scope }) => scope)
}

describe('figures of another time', () => {
  it.each([
    'قتل 191 شخصا في تفجيرات المدينة عام 2004.',
    'وفي أيار 2018 قتل 10 أشخاص في المدرسة نفسها.',
    'وكان هجوم سابق قد أودى بحياة 12 شخصا.',
    'تمر اليوم ذكرى المجزرة التي راح ضحيتها 4 أشخاص.',
    'في الذكرى الأولى لمقتل عشرين طفلا في المدرسة.',
    'شاركوا في إحياء ذكرى المجزرة، حيث قتل 49 شخصا.',
    'عشية ذكرى مرور سنة على مقتل عشرين طفلا.',
    'وقع الهجوم بعد أيام من تفجير أوقع 20 قتيلا.',
    'وقع الهجوم بعد أيام من مقتل شرطي في اعتداء.',
    'وكان 59 مدنيا لقوا حتفهم الأسبوع الماضي بقصف على السوق.',
    'وكان 12 شخصا قد قتلوا في انفجار مماثل.',
    'وقتل حينها 72 مشجعا.',
    'والأسبوع الماضي قتل خمسة أشخاص في انفجار مماثل.',
    'هاجموا القرية انتقاما لمقتل 3 من أقاربهم.',
  ])('background: %s', text => {
    expect(scopes(text)).toEqual(['background'])
  })

  it.each([
    ['total', 'قتل 12 شخصا في انفجار أمس الثلاثاء.'],
    ['total', 'وكان 12 شخصا قد قتلوا أمس في انفجار.'],
    ['total', 'انتهت الأزمة بمأساة لا تقل عن سابقتها عام 2002 وقتل 200 شخص أمس.'],
    ['total', 'أسر عشرات الجنود أمس رغم اتفاق أنهى الحرب العام الماضي.'],
    ['total', 'وقتل أمس خمسة أشخاص في انفجار مماثل.'],
    ['total', 'قتل 5 متظاهرين في ذكرى الثورة.'],
    ['total', 'بعد ساعات من مقتل شرطي في اعتداء.'],
    ['total', 'قتل 20 شخصا بعد ساعات من تفجير السوق.'],
    ['cumulative', 'قتل 1066 شخصا منذ أكتوبر 2023.'],
  ])('%s: %s', (scope, text) => {
    expect(scopes(text)).toEqual([scope])
  })
})
