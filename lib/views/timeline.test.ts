import { describe, expect, it } from 'vitest'
import type { Locale } from '@/lib/i18n/locales'
import type { IsoDate } from '@/lib/schema/dates'
import { bookOf, exact, said, speaking } from './fixtures'
import { timeline } from './timeline'

const clash = bookOf({
  a: said('2022-09-12', { ...speaking.ministry, count: { form: 'undisclosed' } }),
  b: said('2022-09-13', { ...speaking.ministry, count: exact(49) }),
  c: said('2022-09-16', { ...speaking.ministry, count: exact(105) }),
  d: said('2022-09-13', { ...speaking.south, count: exact(50) }),
  e: said('2022-09-14', { ...speaking.article, count: { form: 'at_least', value: 100 } }),
})

/** A timeline as lines: the lane, its tracks, and a line a point. */
function lines(locale: Locale, asOf?: IsoDate): string[] {
  return timeline(clash.book, locale, clash.event, asOf).lanes.flatMap(lane => [
    lane.label,
    ...lane.tracks.flatMap(track => [
      `· ${track.label}`,
      ...track.points.map(
        ({ at, figure, later, mark, notes }) =>
          `·· +${at} ${[`${later ? 'later ' : ''}${mark.superseded ? 'pale ' : ''}${figure}`, ...notes].join(' | ')}`,
      ),
    ]),
  ])
}

describe('timeline', () => {
  it('has a lane for each claimant, the event’s sides first, articles in their own voice last', () => {
    expect(lines('en')).toEqual([
      'Ministry of Northland',
      '· Killed · Northland: soldiers',
      '·· +0 pale no figure given | a figure followed later',
      '·· +1 pale 49 | earlier figure',
      '·· +4 105',
      'Southland',
      '· Killed · Southland: soldiers',
      '·· +1 50',
      'Article of 14 September 2022, naming no source',
      '· Killed · Both sides together: soldiers',
      '·· +2 at least 100',
    ])
  })

  it('goes back to a day: what was said later is told apart', () => {
    expect(lines('ar', '2022-09-13').filter(line => line.includes('later'))).toEqual([
      '·· +4 later 105 | قيل بعد 13 أيلول/سبتمبر 2022',
      '·· +2 later 100 على الأقل | قيل بعد 13 أيلول/سبتمبر 2022',
    ])
    expect(timeline(clash.book, 'ar', clash.event, '2022-09-13').asOf).toEqual({
      at: 1,
      label: 'حتى 13 أيلول/سبتمبر 2022',
    })
  })

  it.each<[Locale, string[], string]>([
    [
      'en',
      ['12 September 2022', '13 September', '14 September', '16 September'],
      '5 claims by 3 claimants, 12–16 September 2022. The small ticks are the articles that carried each claim.',
    ],
    [
      'ar',
      ['12 أيلول/سبتمبر 2022', '13 أيلول/سبتمبر', '14 أيلول/سبتمبر', '16 أيلول/سبتمبر'],
      '5 تصريحات من 3 جهات، 12–16 أيلول/سبتمبر 2022. العلامات الصغيرة تحت كل تصريح هي المقالات التي نقلته.',
    ],
  ])('names its days and sums itself up: %s', (locale, days, sentence) => {
    const view = timeline(clash.book, locale, clash.event)
    expect(view.days.map(({ label }) => label)).toEqual(days)
    expect(view.sentence).toBe(sentence)
  })
})
