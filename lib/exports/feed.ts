import { say } from '@/lib/i18n/define-messages'
import { directionOf, type Locale } from '@/lib/i18n/locales'
import { exportMessages } from '@/lib/i18n/messages/exports'
import type { IsoDate } from '@/lib/schema/dates'
import type { Report } from '@/lib/schema/report'
import {
  absolute,
  claimPath,
  eventPath,
  type FeedTopic,
  feedPath,
  homePath,
  NOT_RECORDED,
  sourcePath,
  tagUri,
} from '@/lib/urls'
import { articleLine } from '@/lib/views/article-line'
import type { Book } from '@/lib/views/book'
import { claimSentence } from '@/lib/views/claim-words'
import { passageOf } from '@/lib/views/passage'
import { sourceName, sourcesOf } from '@/lib/views/source-page'
import { entriesOf, type LedgerEntry } from './entries'
import { html, type Markup } from './markup'

/** Readers that ask seldom still find every entry of a busy day; older ones are in the dataset. */
const LONGEST = 100

/** A feed before it is written in a format: addresses absolute, texts in one language. */
export interface Feed {
  id: string
  locale: Locale
  title: string
  description: string
  home: string
  self: { xml: string; json: string }
  /** The day of the latest entry; null for a feed that has none yet. */
  updated: IsoDate | null
  items: FeedItem[]
}

export interface FeedItem {
  /** Permanent, and another one for each version of a claim: readers show a changed claim again. */
  id: string
  url: string
  title: string
  html: string
  date: IsoDate
}

/** Everything that has a feed of its own: what has a page of its own. */
export function feedTopics(book: Book): FeedTopic[] {
  return [
    'all',
    ...book.dataset.events.map(({ id }) => ({ event: id })),
    ...sourcesOf(book).map(({ id }) => ({ source: id })),
  ]
}

function topicOf(book: Book, locale: Locale, topic: FeedTopic): { title: string; home: string } {
  const t = say(exportMessages, locale)
  if (topic === 'all') return { title: t.feedOfAll, home: homePath(locale) }
  if ('event' in topic) {
    const name = book.events.get(topic.event)?.names[locale] ?? topic.event
    return { title: t.feedOf(name), home: eventPath(locale, topic.event) }
  }
  const source = sourcesOf(book).find(({ id }) => id === topic.source)
  const name = source === undefined ? topic.source : sourceName(locale, source)
  return { title: t.feedOf(name), home: sourcePath(locale, topic.source) }
}

/** Whether an entry belongs to a feed: a source's has what it says, what it passes on and what it carries. */
function belongs(book: Book, topic: FeedTopic, entry: LedgerEntry): boolean {
  if (topic === 'all') return true
  const says = entry.kind === 'withdrawn' ? entry.says : entry.claim
  if ('event' in topic) return says?.event === topic.event
  const reports = entry.kind === 'withdrawn' ? [] : entry.claim.reports
  const carriers = reports.map(({ article }) => book.articles.get(article)?.outlet ?? NOT_RECORDED)
  return [says?.claimant.actor, says?.via?.actor, ...carriers].includes(topic.source)
}

function quotation(book: Book, locale: Locale, report: Report): Markup | null {
  const [evidence] = report.evidence
  const article = book.articles.get(report.article)
  if (evidence === undefined || article === undefined) return null
  const { before, quote, after } = passageOf(evidence)
  const { headline, outlet, published } = articleLine(book, locale, article)
  const title = headline === null ? null : html`<cite lang="ar" dir="rtl">${headline}</cite> `
  const origin = say(exportMessages, locale).inArticle(outlet.name, published)
  return html`<blockquote lang="ar" dir="rtl"><p>${before}<mark>${quote}</mark>${after}</p></blockquote><p>${title}${origin}</p>`
}

function itemOf(book: Book, locale: Locale, entry: LedgerEntry): FeedItem {
  const t = say(exportMessages, locale)
  const inLanguage = (body: Markup) =>
    html`<div lang="${locale}" dir="${directionOf(locale)}">${body}</div>`.text
  if (entry.kind === 'withdrawn') {
    return {
      id: tagUri(`claims/${entry.id}/withdrawn/${locale}`),
      url: absolute(claimPath(locale, entry.id)),
      title: t.withdrawnEntry(entry.id),
      html: inLanguage(html`<p>${entry.reason[locale]}</p>`),
      date: entry.date,
    }
  }
  const { claim, version, date } = entry
  const sentence = claimSentence(book, locale, claim)
  const [report] = claim.reports
  return {
    id: tagUri(`claims/${claim.id}/v/${version}/${locale}`),
    url: absolute(claimPath(locale, claim.id)),
    title: entry.kind === 'changed' ? t.changedEntry(sentence) : sentence,
    html: inLanguage(
      html`<p>${sentence}</p>${report === undefined ? null : quotation(book, locale, report)}`,
    ),
    date,
  }
}

/** Everything that has happened to the claims of a topic, the latest first. Dates come from the ledger alone. */
export function feedOf(book: Book, locale: Locale, topic: FeedTopic): Feed {
  const t = say(exportMessages, locale)
  const { title, home } = topicOf(book, locale, topic)
  const entries = entriesOf(book.dataset).filter(entry => belongs(book, topic, entry))
  const self = { xml: feedPath(locale, topic, 'xml'), json: feedPath(locale, topic, 'json') }
  return {
    id: tagUri(self.xml.replace(/^\/|\.xml$/g, '')),
    locale,
    title,
    description: t.feedDescription,
    home: absolute(home),
    self: { xml: absolute(self.xml), json: absolute(self.json) },
    updated: entries[0]?.date ?? null,
    items: entries.slice(0, LONGEST).map(entry => itemOf(book, locale, entry)),
  }
}
