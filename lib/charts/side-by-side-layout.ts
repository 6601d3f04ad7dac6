import { unbroken } from '@/lib/i18n/unbroken'
import type { FigureRow } from '@/lib/views/figure-row'
import type { SideBySide } from '@/lib/views/side-by-side'
import { figureWidth } from './figure-line'
import type { PlacedHeading } from './group-headings'
import { OVERHANG, overhangOf } from './overhang'
import { type ChartSize, chartWidth, leading, type } from './size'
import { wrapItems, wrapText } from './text-width'

/** Where everything of a side-by-side chart stands, in pixels from its top and from the edge where reading begins. */
export interface SideBySideLayout {
  width: number
  height: number
  /** Where the bars begin; what is before belongs to the labels. */
  origin: number
  /** People at the far end of the bars' room. */
  most: number
  headings: PlacedHeading[]
  rows: PlacedRow[]
}

export interface PlacedRow {
  row: FigureRow
  top: number
  height: number
  /** From the edge where reading begins to the words about the mark. */
  indent: number
  whose: { lines: string[]; y: number }
  details: { lines: string[]; y: number }
  /** The middle of the bar. */
  middle: number
  /** People; 0 where the mark has no length. */
  value: number
  /** Font size of the number at the bar's end; a sum of others' figures stands smaller than a claim. */
  size: number
  /** Where there is no number: the words beside the mark. */
  words: string[]
}

export const BAR = 28
const LABELS = 268
const GAP = 18
/** From the bars' origin to the words beside a mark that has no length. */
export const BESIDE_MARK = OVERHANG + 14
/** Between a bar's end and its figure. */
export const BESIDE_BAR = 10
/** A bar keeps at least so much of the room beside its own figure. */
const LEAST_ROOM = 40

export function layoutSideBySide(view: SideBySide, size: ChartSize): SideBySideLayout {
  const width = chartWidth[size]
  const origin = size === 'wide' ? LABELS + GAP : 0
  const room = width - origin
  const headings: PlacedHeading[] = []
  const rows: PlacedRow[] = []
  let y = 0
  for (const group of view.groups) {
    if (y > 0) y += 24
    const rule = y + 28
    const from = rule + 8
    const heading = { key: group.key, lines: [group.label], event: [], y: y + 18, rule, from, to: from }
    y = from
    for (const row of group.rows) {
      const placed = size === 'wide' ? placeWide(row, y, room) : placeNarrow(row, y, width)
      rows.push(placed)
      y += placed.height
    }
    heading.to = y
    headings.push(heading)
  }
  return { width, height: Math.ceil(y + 4), origin, most: mostPeople(rows, room), headings, rows }
}

/** Labels before the baseline, marks behind it. */
function placeWide(row: FigureRow, top: number, room: number): PlacedRow {
  const words = row.mark.value === null ? wrapText(row.figure, type.caption, room - BESIDE_MARK) : []
  const labels = placeLabels(row, aboutRow(row), top + 8, 0, LABELS)
  const beside = words.length === 0 ? BAR + 4 : words.length * leading.caption
  return {
    ...placed(row, top, room, labels),
    height: Math.max(labels.height, beside) + 18,
    middle: words.length === 0 ? top + 10 + BAR / 2 : top + 19,
    words,
  }
}

/** Labels above the bar; a mark without a length stands before its own words. */
function placeNarrow(row: FigureRow, top: number, width: number): PlacedRow {
  if (row.mark.value === null) {
    const about = [row.figure, ...aboutRow(row)]
    const labels = placeLabels(row, about, top + 6, BESIDE_MARK, width - BESIDE_MARK)
    return { ...placed(row, top, width, labels), height: labels.height + 14, middle: top + 17, words: [] }
  }
  const labels = placeLabels(row, aboutRow(row), top + 8, 0, width)
  return {
    ...placed(row, top, width, labels),
    height: labels.height + BAR + 32,
    middle: top + 8 + labels.height + 8 + BAR / 2,
    words: [],
  }
}

type Labels = Pick<PlacedRow, 'indent' | 'whose' | 'details'> & { height: number }

function placeLabels(row: FigureRow, about: string[], top: number, indent: number, width: number): Labels {
  const whose = wrapText(row.whose, type.label, width)
  const details = wrapItems(about, type.caption, width)
  const whoseAt = top + 16
  return {
    indent,
    whose: { lines: whose, y: whoseAt },
    details: { lines: details, y: whoseAt + whose.length * leading.label - 1 },
    height: whose.length * leading.label + details.length * leading.caption,
  }
}

function aboutRow({ source, when, notes }: FigureRow): string[] {
  return [source, unbroken(when), ...notes]
}

function placed(
  row: FigureRow,
  top: number,
  room: number,
  { indent, whose, details }: Labels,
): Omit<PlacedRow, 'height' | 'middle' | 'words'> {
  return { row, top, indent, whose, details, value: row.mark.value ?? 0, size: figureSize(row, room) }
}

/** The largest size at which the figure leaves its bar some room. */
function figureSize({ figure, mark }: FigureRow, room: number): number {
  const most = room - LEAST_ROOM - overhangOf(mark) - BESIDE_BAR
  const sizes = mark.derived ? [type.figure] : [type.headline, 26, type.figure]
  return sizes.find(size => figureWidth(figure, size) <= most) ?? type.figure
}

/** So many that each bar still leaves room for its own figure beside it. */
function mostPeople(rows: readonly PlacedRow[], room: number): number {
  const perPixel = rows.map(({ row: { mark, figure }, value, size }) => {
    const left = Math.max(LEAST_ROOM, room - figureWidth(figure, size) - overhangOf(mark) - BESIDE_BAR)
    return (mark.max ?? value) / left
  })
  return Math.max(0, ...perPixel) * room || 1
}
