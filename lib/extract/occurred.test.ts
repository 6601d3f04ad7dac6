import { expect, it } from 'vitest'
import { Actor } from '@/lib/schema/actor'
import { Event } from '@/lib/schema/event'
import { ArticleId } from '@/lib/schema/ids'
import { extractReports } from './extract-reports'
import { compileGazetteer } from './gazetteer'

const gazetteer = compileGazetteer(
  [
    Actor.parse({
      id: 'norsia',
      names: { en: 'Norsia', ar: 'نورسيا' },
      kind: 'state',
      side: 'norsia',
      aliases: ['نورسيا'],
    }),
  ],
  [
    Event.parse({
      id: '2009-war',
      names: { en: 'War', ar: 'حرب' },
      window: { start: '2009-03-02', end: '2009-05-30' },
      sides: ['norsia'],
      cues: ['الحرب الأولى'],
    }),
    Event.parse({
      id: '2031-clashes',
      names: { en: 'Clashes', ar: 'اشتباكات' },
      window: { start: '2031-06-10', end: '2031-06-14' },
      sides: ['norsia'],
      cues: [],
    }),
  ],
)

/** The article is of Friday, 13 June 2031. */
function read(body: string) {
  const article = { id: ArticleId.parse('phrases'), body, published: '2031-06-13', headline: 'none' } as const
  return extractReports(article, gazetteer)
}

it.each([
  [
    'said 2031-06-11, happened 2031-06-10',
    [
      'أعلن الجيش الأربعاء أن 5 جنود قُتلوا في معارك دارت الثلاثاء',
      'الأربعاء، أعلن الجيش مقتل 5 جنود الثلاثاء',
    ],
  ],
  [
    'said 2031-06-11, happened -',
    [
      'أعلن الجيش الأربعاء مقتل 5 جنود',
      'قُتل 5 جنود، كما أعلن الجيش الأربعاء.',
      'أعلن الجيش الأربعاء وقف النار. وأضاف أن 5 جنود قُتلوا',
    ],
  ],
  [
    'said 2031-06-13, happened 2031-06-10',
    [
      'قُتل 5 جنود الثلاثاء، وفق الجيش',
      'قُتل 5 جنود الثلاثاء',
      'أعلن الجيش أن 5 جنود قُتلوا الثلاثاء',
      'يوم الثلاثاء قُتل 5 جنود',
    ],
  ],
  [
    'said 2031-06-13, happened -',
    ['قُتل 5 جنود', 'قُتل 5 جنود منذ الثلاثاء', 'منذ بدء الهدنة (الثلاثاء) قُتل 5 جنود'],
  ],
])('%s', (said, ways) => {
  const days = ways.map(way => {
    const report = read(way).at(-1)
    return [`said ${report?.asOf.date}, happened ${report?.occurred?.date ?? '-'}`, way]
  })
  expect(days).toEqual(ways.map(way => [said, way]))
})

it.each([
  [
    '2031-06-11 stated',
    [
      'أعلن الجيش الأربعاء مقتل 5 جنود',
      'أعلن الجيش اليوم الأربعاء 11 يونيو 2031 مقتل 5 جنود',
      'قُتل 5 جنود، كما أعلن الجيش الأربعاء.',
    ],
  ],
  [
    '2031-06-11 inferred',
    [
      'أعلن الجيش أول من أمس مقتل 5 جنود',
      'أعلن الجيش الأربعاء وقف النار. وأضاف أن 5 جنود قُتلوا',
      'أعلن الجيش الأربعاء بدء هجوم، وردت نورسيا بأنها صدته من دون إشارة لخسائرها',
    ],
  ],
  ['2031-06-13 inferred', ['أعلن الجيش مقتل 5 جنود', 'قُتل 5 جنود الأربعاء']],
])('the day on which it was said, and whether the text names it: %s', (said, ways) => {
  const days = ways.map(way => {
    const asOf = read(way).at(-1)?.asOf
    return [`${asOf?.date} ${asOf?.basis}`, way]
  })
  expect(days).toEqual(ways.map(way => [said, way]))
})

it.each([
  ['2031-clashes total', ['أعلنت نورسيا مقتل 5 جنود', 'قُتل 5 جنود الثلاثاء في نورسيا']],
  ['2009-war background', ['أوقعت الحرب الأولى في نورسيا 5 قتلى', 'وفي نورسيا قُتل 5 أشخاص في 10 أبريل 2009']],
  [
    '2031-clashes cumulative',
    [
      'أعلنت نورسيا ارتفاع عدد القتلى منذ بداية الحرب على أراضي نورسيا في 10 أبريل 2009، إلى 500 خلال الساعات الـ24 الماضية',
    ],
  ],
  ['none background', ['قُتل 5 أشخاص في نورسيا العام الماضي', 'قُتل 5 أشخاص في نورسيا في 2 مارس 2020']],
  ['none total', ['قُتل 5 أشخاص في انهيار منجم']],
])('event: %s', (event, ways) => {
  const events = ways.map(way => {
    const report = read(way).at(-1)
    return [`${report?.event ?? 'none'} ${report?.scope}`, way]
  })
  expect(events).toEqual(ways.map(way => [event, way]))
})
