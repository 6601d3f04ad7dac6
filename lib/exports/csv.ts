export type Cell = string | number | null

/** One column of a table: its name, what it means, and how a row fills it. */
export interface Column<Row> {
  name: string
  /** Table Schema types that these files need. */
  type: 'string' | 'integer' | 'number' | 'date'
  description: string
  /** Never empty. */
  required?: true
  values?: readonly string[]
  cell: (row: Row) => Cell
}

const BYTE_ORDER_MARK = '\ufeff'
const LINE_END = '\r\n'

/**
 * What spreadsheets take for the start of a formula (OWASP, "CSV Injection"), full-width forms included, also
 * behind apostrophes: so taking one apostrophe off gives back what stood there, whatever stood there.
 */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/

const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/

/** A text cell that no spreadsheet runs: an apostrophe stands before what would start a formula. */
export function formulaSafe(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}

function written(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const text = formulaSafe(cell)
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/**
 * A table after RFC 4180: comma, CRLF, a header line. An empty cell is an unknown, never a zero.
 */
export function csvTable<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const lines = [
    columns.map(column => column.name),
    ...rows.map(row => columns.map(column => column.cell(row))),
  ]
  return lines.map(line => line.map(written).join(',') + LINE_END).join('')
}

/**
 * The same table for spreadsheet programs, which take Arabic for another encoding unless a byte order mark leads
 * it. Programs that read data packages take the mark for a part of the first column's name: theirs has none.
 */
export function forSpreadsheets(table: string): string {
  return BYTE_ORDER_MARK + table
}
