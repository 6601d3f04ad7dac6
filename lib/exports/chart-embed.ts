import { glyphMarkup } from '@/lib/charts/glyph-markup'
import { say } from '@/lib/i18n/define-messages'
import { directionOf, type Locale } from '@/lib/i18n/locales'
import { exportMessages } from '@/lib/i18n/messages/exports'
import type { ChartCell, ChartTable, ChartWords } from '@/lib/views/chart-table'
import { html, Markup } from './markup'

/** A chart's drawings as SVG markup, for a phone's column and for a page's. */
export interface Drawings {
  narrow: string
  wide: string
}

function cellOf(locale: Locale, { text, href, mark }: ChartCell): Markup {
  const content = href === null ? html`${text}` : html`<a href="${href}">${text}</a>`
  if (mark === undefined) return content
  return html`${new Markup(glyphMarkup(mark, directionOf(locale) === 'rtl' ? -1 : 1))} ${content}`
}

function rowsTable(locale: Locale, table: ChartTable): Markup {
  return html`<details><summary>${say(exportMessages, locale).inWords}</summary><div class="table" tabindex="0" role="region" aria-label="${table.caption}"><table><thead><tr>${table.columns.map(column => html`<th scope="col">${column}</th>`)}</tr></thead><tbody>${table.rows.map(
    cells =>
      html`<tr>${cells.map((cell, index) => (index === 0 ? html`<th scope="row">${cellOf(locale, cell)}</th>` : html`<td>${cellOf(locale, cell)}</td>`))}</tr>`,
  )}</tbody></table></div></details>`
}

/** A chart with its title, itself in words, and its rows as a table behind a disclosure. */
export function chartEmbed(locale: Locale, words: ChartWords, drawings: Drawings): Markup {
  return html`<h1>${words.title}</h1>
<div class="narrow">${new Markup(drawings.narrow)}</div>
<div class="wide">${new Markup(drawings.wide)}</div>
<p class="words">${words.sentence}</p>
${rowsTable(locale, words.table)}`
}
