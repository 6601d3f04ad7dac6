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
          'Killed, Northland',
          'Northland: 1 Northlandic soldier killed; Ministry of Northland: 15 Northlandic soldiers killed. These figures cannot all be right.',
        ],
        [
          'Captured, Northland',
          'Ministry of Northland: 12 Northlandic soldiers captured; Northland: 13 Northlandic soldiers captured. These figures cannot all be right.',
        ],
      ],
    ],
    [
      'ar',
      [
        [
          'القتلى، نورثلاند',
          'نورثلاند: مقتل عسكري نورثلاندي واحد؛ وزارة نورثلاند: مقتل 15 عسكرياً نورثلاندياً. لا يمكن أن تصح هذه الأرقام كلها معاً.',
        ],
        [
          'الأسرى، نورثلاند',
          'وزارة نورثلاند: أسر 12 عسكرياً نورثلاندياً؛ نورثلاند: أسر 13 عسكرياً نورثلاندياً. لا يمكن أن تصح هذه الأرقام كلها معاً.',
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
