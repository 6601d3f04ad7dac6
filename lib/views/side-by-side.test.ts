import { describe, expect, it } from 'vitest'
import { asOf } from '@/lib/analysis/as-of'
import type { Locale } from '@/lib/i18n/locales'
import { victimsOf } from '@/lib/schema/fixtures'
import { openBook } from './book'
import { bookOf, exact, said, speaking } from './fixtures'
import { sideBySide } from './side-by-side'

/** A chart as lines: the outcome, then a line a row. */
function lines({ book, event }: ReturnType<typeof bookOf>, locale: Locale): string[] {
  return sideBySide(book, locale, event).groups.flatMap(group => [
    group.label,
    ...group.rows.map(({ whose, figure, according, notes, mark }) =>
      [
        `${mark.superseded ? 'pale ' : ''}${mark.derived ? 'dotted ' : ''}${whose}`,
        figure,
        according,
        ...notes,
      ]
        .filter(Boolean)
        .join(' | '),
    ),
  ])
}

describe('sideBySide', () => {
  const clash = bookOf({
    a: said('2022-09-13', { ...speaking.north, count: exact(49), status: 'provisional' }),
    b: said('2022-09-13', { ...speaking.south, count: exact(50) }),
    c: said('2022-09-14', { ...speaking.article, count: { form: 'at_least', value: 100 } }),
    d: said('2022-09-14', { ...speaking.south, count: exact(7), outcomes: ['captured'] }),
  })

  it('sets each side’s own losses side by side, totals apart, and a sum only beside a total', () => {
    expect(lines(clash, 'en')).toEqual([
      'Killed',
      'Northland: soldiers | 49 | Northland | not final',
      'Southland: soldiers | 50 | Southland',
      'Both sides together: soldiers | at least 100 | Article naming no source',
      'dotted Sum of the sides’ own figures | 99 | derived: nobody claimed this',
      'Captured',
      'Northland | no figure of its own in this ledger as of 14\u00a0September\u00a02022',
      'Southland: soldiers | 7 | Southland',
    ])
  })

  it('says the same in Arabic', () => {
    expect(lines(clash, 'ar')).toEqual([
      'القتلى',
      'نورثلاند: عسكريون | 49 | نورثلاند | حصيلة غير نهائية',
      'ساوثلاند: عسكريون | 50 | ساوثلاند',
      'الجانبان معاً: عسكريون | 100 على الأقل | مقال من دون نسبة إلى مصدر',
      'dotted مجموع ما أعلنه كل جانب عن خسائره | 99 | حاصل جمع: لم يعلنه أحد',
      'الأسرى',
      'نورثلاند | لم يرد رقم من هذا الجانب في السجل حتى 14\u00a0أيلول/سبتمبر\u00a02022',
      'ساوثلاند: عسكريون | 7 | ساوثلاند',
    ])
  })

  it('draws no sum where nobody claims a total', () => {
    const apart = bookOf({
      a: said('2022-09-13', { ...speaking.north, count: exact(49) }),
      b: said('2022-09-13', { ...speaking.south, count: exact(50) }),
    })
    expect(lines(apart, 'en')).toEqual([
      'Killed',
      'Northland: soldiers | 49 | Northland',
      'Southland: soldiers | 50 | Southland',
    ])
  })

  it('never sets what a side says of the other’s losses beside its own', () => {
    const boast = bookOf({ a: said('2022-09-13', { ...speaking.southOfNorth, count: exact(300) }) })
    expect(lines(boast, 'en')).toEqual([
      'Killed',
      'Northland | no figure of its own in this ledger as of 13\u00a0September\u00a02022',
      'Southland | no figure of its own in this ledger as of 13\u00a0September\u00a02022',
    ])
  })

  it('keeps what was said before, pale and after what stands', () => {
    const growing = bookOf({
      a: said('2022-09-12', {
        ...speaking.ministry,
        count: { form: 'undisclosed' },
        outcomes: ['casualties'],
      }),
      b: said('2022-09-13', { ...speaking.north, count: exact(49) }),
      c: said('2022-09-15', { ...speaking.north, count: exact(105) }),
    })
    expect(lines(growing, 'en')).toEqual([
      'Killed',
      'Northland: soldiers | 105 | Northland',
      'pale Northland: soldiers | 49 | Northland | earlier figure',
      'Southland | no figure of its own in this ledger as of 15\u00a0September\u00a02022',
      'Losses, unspecified',
      'pale Northland: soldiers | no figure given | Ministry of Northland | a figure followed later',
      'Southland | no figure of its own in this ledger as of 15\u00a0September\u00a02022',
    ])
  })

  it('keeps combined outcomes combined, and calls no side silent that has counted them together', () => {
    const together = bookOf({
      a: said('2022-09-13', { ...speaking.north, count: exact(66), outcomes: ['missing', 'killed'] }),
      b: said('2022-09-13', { ...speaking.south, count: exact(50) }),
    })
    expect(lines(together, 'en')).toEqual([
      'Killed',
      'Northland | this side counts them in another grouping',
      'Southland: soldiers | 50 | Southland',
      'Killed or missing',
      'Northland: soldiers | 66 | Northland',
      'Southland | this side counts them in another grouping',
    ])
  })

  it('leaves out parts and additions, which have no length beside a whole', () => {
    const parts = bookOf({
      a: said('2022-09-13', { ...speaking.north, count: exact(49) }),
      b: said('2022-09-13', { ...speaking.north, count: exact(3), scope: 'subset' }),
      c: said('2022-09-13', { ...speaking.south, count: exact(37), scope: 'increment' }),
      d: said('2022-09-13', {
        ...speaking.article,
        victims: victimsOf('unspecified'),
        count: exact(2),
        scope: 'subset',
      }),
    })
    expect(lines(parts, 'en')).toEqual([
      'Killed',
      'Northland: soldiers | 49 | Northland',
      'Southland | no figure of its own in this ledger as of 13\u00a0September\u00a02022',
    ])
  })

  it('puts the first figures of many into words, and says how many more there are', () => {
    const days = ['11', '12', '13', '14', '15', '16', '17', '18']
    const many = bookOf(
      Object.fromEntries(
        days.map(day => [
          `d${day}`,
          said(`2022-09-${day}`, { ...speaking.article, victims: victimsOf('unspecified') }),
        ]),
      ),
    )
    const { sentence } = sideBySide(many.book, 'en', many.event)
    expect(sentence.match(/killed, according to/g)).toHaveLength(6)
    expect(sentence).toMatch(/2 more figures stand in the chart\.$/)
  })

  it.each([
    ['en', 'Northland: soldiers | 10 | Northland | contested | against 2 according to Southland'],
    ['ar', 'نورثلاند: عسكريون | 10 | نورثلاند | رقم متنازع عليه | مقابل 2 بحسب ساوثلاند'],
  ] as const)('names the rival that has no row of its own: %s', (locale, row) => {
    const contested = bookOf({
      a: said('2022-09-13', { ...speaking.north, count: exact(10) }),
      b: said('2022-09-13', { ...speaking.southOfNorth, count: exact(2) }),
    })
    expect(lines(contested, locale)).toContain(row)
  })

  it('does not name again the rival that stands beside it', () => {
    const contested = bookOf({
      a: said('2022-09-13', { ...speaking.north, count: exact(1) }),
      b: said('2022-09-13', { ...speaking.ministry, count: exact(15) }),
    })
    expect(lines(contested, 'en')).toContain('Northland: soldiers | 1 | Northland | contested')
  })

  it('leaves out what later articles recall, but where nothing else is known', () => {
    const recalled = { ...speaking.article, count: exact(6500), scope: 'background' } as const
    expect(lines(bookOf({ a: said('2023-01-01', recalled) }), 'en')).toContain(
      'Both sides together: soldiers | 6,500 | Article naming no source',
    )
    const known = bookOf({ a: said('2023-01-01', recalled), b: said('2022-09-13', { ...speaking.north }) })
    expect(lines(known, 'en').join('\n')).not.toContain('6,500')
  })

  it('shows what was known on a day', () => {
    const dataset = asOf(clash.book.dataset, '2022-09-13')
    expect(lines({ ...clash, book: openBook(dataset) }, 'en')).toEqual([
      'Killed',
      'Northland: soldiers | 49 | Northland | not final',
      'Southland: soldiers | 50 | Southland',
    ])
  })

  it('says the same in Arabic, as a newspaper would', () => {
    expect(sideBySide(clash.book, 'ar', clash.event).sentence).toBe(
      'مقتل 49 عسكرياً نورثلاندياً بحسب نورثلاند (حصيلة غير نهائية)؛ ومقتل 50 عسكرياً ساوثلاندياً بحسب ساوثلاند؛ ومقتل ما لا يقل عن 100 عسكري من الجانبين بحسب مقال نُشر في 14 أيلول/سبتمبر 2022 من دون نسبة إلى مصدر. ومجموع ما أعلنه كل جانب عن خسائره 99، وهو مجموع لم يعلنه أحد. أسر 7 عسكريين ساوثلانديين بحسب ساوثلاند.',
    )
  })

  it('says the figures that stand in a sentence, and gives every row in the table', () => {
    const view = sideBySide(clash.book, 'en', clash.event)
    expect(view.sentence).toBe(
      '49 Northlandic soldiers killed, according to Northland (not final); 50 Southlandic soldiers killed, according to Southland; at least 100 soldiers killed on both sides, according to an article of 14 September 2022 that names no source. The sides’ own counts add up to 99, a sum that nobody has claimed. 7 Southlandic soldiers captured, according to Southland.',
    )
    expect(view.table.rows.map(row => row.map(({ text }) => text).join(' | '))).toEqual([
      'Killed | Northland: soldiers | 49 | Northland | 13 September 2022 | not final',
      'Killed | Southland: soldiers | 50 | Southland | 13 September 2022 | ',
      'Killed | Both sides together: soldiers | at least 100 | Article naming no source | 14 September 2022 | ',
      'Killed | Sum of the sides’ own figures | 99 |  |  | derived: nobody claimed this',
      'Captured | Northland | no figure of its own in this ledger as of 14\u00a0September\u00a02022 |  |  | ',
      'Captured | Southland: soldiers | 7 | Southland | 14 September 2022 | ',
    ])
    expect(view.table.rows[0]?.[2]).toMatchObject({ text: '49', href: '/en/claims/a' })
  })
})
