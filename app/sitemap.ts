import type { MetadataRoute } from 'next'
import { readBook } from '@/app/ui/page-locale'
import { editionOf } from '@/lib/exports/edition'
import { currentVersion, dayOf } from '@/lib/exports/entries'
import { LOCALES, type Locale } from '@/lib/i18n/locales'
import {
  absolute,
  articlePath,
  claimPath,
  claimsPath,
  eventPath,
  homePath,
  inLocale,
  methodPath,
  sourcePath,
  sourcesPath,
} from '@/lib/urls'
import { sourcesOf } from '@/lib/views/source-page'

export const dynamic = 'force-static'

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const book = await readBook()
  const { claims, events, articles } = book.dataset
  const edition = editionOf(book.dataset).date

  const pages = (locale: Locale): { path: string; lastModified: string }[] => [
    { path: homePath(locale), lastModified: edition },
    { path: sourcesPath(locale), lastModified: edition },
    { path: methodPath(locale), lastModified: edition },
    { path: claimsPath(locale), lastModified: edition },
    ...events.map(({ id }) => ({ path: eventPath(locale, id), lastModified: edition })),
    ...sourcesOf(book).map(({ id }) => ({ path: sourcePath(locale, id), lastModified: edition })),
    ...claims.map(claim => ({
      path: claimPath(locale, claim.id),
      lastModified: dayOf(claim, currentVersion(claim)),
    })),
    ...articles.map(({ id, published }) => ({ path: articlePath(locale, id), lastModified: published })),
  ]
  return LOCALES.flatMap(pages).map(({ path, lastModified }) => ({
    url: absolute(path),
    lastModified,
    alternates: {
      languages: Object.fromEntries(LOCALES.map(locale => [locale, absolute(inLocale(path, locale))])),
    },
  }))
}
