import { expect, it } from 'vitest'
import { extractReports } from '@/lib/extract/extract-reports'
import { compileGazetteer } from '@/lib/extract/gazetteer'
import { Actor } from '@/lib/schema/actor'
import { Event } from '@/lib/schema/event'
import { ArticleId } from '@/lib/schema/ids'

function party(id: string, kind: string, aliases: string[], demonyms: string[] = []) {
  return Actor.parse({ id, names: { en: id, ar: aliases[0] }, kind, side: id, aliases, demonyms })
}

function office(id: string, kind: string, side: string, aliases: string[]) {
  return Actor.parse({ id, names: { en: id, ar: aliases[0] }, kind, side, aliases })
}

/** Two states and an armed group that fights both: nobody has just one enemy. */
const gazetteer = compileGazetteer(
  [
    party('sarna', 'state', ['سارنا'], ['سارني']),
    office('sarna-army', 'armed-force', 'sarna', ['الجيش السارني', 'القوات السارنية']),
    party('tolva', 'state', ['تولفا'], ['تولفي']),
    office('tolva-health', 'health-authority', 'tolva', ['وزارة الصحة التولفية', 'وزارة الصحة في تولفا']),
    party('hill-front', 'armed-group', ['جبهة التلال', 'الجبهة']),
  ],
  [
    Event.parse({
      id: 'war',
      names: { en: 'War', ar: 'حرب' },
      window: { start: '2040-01-01', end: '2040-12-31' },
      sides: ['sarna', 'tolva', 'hill-front'],
      cues: [],
    }),
  ],
)

function side(body: string): string | undefined {
  const article = { id: ArticleId.parse('phrases'), body, published: '2040-06-13', headline: 'none' } as const
  return extractReports(article, gazetteer).at(-1)?.victims.side
}

it.each([
  [
    'sarna',
    [
      'أعلن الجيش السارني مقتل 5 جنود في تولفا',
      'أعلن الجيش السارني مقتل 3 من ضباطه وجنوده',
      'أعلنت جبهة التلال قتل 5 جنود سارنيين',
      'قالت الجبهة إنها قتلت 5 جنود سارنيين',
      'قالت تولفا إن سارنا فقدت 5 عسكريين',
      'أعلنت الجبهة أن خسائر الجيش السارني بلغت 5 قتلى',
    ],
  ],
  [
    'tolva',
    [
      'قالت وزارة الصحة التولفية إن 5 أشخاص قُتلوا في القصف السارني',
      'أعلنت وزارة الصحة في تولفا ارتفاع حصيلة القصف السارني إلى 5 قتلى',
      'قتلت القوات السارنية 5 مدنيين تولفيين',
    ],
  ],
  [
    'hill-front',
    [
      'أعلن الجيش السارني اغتيال 5 قياديين في جبهة التلال',
      'قالت الجبهة إن 5 من مقاتليها قُتلوا',
      'أعلنت الجبهة مقتل 5 من عناصرها بغارة سارنية',
    ],
  ],
  ['both', ['مقتل 5 جنود من الجانبين', 'قُتل 5 جنود سارنيين وتولفيين']],
  [
    'unspecified',
    [
      'أعلن الجيش السارني أنه قتل 5 مسلحين',
      'أعلن الجيش السارني القضاء على 5 مقاتلين',
      'أعلن الجيش السارني أسر 5 جنود',
      'أعلنت سارنا أن جبهة التلال قتلت 5 أشخاص',
      'أعلنت سارنا مقتل 5 مدنيين في تولفا',
      'أعلنت وزارة الصحة التولفية مقتل 5 عمال أجانب',
      'ارتفع عدد ضحايا القصف السارني إلى 5',
    ],
  ],
])('%s', (whose, ways) => {
  expect(ways.map(way => [side(way), way])).toEqual(ways.map(way => [whose, way]))
})
