import { describe, expect, it } from 'vitest'
import type { Locale } from '@/lib/i18n/locales'
import { conflictsOf } from './conflicts'
import { bookOf, exact, said, speaking } from './fixtures'

const clash = bookOf({
  a: said('2022-09-13', { ...speaking.north, count: exact(1) }),
  b: said('2022-09-13', { ...speaking.ministry, count: exact(15) }),
  c: said('2022-09-13', { ...speaking.south, count: exact(7) }),
  d: said('2022-09-13', { ...speaking.north, count: exact(13), outcomes: ['captured'] }),
  e: said('2022-09-13', { ...speaking.ministry, count: exact(12), outcomes: ['captured'] }),
})

describe('conflictsOf', () => {
  it.each<[Locale, [string, string][]]>([
    [
      'en',
      [
        [
          'Northlandic soldiers killed',
          '1 Northlandic soldier killed, according to Northland; 15 Northlandic soldiers killed, according to the Ministry of Northland. These figures cannot all be right.',
        ],
        [
          'Northlandic soldiers captured',
          '12 Northlandic soldiers captured, according to the Ministry of Northland; 13 Northlandic soldiers captured, according to Northland. These figures cannot all be right.',
        ],
      ],
    ],
    [
      'ar',
      [
        [
          'مقتل عسكريين نورثلانديين',
          'مقتل عسكري نورثلاندي واحد بحسب نورثلاند؛ ومقتل 15 عسكرياً نورثلاندياً بحسب وزارة نورثلاند. لا يمكن أن تصح هذه الأرقام كلها معاً.',
        ],
        [
          'أسر عسكريين نورثلانديين',
          'أسر 12 عسكرياً نورثلاندياً بحسب وزارة نورثلاند؛ وأسر 13 عسكرياً نورثلاندياً بحسب نورثلاند. لا يمكن أن تصح هذه الأرقام كلها معاً.',
        ],
      ],
    ],
  ])('tells what is contested, worst first, the lower figure first: %s', (locale, groups) => {
    const view = conflictsOf(clash.book, locale, clash.event)
    expect(view.groups.map(({ label, sentence }) => [label, sentence])).toEqual(groups)
  })

  it('says so where nothing is contested', () => {
    const calm = bookOf({ a: said('2022-09-13', { ...speaking.north, count: exact(1) }) })
    expect(conflictsOf(calm.book, 'en', calm.event)).toMatchObject({
      groups: [],
      sentence: 'No two figures in this ledger contradict each other.',
    })
  })
})
