import type { ReactNode } from 'react'
import type { ChartCell, ChartTable } from '@/lib/views/chart-table'
import type { Forward } from './geometry'
import { MarkGlyph } from './mark-glyph'
import css from './rows-table.module.css'

/** The rows of a chart as a table, for reading out, for copying, and for where the picture says too little. */
export function RowsTable({ table, forward }: { table: ChartTable; forward: Forward }): ReactNode {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of form fields it is not, nor a landmark of its section's name
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls in its box, from the keyboard too
    <div className={css.scroll} role="group" tabIndex={0} aria-label={table.caption}>
      <table className={css.table}>
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map(column => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(cells => (
            <tr key={JSON.stringify(cells)}>
              {cells.map((cell, index) =>
                index === 0 ? (
                  <th key={table.columns[index]} scope="row">
                    <Cell {...cell} forward={forward} />
                  </th>
                ) : (
                  <td key={table.columns[index]}>
                    <Cell {...cell} forward={forward} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Cell({ text, href, mark, forward }: ChartCell & { forward: Forward }): ReactNode {
  const content = href === null ? text : <a href={href}>{text}</a>
  if (mark === undefined) return content
  return (
    <span className={css.figure}>
      <MarkGlyph mark={mark} forward={forward} />
      {content}
    </span>
  )
}
