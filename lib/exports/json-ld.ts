import { say } from '@/lib/i18n/define-messages'
import { LOCALES, type Locale } from '@/lib/i18n/locales'
import { exportMessages } from '@/lib/i18n/messages/exports'
import { siteMessages } from '@/lib/i18n/messages/site'
import type { Actor } from '@/lib/schema/actor'
import type { Article } from '@/lib/schema/article'
import type { Claim } from '@/lib/schema/claim'
import type { EventId } from '@/lib/schema/ids'
import { absolute, articlePath, claimPath, dataPath, eventDataPath, eventPath, homePath } from '@/lib/urls'
import type { Book } from '@/lib/views/book'
import { claimSentence } from '@/lib/views/claim-words'
import type { Edition } from './edition'
import { licence } from './rights'

/** A schema.org description, for a `<script type="application/ld+json">` (see `scriptJson`). */
export type JsonLd = { '@context': 'https://schema.org'; '@type': string } & Record<string, unknown>

const persons = new Set<Actor['kind']>(['head-of-state', 'head-of-government'])

function agent(book: Book, locale: Locale, claim: Claim) {
  const { actor: id, text } = claim.claimant
  const actor = id === null ? undefined : book.actors.get(id)
  if (actor === undefined) return text === '' ? undefined : { '@type': 'Thing', name: text }
  return { '@type': persons.has(actor.kind) ? 'Person' : 'Organization', name: actor.names[locale] }
}

function appearance(book: Book, locale: Locale, article: Article) {
  const outlet = article.outlet === null ? undefined : book.outlets.get(article.outlet)
  return {
    '@type': 'NewsArticle',
    '@id': absolute(articlePath(locale, article.id)),
    ...(article.title !== null && { headline: article.title }),
    ...(article.url !== null && { url: article.url }),
    ...(outlet !== undefined && { publisher: { '@type': 'Organization', name: outlet.names[locale] } }),
    datePublished: article.published,
    inLanguage: article.language,
  }
}

/** A claim as schema.org `Claim`: who said it and where it appears. No review of it: a ledger gives no verdicts. */
export function claimJsonLd(book: Book, locale: Locale, claim: Claim): JsonLd {
  const articles = claim.reports.flatMap(report => book.articles.get(report.article) ?? [])
  const appearances = articles.map(article => appearance(book, locale, article))
  const author = agent(book, locale, claim)
  return {
    '@context': 'https://schema.org',
    '@type': 'Claim',
    '@id': absolute(claimPath(locale, claim.id)),
    url: absolute(claimPath(locale, claim.id)),
    identifier: claim.id,
    text: claimSentence(book, locale, claim),
    inLanguage: locale,
    ...(author !== undefined && { author }),
    dateCreated: claim.asOf.date,
    datePublished: claim.firstReported,
    firstAppearance: appearances[0],
    appearance: appearances,
    isPartOf: { '@type': 'Dataset', '@id': datasetId(claim.event) },
    license: licence.path,
  }
}

function datasetId(event: EventId | null): string {
  return absolute(event === null ? dataPath('datapackage.json') : eventDataPath(event, 'datapackage.json'))
}

/** The dataset, or one event's part of it, as schema.org `Dataset` with its downloads. */
export function datasetJsonLd(
  book: Book,
  locale: Locale,
  edition: Edition,
  event: EventId | null = null,
): JsonLd {
  const about = event === null ? undefined : book.events.get(event)
  const name = say(siteMessages, locale).name
  const address = (file: string) => absolute(event === null ? dataPath(file) : eventDataPath(event, file))
  const download = (file: string, encodingFormat: string) => ({
    '@type': 'DataDownload',
    contentUrl: address(file),
    encodingFormat,
    name: file,
  })
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': datasetId(event),
    name: about === undefined ? name : `${name}: ${about.names[locale]}`,
    description: say(exportMessages, locale).datasetDescription,
    url: absolute(about === undefined ? homePath(locale) : eventPath(locale, about.id)),
    inLanguage: [...LOCALES],
    license: licence.path,
    isAccessibleForFree: true,
    version: edition.version,
    dateModified: edition.date,
    creator: { '@type': 'Organization', name, url: absolute(homePath(locale)) },
    ...(about !== undefined && { temporalCoverage: `${about.window.start}/${about.window.end}` }),
    distribution: [
      download('claims.csv', 'text/csv'),
      download('reports.csv', 'text/csv'),
      download('dataset.json', 'application/json'),
      download('datapackage.json', 'application/json'),
    ],
  }
}
