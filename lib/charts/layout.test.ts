import { describe, expect, it } from 'vitest'
import type { Locale } from '@/lib/i18n/locales'
import { conflictsOf } from '@/lib/views/conflicts'
import { bookOf, exact, said, speaking } from '@/lib/views/fixtures'
import { matrix } from '@/lib/views/matrix'
import { sideBySide } from '@/lib/views/side-by-side'
import { timeline } from '@/lib/views/timeline'
import { FIGURE, layoutConflicts } from './conflicts-layout'
import { figureWidth } from './figure-line'
import { layoutMatrix } from './matrix-layout'
import { layoutSideBySide } from './side-by-side-layout'
import { type ChartSize, chartWidth, type } from './size'
import { textWidth } from './text-width'
import { layoutTimeline } from './timeline-layout'

const unknown = (text: string) => ({ actor: null, text, basis: 'stated' }) as const

/** Everything that makes a chart hard to set: close days, far numbers, long names, every form. */
const { book, event } = bookOf({
  a: said('2022-09-12', { ...speaking.ministry, count: { form: 'undisclosed' } }),
  b: said('2022-09-13', { ...speaking.ministry, count: { form: 'at_least', value: 1340 } }),
  c: said('2022-09-14', { ...speaking.ministry, count: exact(1) }),
  d: said('2022-09-14', { ...speaking.north, count: { form: 'about', value: 123_456 } }),
  e: said('2022-09-13', { ...speaking.south, count: { form: 'range', value: 1400, max: 99_000 } }),
  f: said('2022-09-15', {
    ...speaking.south,
    count: { form: 'unquantified', magnitude: 'tens-of-thousands' },
  }),
  g: said('2022-12-31', { ...speaking.monitor, count: { form: 'more_than', value: 9_999_999 } }),
  h: said('2022-09-14', {
    ...speaking.southOfNorth,
    claimant: unknown('مصدر طبي رفيع المستوى في المستشفى الميداني الواقع على الضفة الشرقية للنهر الكبير'),
    count: { form: 'at_most', value: 3 },
    outcomes: ['killed', 'wounded', 'missing'],
  }),
})

const cases: [Locale, ChartSize][] = [
  ['en', 'narrow'],
  ['en', 'wide'],
  ['ar', 'narrow'],
  ['ar', 'wide'],
]

function expectStacked(rows: readonly { top: number; height: number }[], height: number): void {
  rows.forEach((row, index) => {
    expect(row.top).toBeGreaterThanOrEqual(
      index === 0 ? 0 : (rows[index - 1]?.top ?? 0) + (rows[index - 1]?.height ?? 0),
    )
    expect(row.top + row.height).toBeLessThanOrEqual(height)
  })
}

describe.each(cases)('%s, %s: nothing runs over the edge or into the next', (locale, size) => {
  const width = chartWidth[size]

  it('side by side', () => {
    const layout = layoutSideBySide(sideBySide(book, locale, event), size)
    expectStacked(layout.rows, layout.height)
    const room = width - layout.origin
    for (const { row, value, size: figureSize, indent, words, whose, details } of layout.rows) {
      const end = ((row.mark.max ?? value) / layout.most) * room
      if (row.mark.value !== null) expect(end + figureWidth(row.figure, figureSize)).toBeLessThanOrEqual(room)
      for (const line of words) expect(textWidth(line, type.caption)).toBeLessThanOrEqual(room)
      const labels = (size === 'wide' ? layout.origin : width) - indent
      for (const line of [...whose.lines, ...details.lines]) {
        expect(textWidth(line, type.caption)).toBeLessThanOrEqual(labels)
      }
    }
  })

  it('timeline', () => {
    const layout = layoutTimeline(timeline(book, locale, event), size)
    const perDay = (width - layout.origin) / layout.span
    for (const { points } of layout.tracks) {
      const boxes = points.map(({ at, y, width: extent }) => {
        const from = layout.origin + at * perDay
        expect(from + extent).toBeLessThanOrEqual(width)
        return { from, to: from + extent, y }
      })
      for (const one of boxes) {
        const clash = boxes.filter(
          box => box !== one && box.y === one.y && box.from < one.to && one.from < box.to,
        )
        expect(clash).toEqual([])
      }
    }
    const named = layout.days.filter(({ label }) => label !== null)
    expect(named.length).toBeGreaterThan(0)
    for (const { at, label } of named) {
      expect(layout.origin + at * perDay + textWidth(label ?? '', type.caption)).toBeLessThanOrEqual(width)
    }
  })

  it('matrix', () => {
    const layout = layoutMatrix(matrix(book, locale, event), size)
    for (const { x, y, width: extent, height } of layout.figures) {
      expect(x + extent).toBeLessThanOrEqual(width)
      expect(y + height - 30).toBeLessThanOrEqual(layout.height)
    }
  })

  it('conflicts', () => {
    const view = conflictsOf(book, locale, event)
    const layout = layoutConflicts(view, size)
    expect(view.groups.length).toBeGreaterThan(0)
    expectStacked(layout.rows, layout.height)
    const room = width - layout.origin
    for (const { row, figureAt } of layout.rows) {
      expect(figureAt * room + figureWidth(row.figure, FIGURE)).toBeLessThanOrEqual(room)
    }
  })
})
