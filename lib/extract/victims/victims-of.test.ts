import { expect, it } from 'vitest'
import { extractReports } from '@/lib/extract/extract-reports'
import { compileGazetteer } from '@/lib/extract/gazetteer'
import { Actor } from '@/lib/schema/actor'
import { Event } from '@/lib/schema/event'
import { ArticleId } from '@/lib/schema/ids'

const state = (id: string, name: string, demonym: string, army: string) => [
  Actor.parse({
    id,
    names: { en: id, ar: name },
    kind: 'state',
    side: id,
    aliases: [name],
    demonyms: [demonym],
  }),
  Actor.parse({
    id: `${id}-army`,
    names: { en: id, ar: army },
    kind: 'armed-force',
    side: id,
    aliases: [army],
  }),
]
const gazetteer = compileGazetteer(
  [
    ...state('norsia', 'نورسيا', 'نورسي', 'الجيش النورسي'),
    ...state('valdor', 'فالدور', 'فالدوري', 'الجيش الفالدوري'),
  ],
  [
    Event.parse({
      id: '2031-clashes',
      names: { en: 'Clashes', ar: 'اشتباكات' },
      window: { start: '2031-06-10', end: '2031-06-14' },
      sides: ['norsia', 'valdor'],
      cues: [],
    }),
  ],
)

/** Whose people and what kind, of the last figure of a text. */
function victims(body: string): string {
  const article = { id: ArticleId.parse('phrases'), body, published: '2031-06-13', headline: 'none' } as const
  const last = extractReports(article, gazetteer).at(-1)?.victims
  return `${last?.side} ${last?.group}`
}

it.each([
  [
    'norsia military',
    [
      'مقتل 5 جنود نورسيين',
      'قُتل 5 من جنود الجيش النورسي',
      'مقتل 5 جنود في صفوف الجيش النورسي',
      'مقتل 5 من أفراد الجيش النورسي',
      'قتلت القوات الفالدورية 5 جنود نورسيين',
      'مقتل 5 جنود نورسيين بنيران فالدورية',
      'أعلنت نورسيا مقتل 5 من جنودها',
      'أعلنت نورسيا مقتل 5 جنود',
      'أعلنت نورسيا مقتل جندي وفقدان 4 آخرين وأسر 3',
      'قالت فالدور إن قواتها قتلت 5 جنود',
      'أعلنت فالدور أسر 5 جنود',
      'أعلن الجيش الفالدوري مقتل 5 جنود من العدو',
      'قال الجيش الفالدوري إنه كبّد الجيش النورسي خسائر في صفوف قواته',
      'مقتل 5 جنود نورسيين وإصابة 3 آخرين',
      'أعلن الجيش الفالدوري أن الجيش النورسي خسر 5 جنود',
    ],
  ],
  [
    'norsia civilian',
    [
      'مقتل 5 مدنيين نورسيين',
      'قالت نورسيا إن 5 مدنيين قُتلوا',
      'اتهمت نورسيا القوات الفالدورية بقتل 5 مدنيين',
    ],
  ],
  [
    'norsia military',
    [
      'أعلن الجيش الفالدوري ارتفاع عدد قتلى الجنود النورس إلى 5',
      'أعلن الجيش الفالدوري ارتفاع عدد القتلى من الجنود النورسيين إلى 5',
      'قال الجيش الفالدوري إن الجيش النورسي فقد 5 جنود',
      'بحسب الجيش الفالدوري، تكبدت نورسيا خسائر بلغت 5 جنود',
      'أعلن الجيش الفالدوري القضاء على 5 جنود',
      'أعلن الجيش النورسي مقتل 5 جنود في فالدور',
    ],
  ],
  [
    'norsia unspecified',
    [
      'أعلنت نورسيا إصابة 5 أشخاص بشظايا',
      'ارتفع إلى 5 عدد القتلى في الجانب النورسي',
      'مقتل 5 أشخاص من نورسيا',
      'بلغت خسائر نورسيا 5 قتلى',
      'ارتفع عدد قتلى الجانب النورسي إلى 5',
    ],
  ],
  [
    'both military',
    ['مقتل 5 جنود نورسيين وفالدوريين', 'مقتل 5 جنود من الطرفين', 'سقوط قتلى في صفوف قوات الجانبين'],
  ],
  [
    'both unspecified',
    [
      'قُتل 5 أشخاص في معارك دامت أياماً بين الجانبين',
      'سقوط 5 قتلى من الجانبين',
      'ارتفع عدد القتلى لدى الطرفين إلى 5',
    ],
  ],
  ['unspecified military', ['أعلن الجيش النورسي مقتل 5 مسلحين', 'مقتل 5 جنود في نورسيا']],
  [
    'unspecified civilian',
    [
      'أعلنت نورسيا مقتل 5 عمال سلدافيين',
      'أعلنت نورسيا مقتل 5 مدنيين في فالدور',
      'أعلنت نورسيا مقتل 3 جنود فالدوريين، كما قُتل 5 مدنيين',
    ],
  ],
  [
    'unspecified unspecified',
    [
      'ارتفع عدد ضحايا القصف النورسي إلى 5',
      'قالت نورسيا إنها باغتت دورية وأوقعت فيهم 5 قتلى',
      'أعلنت نورسيا مقتل 5 سلدافيين',
      'مقتل 5 أشخاص في اشتباكات بين الجيش النورسي والجيش الفالدوري',
    ],
  ],
])('%s', (whose, ways) => {
  expect(ways.map(way => [victims(way), way])).toEqual(ways.map(way => [whose, way]))
})

it.each([
  ['جنودها', 'أعلنت نورسيا مقتل 5 من جنودها'],
  ['جنود نورسيين', 'مقتل 5 جنود نورسيين قرب الحدود'],
  ['أفراد الجيش النورسي', 'مقتل 5 من أفراد الجيش النورسي الثلاثاء'],
  ['أشخاص', 'مقتل 5 أشخاص على الأقل'],
  ['قواتها', 'أعلنت نورسيا وقوع خسائر في صفوف قواتها وأضرار'],
  ['', 'أعلنت نورسيا وقوع خسائر بشرية'],
])('the words for them: %j', (words, text) => {
  const article = {
    id: ArticleId.parse('phrases'),
    body: text,
    published: '2031-06-13',
    headline: 'none',
  } as const
  expect(extractReports(article, gazetteer).map(report => report.victims.text)).toEqual([words])
})
