import type { FigureRow } from '@/lib/views/figure-row'
import type { Matrix } from '@/lib/views/matrix'
import { overhangOf } from './mark'
import { type ChartSize, chartWidth, leading, type } from './size'
import { wrapText } from './text-width'

/** Where everything of a matrix stands, in pixels from its top and from the edge where reading begins. */
export interface MatrixLayout {
  width: number
  height: number
  columns: { key: string; x: number; lines: string[] }[]
  headingsY: number
  rows: { key: string; lines: string[]; labelY: number; rule: number }[]
  cells: { key: string; x: number; y: number; width: number; height: number; own: boolean; empty: boolean }[]
  figures: PlacedFigure[]
}

export interface PlacedFigure {
  row: FigureRow
  x: number
  /** The middle of the mark. */
  y: number
  width: number
  height: number
  lines: string[]
  size: number
  details: string[]
}

export const RADIUS = 6
export const BESIDE_DOT = 14
const LABELS = 190
const PADDING = 10
const FIGURE = 17
const FIGURE_LEADING = 22

export function layoutMatrix(view: Matrix, size: ChartSize): MatrixLayout {
  const width = chartWidth[size]
  const labels = size === 'wide' ? LABELS : width
  const start = size === 'wide' ? LABELS + 10 : 0
  const columnWidth = (width - start) / Math.max(1, view.columns.length)
  const columns = view.columns.map(({ key, label }, index) => ({
    key,
    x: start + index * columnWidth + PADDING,
    lines: wrapText(label, type.label, columnWidth - PADDING),
  }))
  const headings = Math.max(1, ...columns.map(({ lines }) => lines.length)) * leading.label
  const rows: MatrixLayout['rows'] = []
  const cells: MatrixLayout['cells'] = []
  const figures: PlacedFigure[] = []
  let y = headings + 10
  for (const row of view.rows) {
    const lines = wrapText(row.label, type.label, labels)
    rows.push({ key: row.key, lines, labelY: y + 24, rule: y })
    const labelHeight = lines.length * leading.label
    const top = size === 'wide' ? y + 6 : y + 10 + labelHeight
    const placed = row.cells.map(({ figures }, index) => {
      const x = start + index * columnWidth + PADDING
      return stack(figures, x, top, columnWidth - PADDING - 4)
    })
    const tallest = Math.max(32, ...placed.map(items => items.reduce((sum, { height }) => sum + height, 0)))
    const height = Math.max(tallest, size === 'wide' ? labelHeight + 8 : 0)
    row.cells.forEach(({ column, own, figures }, index) => {
      cells.push({
        key: `${row.key} ${column}`,
        x: start + index * columnWidth,
        y: top,
        width: columnWidth - 2,
        height,
        own,
        empty: figures.length === 0,
      })
    })
    figures.push(...placed.flat())
    y = top + height + 8
  }
  return { width, height: Math.ceil(y), columns, headingsY: 18, rows, cells, figures }
}

/** The figures of a cell, one under the other. */
function stack(rows: readonly FigureRow[], x: number, top: number, width: number): PlacedFigure[] {
  let y = top
  return rows.map(row => {
    const size = row.mark.value === null ? type.caption : FIGURE
    const lineHeight = row.mark.value === null ? leading.caption : FIGURE_LEADING
    const room = width - RADIUS - BESIDE_DOT - overhangOf(row.mark)
    const lines = wrapText(row.figure, size, room)
    const details = [row.outcome, ...row.notes].flatMap(text => wrapText(text, type.caption, room))
    const height = lines.length * lineHeight + details.length * leading.caption + 12
    const placed = { row, x, y: y + 4 + lineHeight / 2, width, height, lines, size, details }
    y += height
    return placed
  })
}
