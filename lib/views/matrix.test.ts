import { describe, expect, it } from 'vitest'
import type { Locale } from '@/lib/i18n/locales'
import { bookOf, exact, said, speaking } from './fixtures'
import { matrix } from './matrix'

const clash = bookOf({
  a: said('2022-09-12', { ...speaking.north, count: exact(10) }),
  b: said('2022-09-13', { ...speaking.north, count: exact(49) }),
  c: said('2022-09-13', { ...speaking.south, count: exact(50) }),
  d: said('2022-09-13', { ...speaking.southOfNorth, count: { form: 'more_than', value: 200 } }),
  e: said('2022-09-14', { ...speaking.monitor, count: { form: 'about', value: 300 } }),
})

/** A matrix as lines: own losses in brackets. */
function lines(locale: Locale): string[] {
  const { columns, rows } = matrix(clash.book, locale, clash.event)
  return [
    columns.map(({ label }) => label).join(' | '),
    ...rows.map(({ label, cells }) =>
      [
        label,
        ...cells.map(({ own, figures }) => {
          const said = figures.map(({ figure }) => figure).join(', ') || '–'
          return own ? `[${said}]` : said
        }),
      ].join(' | '),
    ),
  ]
}

describe('matrix', () => {
  it.each<[Locale, string[]]>([
    [
      'en',
      [
        'Northland | Southland | Both sides together',
        'Northland | [49] | – | –',
        'Southland | more than 200 | [50] | –',
        'The Monitor | – | – | about 300',
      ],
    ],
    [
      'ar',
      [
        'نورثلاند | ساوثلاند | الجانبان معاً',
        'نورثلاند | [49] | – | –',
        'ساوثلاند | أكثر من 200 | [50] | –',
        'المرصد | – | – | نحو 300',
      ],
    ],
  ])('sets who says against whose losses, what stands only: %s', (locale, rows) => {
    expect(lines(locale)).toEqual(rows)
  })
})
