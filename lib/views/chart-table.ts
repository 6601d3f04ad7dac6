import type { FigureRow } from './figure-row'
import type { MarkView } from './mark'

/** The rows of a chart as a table: what a reader without the picture gets, and what is copied into a sheet. */
export interface ChartTable {
  caption: string
  columns: string[]
  /** As many cells as columns; the first names the row. */
  rows: ChartCell[][]
}

export interface ChartCell {
  text: string
  /** The claim that the cell's figure comes from. */
  href: string | null
  /** The figure's mark, the same as on the chart. */
  mark?: MarkView
}

/** What every chart has beside its drawing. */
export interface ChartWords {
  /** What it shows, for where a page already says of what. */
  heading: string
  /** What it shows and of what, for where it stands alone. */
  title: string
  /** The chart in words. */
  sentence: string
  table: ChartTable
}

/** "Heading: subject". */
export function titled(heading: string, subject: string): Pick<ChartWords, 'heading' | 'title'> {
  return { heading, title: `${heading}: ${subject}` }
}

export function cell(text: string): ChartCell {
  return { text, href: null }
}

export function figureCell({ figure, href, mark }: FigureRow): ChartCell {
  return { text: figure, href, mark }
}
