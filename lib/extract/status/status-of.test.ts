import { expect, it } from 'vitest'
import { extractReports } from '@/lib/extract/extract-reports'
import { compileGazetteer } from '@/lib/extract/gazetteer'
import { ArticleId } from '@/lib/schema/ids'

function statuses(body: string): string[] {
  const article = { id: ArticleId.parse('phrases'), body, published: '2031-06-13', headline: 'none' } as const
  return extractReports(article, compileGazetteer([], [])).map(({ status }) => status)
}

it.each([
  [
    'provisional',
    [
      'مقتل 5 أشخاص في حصيلة أولية',
      'بلغت الحصيلة المؤقتة 5 قتلى',
      'أعلن مقتل 5 أشخاص، مؤكداً أن الحصيلة ليست نهائية',
      'قُتل 5 أشخاص والحصيلة مرشحة للارتفاع',
      'قُتل 5 أشخاص، وقد ترتفع الحصيلة',
      'أعلنت الشرطة مقتل 5 أشخاص، متوقعة أن يرتفع عدد الضحايا',
      'قُتل 5 أشخاص، وتوقعت الشرطة زيادة العدد',
      'قُتل 5 أشخاص، وهو رقم قابل للزيادة',
      'بلغ عدد القتلى 5، وهذا ليس العدد النهائي',
      'قُتل 5 أشخاص، لافتاً إلى أن هذا الرقم ليس نهائياً',
      'قُتل 5 أشخاص. وهذه الحصيلة غير نهائية.',
    ],
  ],
  [
    'presumed',
    [
      'يُعتقد أن 5 أشخاص قُتلوا',
      'رجحت الشرطة مقتل 5 أشخاص',
      'يُخشى أن يكون 5 أشخاص قد لقوا حتفهم',
      'هل قُتل 5 أشخاص؟',
    ],
  ],
  [
    'revised',
    ['بعد أن كان العدد 5 قتلى سابقاً', 'وكانت حصيلة سابقة أفادت بمقتل 5 أشخاص', 'وكانت الحصيلة الأولى 5 قتلى'],
  ],
  ['denied', ['نفت الشرطة مقتل 5 أشخاص', 'لا صحة لمقتل 5 أشخاص، قالت الشرطة']],
  [
    'asserted',
    [
      'زعم الفصيل مقتل 5 جنود',
      'ادعى الجيش مقتل 5 مسلحين',
      'ارتفعت الحصيلة النهائية إلى 5 قتلى',
      'قُتل 5 أشخاص حتى الآن',
      'قُتل 5 أشخاص في أول هجوم',
      'قُتل 5 أشخاص مع توقع زيادة الأسعار',
      'قُتل 5 أشخاص. وقالت الشرطة إن الحصيلة النهائية ستُعلن لاحقاً',
    ],
  ],
])('%s', (status, ways) => {
  expect(ways.map(way => [way, ...statuses(way)])).toEqual(ways.map(way => [way, status]))
})

it.each([
  ['revised asserted', 'تحدثت السلطات في البداية عن مقتل 27 شخصاً، لكنها خفضت العدد إلى 20 قتيلاً'],
  ['asserted revised', 'ارتفعت الحصيلة إلى 182 قتيلاً مقابل 103 قتلى في حصيلة أمس'],
])('%s: an earlier figure beside the one that stands', (expected, text) => {
  expect(statuses(text).join(' ')).toBe(expected)
})
