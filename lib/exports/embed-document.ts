import { createHash } from 'node:crypto'
import { palette } from '@/lib/charts/palette'
import { formatDate } from '@/lib/i18n/dates'
import { say } from '@/lib/i18n/define-messages'
import { directionOf, type Locale } from '@/lib/i18n/locales'
import { exportMessages } from '@/lib/i18n/messages/exports'
import { siteMessages } from '@/lib/i18n/messages/site'
import type { IsoDate } from '@/lib/schema/dates'
import { absolute, type EmbedMode, type EmbedTheme, homePath } from '@/lib/urls'
import { embedStyle } from './embed-style'
import { html, Markup } from './markup'

/** Tells the page that holds it how high it is: at once, whenever that changes, and when it is asked. */
const REPORT_HEIGHT =
  "(function(d){function r(){parent.postMessage({hasila:Math.ceil(d.getBoundingClientRect().height)},'*')}new ResizeObserver(r).observe(d);addEventListener('message',r)})(document.body)"

/** For the header as well as for the document itself, so that it holds on a plain file host too. */
export const EMBED_POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  `script-src 'sha256-${createHash('sha256').update(REPORT_HEIGHT).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

function paints(theme: 'light' | 'dark'): string {
  const properties = Object.entries<string>(palette[theme]).map(([ink, color]) => `${ink}:${color}`)
  return `:root{color-scheme:${theme};${properties.join(';')}}`
}

function themeStyle(theme: EmbedTheme): string {
  if (theme !== 'auto') return paints(theme)
  return `${paints('light')}@media(prefers-color-scheme:dark){${paints('dark')}}`
}

interface EmbedDocument {
  locale: Locale
  mode: EmbedMode
  title: string
  /** The page that says it all; also what search engines are to show in place of the embed. */
  page: { path: string; label: string }
  edition: IsoDate
  /** For a frozen embed: whether the ledger says something else today, and where that is told. */
  frozen: { changed: boolean; path: string } | null
  body: Markup
}

function frozenNote({ locale, edition, frozen }: EmbedDocument): Markup | null {
  if (frozen === null) return null
  const t = say(exportMessages, locale)
  const change = frozen.changed
    ? html` <strong>${t.changedSince}</strong> <a href="${absolute(frozen.path)}">${t.whatChanged}</a>`
    : null
  return html`<p class="note">${t.frozen(formatDate(locale, edition))}${change}</p>`
}

/**
 * An embed as a whole document: everything that it needs is in it, so that showing it takes one request and no
 * script. Links open beside the page that holds it.
 */
export function embedDocument(content: EmbedDocument): string {
  const { locale, mode, title, page, edition, body } = content
  const t = say(exportMessages, locale)
  return html`<!doctype html>
<html lang="${locale}" dir="${directionOf(locale)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${EMBED_POLICY}">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex, indexifembedded">
<title>${title}</title>
<link rel="canonical" href="${absolute(page.path)}">
<base target="_blank">
<style>${new Markup(themeStyle(mode.theme) + embedStyle(mode.fit))}</style>
</head>
<body>
${frozenNote(content)}
${body}
<footer><a href="${absolute(homePath(locale))}">${say(siteMessages, locale).name}</a> · ${t.edition(formatDate(locale, edition))} · <a href="${absolute(page.path)}">${page.label}</a></footer>
${mode.fit ? new Markup(`<script>${REPORT_HEIGHT}</script>`) : null}
</body>
</html>
`.text
}
