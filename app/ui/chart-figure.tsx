import type { ReactNode } from 'react'
import type { ChartSpec } from '@/lib/charts/chart'
import { PrintedChart } from '@/lib/charts/printed-chart'
import { RowsTable } from '@/lib/charts/rows-table'
import { say } from '@/lib/i18n/define-messages'
import { directionOf, type Locale } from '@/lib/i18n/locales'
import { chartFigureMessages } from '@/lib/i18n/messages/chart-figure'
import css from './chart-figure.module.css'

interface ChartFigureProps {
  locale: Locale
  spec: ChartSpec
  id: string
  /** The id of a heading above that names the chart already; without one it brings its own. */
  titledBy?: string
  /** Of what the chart is, under its own heading. */
  subject?: ReactNode
  /** What can be done with the chart. */
  children?: ReactNode
}

/** A chart as it never goes without: its title, itself in words, and its rows as a table. */
export function ChartFigure({ locale, spec, id, titledBy, subject, children }: ChartFigureProps) {
  return (
    <figure className={css.figure} aria-labelledby={titledBy ?? `${id}-title`}>
      {titledBy === undefined && (
        <div className={css.head}>
          <h3 id={`${id}-title`}>{spec.view.heading}</h3>
          {subject !== undefined && <p>{subject}</p>}
        </div>
      )}
      <div className={css.body}>
        <div className={css.chart}>
          <PrintedChart spec={spec} id={id} />
        </div>
        <figcaption>{spec.view.sentence}</figcaption>
      </div>
      <div className={css.tools}>
        <details>
          <summary>{say(chartFigureMessages, locale).asTable}</summary>
          <RowsTable table={spec.view.table} forward={directionOf(locale) === 'rtl' ? -1 : 1} />
        </details>
        {children}
      </div>
    </figure>
  )
}
