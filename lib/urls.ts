import type { Locale } from '@/lib/i18n/locales'
import type { IsoDate } from '@/lib/schema/dates'
import type { ActorId, ArticleId, ClaimId, EventId, OutletId } from '@/lib/schema/ids'

/** Where the site is published, without a slash at the end: `SITE_ORIGIN`, or what `npm start` serves. */
export const siteOrigin = (process.env.SITE_ORIGIN ?? 'http://localhost:3000').replace(/\/+$/, '')

/** The page of the articles whose outlet is not recorded. No actor or outlet may take this id. */
export const NOT_RECORDED = 'not-recorded'

/** A path on this site with the site in front, for permalinks that leave it. */
export function absolute(path: string): string {
  return `${siteOrigin}${path}`
}

export function homePath(locale: Locale): string {
  return `/${locale}`
}

export function eventPath(locale: Locale, event: EventId): string {
  return `/${locale}/events/${event}`
}

/** What had been claimed by the end of a day: the prerendered state that the as-of control leads to without script. */
export function eventAsOfPath(locale: Locale, event: EventId, day: IsoDate): string {
  return `${eventPath(locale, event)}/as-of/${day}`
}

export function sourcesPath(locale: Locale): string {
  return `/${locale}/sources`
}

/** A claimant or an outlet; one that is both has one page. */
export function sourcePath(locale: Locale, source: ActorId | OutletId | typeof NOT_RECORDED): string {
  return `${sourcesPath(locale)}/${source}`
}

/** All claims; as a form's target, with the filters in the query. */
export function claimsPath(locale: Locale): string {
  return `/${locale}/claims`
}

/** What claims can be filtered by, in the order in which a page that has no script applies them. */
export const FACETS = ['event', 'claimant', 'victims', 'outcome', 'article'] as const
export type Facet = (typeof FACETS)[number]

/** The claims that one filter leaves, prerendered: what the same filter in the query leads to on a server. */
export function claimsByPath(locale: Locale, facet: Facet, value: string): string {
  return `${claimsPath(locale)}/by/${facet}/${value}`
}

/** The permalink of a claim. */
export function claimPath(locale: Locale, claim: ClaimId): string {
  return `/${locale}/claims/${claim}`
}

/** What a claim said in one of its versions; never changes. Versions count from 1. */
export function claimVersionPath(locale: Locale, claim: ClaimId, version: number): string {
  return `${claimPath(locale, claim)}/v/${version}`
}

export function articlePath(locale: Locale, article: ArticleId): string {
  return `/${locale}/articles/${article}`
}

export function methodPath(locale: Locale): string {
  return `/${locale}/method`
}

/** The charts that can be had on their own. */
export type ChartKind = 'side-by-side' | 'timeline' | 'matrix' | 'conflicts'

/** The same page in another language: every page's address begins with its language. */
export function inLocale(path: string, locale: Locale): string {
  return path.replace(/^\/[^/]+/, `/${locale}`)
}

/* Machine addresses. Files keep their ending, so that any file host serves them with the right type. */

/** `auto` follows the reader's system. */
export const EMBED_THEMES = ['auto', 'light', 'dark'] as const
export type EmbedTheme = (typeof EMBED_THEMES)[number]

/**
 * How an embed behaves on the page that holds it: which colours; whether it reports its height to the loader;
 * and which edition it is frozen at (null: it follows the ledger).
 */
export interface EmbedMode {
  theme: EmbedTheme
  fit: boolean
  frozen: string | null
}

function embedFile(name: string, mode: EmbedMode): string {
  return [name, ...(mode.frozen === null ? [] : [mode.frozen]), ...(mode.fit ? ['fit'] : []), 'html'].join(
    '.',
  )
}

/** An event's chart for other people's pages. */
export function chartEmbedPath(locale: Locale, event: EventId, chart: ChartKind, mode: EmbedMode): string {
  return `/embed/${locale}/${mode.theme}/events/${event}/${embedFile(chart, mode)}`
}

/** A claim as a card for other people's pages. */
export function claimEmbedPath(locale: Locale, claim: ClaimId, mode: EmbedMode): string {
  return `/embed/${locale}/${mode.theme}/claims/${embedFile(claim, mode)}`
}

/** A file of the whole dataset. */
export function dataPath(file: string): string {
  return `/data/${file}`
}

/** The same file with one event's part only. */
export function eventDataPath(event: EventId, file: string): string {
  return `/data/events/${event}/${file}`
}

/** What a feed tells of: everything, or the claims of one event or of one source. */
export type FeedTopic = 'all' | { event: EventId } | { source: ActorId | OutletId | typeof NOT_RECORDED }

function feedFolder(topic: FeedTopic): string {
  if (topic === 'all') return 'all'
  return 'event' in topic ? `events/${topic.event}` : `sources/${topic.source}`
}

export function feedPath(locale: Locale, topic: FeedTopic, format: 'xml' | 'json'): string {
  return `/feed/${locale}/${feedFolder(topic)}.${format}`
}

/**
 * An id that outlives a move of the site's pages (RFC 4151): the host that the site began on, and a name that
 * is never given twice.
 */
export function tagUri(name: string): string {
  return `tag:${new URL(siteOrigin).hostname},2026:${name}`
}

/** What a social card shows: the site itself, or one thing of the ledger. */
export type CardSubject =
  | 'site'
  | { claim: ClaimId }
  | { event: EventId }
  | { source: ActorId | OutletId | typeof NOT_RECORDED }

/** The picture that goes with a link to a page, 1200×630; `small`, a third of that, for lists of links. */
export function socialCardPath(
  locale: Locale,
  subject: CardSubject,
  size: 'large' | 'small' = 'large',
): string {
  const name = subject === 'site' ? subject : Object.entries(subject).flat().join('-')
  return `/og/${locale}/${name}${size === 'small' ? '.small' : ''}.png`
}

/** The script by which a page that holds embeds fits their heights; it need not be there. */
export const LOADER_PATH = '/embed.js'

/** A chart as a picture: lines, pixels, and twice as many of these. */
export const CHART_FILES = ['svg', 'png', '2x.png'] as const

export function chartFilePath(
  locale: Locale,
  event: EventId,
  chart: ChartKind,
  ending: (typeof CHART_FILES)[number],
): string {
  return `/charts/${locale}/${event}/${chart}.${ending}`
}

/** Answered by the server, for any address of this site and within any limits. */
export const OEMBED_PATH = '/oembed'

/** Where the answer for a page that can be embedded is found; a file host has it as a file, for no limits. */
export function oembedPath(page: string): string {
  return process.env.STATIC_EXPORT === '1'
    ? oembedFilePath(page)
    : `${OEMBED_PATH}?${new URLSearchParams({ url: absolute(page), format: 'json' })}`
}

export function oembedFilePath(page: string): string {
  return `${OEMBED_PATH}${page}.json`
}
