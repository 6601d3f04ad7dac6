import type { FigureRow } from '@/lib/views/figure-row'
import type { SideBySide } from '@/lib/views/side-by-side'
import { OVERHANG, overhangOf } from './mark'
import { type ChartSize, chartWidth, leading, type } from './size'
import { textWidth, wrapText } from './text-width'

/** Where everything of a side-by-side chart stands, in pixels from its top and from the edge where reading begins. */
export interface SideBySideLayout {
  width: number
  height: number
  /** Where the bars begin; what is before belongs to the labels. */
  origin: number
  /** People at the far end of the bars' room. */
  most: number
  headings: { key: string; text: string; y: number; rule: number; from: number; to: number }[]
  rows: PlacedRow[]
}

export interface PlacedRow {
  row: FigureRow
  top: number
  height: number
  whose: { lines: string[]; y: number }
  details: { lines: string[]; y: number }
  /** The middle of the bar. */
  middle: number
  /** People; 0 where the mark has no length. */
  value: number
  /** A number stands large at the bar's end; words stand small, broken into lines. */
  figure: { lines: string[]; size: number; weight: number }
}

export const BAR = 20
const LABELS = 268
const GAP = 18
/** From the bars' origin to the words beside a mark that has no length. */
export const BESIDE_MARK = OVERHANG + 14
/** Between a bar's end and its figure. */
export const BESIDE_BAR = 8

export function layoutSideBySide(view: SideBySide, size: ChartSize): SideBySideLayout {
  const width = chartWidth[size]
  const origin = size === 'wide' ? LABELS + GAP : 0
  const room = width - origin
  const labels = size === 'wide' ? LABELS : width
  const headings: SideBySideLayout['headings'] = []
  const rows: PlacedRow[] = []
  let y = 0
  for (const group of view.groups) {
    if (y > 0) y += 22
    const rule = y + 27
    const from = rule + 8
    const heading = { key: group.key, text: group.label, y: y + 17, rule, from, to: from }
    y = from
    for (const row of group.rows) {
      const placed = place(row, y, size, labels, room)
      rows.push(placed)
      y += placed.height
    }
    heading.to = y
    headings.push(heading)
  }
  return { width, height: Math.ceil(y + 4), origin, most: mostPeople(rows, room), headings, rows }
}

function place(row: FigureRow, top: number, size: ChartSize, labels: number, room: number): PlacedRow {
  const large = row.mark.value !== null
  const whose = wrapText(row.whose, type.label, labels)
  const when = [row.when, ...row.notes].filter(text => text !== '').join(' · ')
  const details = [row.source, when].flatMap(text => wrapText(text, type.caption, labels))
  const figure = large
    ? { lines: [row.figure], size: type.figure, weight: 600 }
    : { lines: wrapText(row.figure, type.caption, room - BESIDE_MARK), size: type.caption, weight: 400 }
  const figureHeight = large ? BAR + 4 : Math.max(BAR, figure.lines.length * leading.caption)
  const labelHeight = whose.length * leading.label + details.length * leading.caption
  const whoseAt = { lines: whose, y: top + 8 + 15 }
  const detailsAt = { lines: details, y: whoseAt.y + whose.length * leading.label - 2 }
  if (size === 'wide') {
    const height = Math.max(labelHeight, figureHeight) + 16
    return {
      row,
      top,
      height,
      whose: whoseAt,
      details: detailsAt,
      middle: top + 8 + 11,
      value: row.mark.value ?? 0,
      figure,
    }
  }
  return {
    row,
    top,
    height: labelHeight + figureHeight + 22,
    whose: whoseAt,
    details: detailsAt,
    middle: top + 8 + labelHeight + 4 + BAR / 2,
    value: row.mark.value ?? 0,
    figure,
  }
}

/** So many that each bar still leaves room for its own figure beside it. */
function mostPeople(rows: readonly PlacedRow[], room: number): number {
  const perPixel = rows.map(({ row: { mark }, value, figure }) => {
    const beside = Math.max(...figure.lines.map(line => textWidth(line, figure.size)))
    const left = Math.max(40, room - beside - overhangOf(mark) - BESIDE_BAR)
    return (mark.max ?? value) / left
  })
  return Math.max(0, ...perPixel) * room || 1
}
