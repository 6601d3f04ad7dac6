import { glyphMarkup } from '@/lib/charts/glyph-markup'
import { say } from '@/lib/i18n/define-messages'
import { directionOf, type Locale } from '@/lib/i18n/locales'
import { exportMessages } from '@/lib/i18n/messages/exports'
import type { Claim } from '@/lib/schema/claim'
import type { Report } from '@/lib/schema/report'
import { claimPath } from '@/lib/urls'
import { articleLine } from '@/lib/views/article-line'
import type { Book } from '@/lib/views/book'
import { claimSentence } from '@/lib/views/claim-words'
import { passageOf } from '@/lib/views/passage'
import { html, Markup } from './markup'
import { claimFigure } from './social-card'

function quotation(book: Book, locale: Locale, report: Report): Markup | null {
  const [evidence] = report.evidence
  const article = book.articles.get(report.article)
  if (evidence === undefined || article === undefined) return null
  const { before, quote, after } = passageOf(evidence)
  const { headline, untitled, outlet, published } = articleLine(book, locale, article)
  const title = headline === null ? null : html`<p class="soft" lang="ar" dir="rtl"><q>${headline}</q></p>`
  return html`<blockquote lang="ar" dir="rtl">${before}<mark>${quote}</mark>${after}</blockquote>
${title}
<p class="soft">${headline === null ? `${untitled} · ` : null}${outlet.name} · ${published}</p>`
}

/** The claims that no number can satisfy together with this one: a contested figure is not shown without them. */
export function rivalsOf(book: Book, claim: Claim): Claim[] {
  return claim.relations.flatMap(relation =>
    relation.kind === 'conflicts' ? (book.claims.get(relation.claim) ?? []) : [],
  )
}

function rivalList(book: Book, locale: Locale, claim: Claim): Markup | null {
  const rivals = rivalsOf(book, claim)
  if (rivals.length === 0) return null
  return html`<div class="soft"><p>${say(exportMessages, locale).conflictsWith}</p><ul>${rivals.map(
    rival =>
      html`<li><a href="${claimPath(locale, rival.id)}">${claimSentence(book, locale, rival)}</a></li>`,
  )}</ul></div>`
}

/** A claim as a card: the figure and what softens it, who says so, the words that carry it, and who contests it. */
export function claimEmbed(book: Book, locale: Locale, claim: Claim): Markup {
  const t = say(exportMessages, locale)
  const { mark, figure, what, according, named, notes } = claimFigure(book, locale, claim)
  const [report] = claim.reports
  const color = mark.tone === 'joint' ? '--side-none' : `--${mark.tone}`
  const glyph = new Markup(glyphMarkup(mark, directionOf(locale) === 'rtl' ? -1 : 1))
  return html`<article class="claim" aria-label="${claimSentence(book, locale, claim)}" style="--tone:var(${color})">
<p class="figure">${figure.before === '' ? null : html`<span>${figure.before}</span>`}${figure.number === null ? null : html`<b>${figure.number}</b>`}${figure.after === '' ? null : html`<span>${figure.after}</span>`}</p>
<p>${glyph} ${what}</p>
<p class="who">${named ? html`<span class="soft">${t.accordingTo}</span> ` : null}${according}</p>
<p class="soft">${notes.join(' · ')}</p>
${report === undefined ? null : quotation(book, locale, report)}
${rivalList(book, locale, claim)}
</article>`
}
