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
  ])('background: %s', text => {
    expect(scopes(text)).toEqual(['background'])
  })

  it.each([
    ['total', 'قتل 12 شخصا في انفجار أمس الثلاثاء.'],
    ['cumulative', 'قتل 1066 شخصا منذ أكتوبر 2023.'],
  ])('%s: %s', (scope, text) => {
    expect(scopes(text)).toEqual([scope])
  })
})
