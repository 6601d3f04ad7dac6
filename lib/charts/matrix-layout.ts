import { figureParts } from '@/lib/views/figure-parts'
import type { FigureRow } from '@/lib/views/figure-row'
import type { Matrix } from '@/lib/views/matrix'
import { figureWidth } from './figure-line'
import { overhangOf } from './overhang'
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
  /** The figure, the outcome and the notes; the middle of each line. */
  lines: { text: string; size: number; y: number }[]
}

export const RADIUS = 6
export const BESIDE_DOT = 14
const LABELS = 200
/** Between a label and the first column. */
const GAP = 20
const PADDING = 10
const FIGURE = 19
const FIGURE_LEADING = 24

export function layoutMatrix(view: Matrix, size: ChartSize): MatrixLayout {
  const width = chartWidth[size]
  const labels = size === 'wide' ? LABELS - GAP : width
  const start = size === 'wide' ? LABELS : 0
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
    const room = width - RADIUS - BESIDE_DOT - overhangOf(row.mark)
    const about = [row.outcome, ...row.notes].flatMap(text => wrapText(text, type.caption, room))
    let at = y + 4
    const lines = [...figureLines(row.figure, room), ...about.map(caption)].map(line => {
      const middle = at + line.leading / 2
      at += line.leading
      return { text: line.text, size: line.size, y: middle }
    })
    const placed = { row, x, y: lines[0]?.y ?? y, width, height: at - y + 8, lines }
    y += placed.height
    return placed
  })
}

const caption = (text: string) => ({ text, size: type.caption as number, leading: leading.caption as number })

/**
 * A count in one line where it fits; else what softens it stands above or below its number, which is smaller where a
 * narrow column has no room for it.
 */
function figureLines(figure: string, room: number): { text: string; size: number; leading: number }[] {
  const { before, number, after } = figureParts(figure)
  if (number === null) return wrapText(figure, type.caption, room).map(caption)
  const size = figureWidth(number, FIGURE) <= room ? FIGURE : type.label
  const large = (text: string) => ({ text, size, leading: FIGURE_LEADING })
  if (figureWidth(figure, FIGURE) <= room) return [large(figure)]
  const softeners = (text: string) => wrapText(text, type.caption, room).map(caption)
  return [...softeners(before), large(number), ...softeners(after)]
}
