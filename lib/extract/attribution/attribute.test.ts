import { describe, expect, it } from 'vitest'
import { extractReports } from '@/lib/extract/extract-reports'
import { compileGazetteer } from '@/lib/extract/gazetteer'
import { ArticleId } from '@/lib/schema/ids'
import type { Report } from '@/lib/schema/report'

const NOBODY = compileGazetteer([], [])

function read(body: string): Report[] {
  return extractReports(
    { id: ArticleId.parse('phrases'), body, published: '2031-06-13', headline: 'none' },
    NOBODY,
  )
}

/** Who claims the last figure of a text, with who relays it, or "-" where the article speaks. */
function claimant(text: string): string {
  const report = read(text).at(-1)
  if (report === undefined) return 'nothing read'
  const { claimant: by, via } = report
  return `${by.text || '-'}${via === null ? '' : ` via ${via.text}`}`
}

function expectEach(said: string, ways: readonly string[]) {
  expect(ways.map(way => [claimant(way), way])).toEqual(ways.map(way => [said, way]))
}

describe('who speaks', () => {
  it.each([
    [
      'وزارة الدفاع',
      [
        'أعلنت وزارة الدفاع مقتل 5 جنود',
        'وأعلنت وزارة الدفاع، الأربعاء، أن 5 جنود قُتلوا',
        'أكدت اليوم وزارة الدفاع مقتل 5 جنود',
        'وزارة الدفاع تعلن مقتل 5 جنود',
        'وكانت وزارة الدفاع قد أعلنت مقتل 5 جنود',
        'وزارة الدفاع: مقتل 5 جنود',
        'مقتل 5 جنود في غارة - وزارة الدفاع',
        'قُتل 5 جنود، بحسب وزارة الدفاع.',
        'قُتل 5 جنود وفقاً لوزارة الدفاع.',
        'قُتل 5 جنود، على ما أعلنت وزارة الدفاع.',
        'قُتل 5 جنود، تقول وزارة الدفاع.',
        'ووفق بيان صادر عن وزارة الدفاع فإن 5 جنود قُتلوا',
        'وفي حصيلة أعلنتها وزارة الدفاع، قُتل 5 جنود',
        'جاء في بيان لوزارة الدفاع أن 5 جنود قُتلوا',
        'وذلك بعد إعلان وزارة الدفاع مقتل 5 جنود',
        'اتهمت وزارة الدفاع المهاجمين بقتل 5 جنود',
        'لم تكشف وزارة الدفاع عن خسائرها',
        'قُتل 5 جنود في غارة. جاء ذلك بحسب بيان صادر عن وزارة الدفاع.',
      ],
    ],
    [
      'وزارة الدفاع',
      [
        'نفت وزارة الدفاع الأنباء. وأضافت أن 5 جنود قُتلوا',
        'قالت وزارة الدفاع إن الوضع هادئ. وأوضحت الوزارة أن 5 جنود قُتلوا',
        'أصدرت وزارة الدفاع بياناً. وأوضح البيان أن 5 جنود قُتلوا',
        'ردت وزارة الدفاع على الهجوم، مؤكدة مقتل 5 جنود',
        'قالت وزارة الدفاع: «الوضع هادئ. قُتل 5 جنود».',
        'أعلنت وزارة الدفاع ما يلي:\n- مقتل 5 جنود',
      ],
    ],
    [
      'مصدر طبي via وكالة المرفأ',
      [
        'نقلت وكالة المرفأ عن مصدر طبي قوله إن 5 أشخاص قُتلوا',
        'ذكرت وكالة المرفأ نقلاً عن مصدر طبي أن 5 أشخاص قُتلوا',
        'قُتل 5 أشخاص، حسبما نقلت وكالة المرفأ عن مصدر طبي.',
        'قال مصدر طبي إن 5 أشخاص قُتلوا، وفق ما نقلته وكالة المرفأ.',
      ],
    ],
  ])('%s', expectEach)

  it.each([
    ['طبيب في مستشفى المدينة', ['قال طبيب في مستشفى المدينة طلب عدم ذكر اسمه إن 5 أشخاص قُتلوا']],
    ['مسؤول أمني رفيع', ['قال مسؤول أمني رفيع لوكالة المرفأ إن 5 أشخاص قُتلوا']],
    ['شيخ القرية', ['أكد شيخ القرية لمراسلنا سقوط 5 قتلى']],
    ['المدير العام للدفاع المدني', ['صرح المدير العام للدفاع المدني للصحفيين بأن 5 أشخاص قُتلوا']],
    ['وزارة الصحة والسكان', ['أعلنت وزارة الصحة والسكان وفاة 5 أشخاص']],
    ['الجيش', ['أعلن الجيش وجود نحو 5 قتلى', 'أعلن الجيش انتهاء العملية ومقتل 5 جنود']],
  ])('no more than the name: %s', expectEach)

  it.each([
    'قُتل 5 جنود في غارة.',
    'قالت الوزارة إن التحقيق متواصل. وكان الهجوم قد أودى بحياة 5 أشخاص.',
    'يُذكر أن الهجوم أسفر عن مقتل 5 أشخاص',
    'وكانت حصيلة سابقة أفادت بمقتل 5 أشخاص',
    'بلغ عدد القتلى بحسب التوقيت المحلي 5 أشخاص',
    'تبنت الحركة هجوماً أوقع 5 قتلى',
    'أعلنت الحركة مسؤوليتها عن هجوم أوقع 5 قتلى',
    'مقتل 5 أشخاص في اشتباكات بين قوات الأمن والمسلحين',
    'قُتل 5 أشخاص في الانهيار، وقال الوزير إن التحقيق بدأ',
  ])('near miss, the article speaks: %s', text => {
    expect(claimant(text)).toBe('-')
  })
})

describe('what is denied', () => {
  it.each([
    [
      '-, denied by الجيش',
      ['نفى الجيش مقتل 5 جنود', 'أكد الجيش أنه لا صحة لمقتل 5 جنود', 'نفى الجيش أنباء تحدثت عن مقتل 5 جنود'],
    ],
    ['العاصمة, denied by الجيش', ['نفى الجيش ما أعلنته العاصمة عن مقتل 5 جنود']],
    ['-, denied by nobody', ['نفى الجيش مسؤوليته عن الهجوم الذي أودى بحياة 5 أشخاص']],
  ])('%s', (said, ways) => {
    const heard = ways.map(way => {
      const [report] = read(way)
      return `${report?.claimant.text || '-'}, denied by ${report?.deniedBy?.text ?? 'nobody'}`
    })
    expect(heard).toEqual(ways.map(() => said))
  })

  it('ends where the same speaker gives a figure', () => {
    expect(read('نفى الجيش مقتل 40 جندياً، وقال إن 5 جنود أصيبوا').map(({ status }) => status)).toEqual([
      'denied',
      'asserted',
    ])
  })
})

it('says of every report how its claimant was found', () => {
  const texts = ['قُتل 5 جنود.', 'قال الجيش إن 5 جنود قُتلوا. وأضاف أن 7 أصيبوا.', 'قُتل 5 جنود بحسب الشرطة.']
  expect(texts.flatMap(read).map(({ trace }) => trace.at(-1))).toEqual([
    'nobody-named',
    'subject',
    'carried-verb',
    'according-to',
  ])
})
