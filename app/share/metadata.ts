import type { Metadata } from 'next'
import { CARD } from '@/lib/exports/draw-card'
import { say } from '@/lib/i18n/define-messages'
import { LOCALES, type Locale, otherLocale } from '@/lib/i18n/locales'
import { siteMessages } from '@/lib/i18n/messages/site'
import {
  absolute,
  type CardSubject,
  type FeedTopic,
  feedPath,
  inLocale,
  oembedPath,
  socialCardPath,
} from '@/lib/urls'

interface Page {
  locale: Locale
  path: string
  title: string
  description: string
  /** What the page is about: its picture and its feed are of that, and claims and events can be embedded. */
  subject: CardSubject
}

/** As Open Graph writes languages: with a country. */
const territory: Record<Locale, string> = { en: 'en_GB', ar: 'ar_AR' }

function feedTopic(subject: CardSubject): FeedTopic {
  return subject === 'site' || 'claim' in subject ? 'all' : subject
}

/** Everything that a page's head says to those that link to it, index it, follow it or embed it. */
export function pageMetadata({ locale, path, title, description, subject }: Page): Metadata {
  const image = { url: absolute(socialCardPath(locale, subject)), ...CARD, alt: title, type: 'image/png' }
  const named = (url: string) => [{ url: absolute(url), title }]
  const feed = feedTopic(subject)
  const embeddable = subject !== 'site' && ('claim' in subject || 'event' in subject)
  return {
    title,
    description,
    alternates: {
      canonical: absolute(path),
      languages: {
        ...Object.fromEntries(LOCALES.map(language => [language, absolute(inLocale(path, language))])),
        'x-default': absolute(inLocale(path, 'en')),
      },
      types: {
        'application/atom+xml': named(feedPath(locale, feed, 'xml')),
        'application/feed+json': named(feedPath(locale, feed, 'json')),
        ...(embeddable && { 'application/json+oembed': named(oembedPath(path)) }),
      },
    },
    openGraph: {
      type: 'website',
      siteName: say(siteMessages, locale).name,
      locale: territory[locale],
      alternateLocale: [territory[otherLocale(locale)]],
      url: absolute(path),
      title,
      description,
      images: [image],
    },
    twitter: { card: 'summary_large_image', title, description, images: [image] },
  }
}
