import { showControls } from '@/lib/i18n/bidi'
import { formatDate } from '@/lib/i18n/dates'
import { say } from '@/lib/i18n/define-messages'
import type { Locale } from '@/lib/i18n/locales'
import { articlePageMessages } from '@/lib/i18n/messages/article-page'
import { sourcePageMessages } from '@/lib/i18n/messages/source-page'
import type { Article } from '@/lib/schema/article'
import { articlePath, NOT_RECORDED, sourcePath } from '@/lib/urls'
import type { Book } from './book'
import type { Named } from './claim-line'

/** An article as others refer to it. */
export interface ArticleLine {
  href: string
  /** In Arabic; null where the document has no headline. */
  headline: string | null
  /** What to call it where there is no headline. */
  untitled: string
  outlet: Named
  published: string
}

export function articleLine(book: Book, locale: Locale, article: Article): ArticleLine {
  return {
    href: articlePath(locale, article.id),
    headline: article.title === null ? null : showControls(article.title),
    untitled: say(articlePageMessages, locale).untitled,
    outlet: outletOf(book, locale, article),
    published: formatDate(locale, article.published),
  }
}

function outletOf(book: Book, locale: Locale, { outlet }: Article): Named {
  if (outlet === null) {
    return { name: say(sourcePageMessages, locale).notRecorded, href: sourcePath(locale, NOT_RECORDED) }
  }
  const name = book.outlets.get(outlet)?.names[locale] ?? outlet
  return { name: showControls(name), href: sourcePath(locale, outlet) }
}
