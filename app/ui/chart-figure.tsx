import type { ChartSpec } from '@/lib/charts/chart'
import { PrintedChart } from '@/lib/charts/printed-chart'
import { RowsTable } from '@/lib/charts/rows-table'
import { say } from '@/lib/i18n/define-messages'
import type { Locale } from '@/lib/i18n/locales'
import { chartFigureMessages } from '@/lib/i18n/messages/chart-figure'
import css from './chart-figure.module.css'

interface ChartFigureProps {
  locale: Locale
  spec: ChartSpec
  id: string
}

/** A chart as it never goes without: its title, itself in words, and its rows as a table. */
export function ChartFigure({ locale, spec, id }: ChartFigureProps) {
  return (
    <figure className={css.figure} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{spec.view.heading}</h3>
      <div className={css.chart}>
        <PrintedChart spec={spec} id={id} />
      </div>
      <figcaption>{spec.view.sentence}</figcaption>
      <details className={css.table}>
        <summary>{say(chartFigureMessages, locale).asTable}</summary>
        <RowsTable table={spec.view.table} forward={locale === 'ar' ? -1 : 1} />
      </details>
    </figure>
  )
}
