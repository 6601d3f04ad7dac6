import { formatDate } from '@/lib/i18n/dates'
import { say } from '@/lib/i18n/define-messages'
import type { Locale } from '@/lib/i18n/locales'
import { historyMessages } from '@/lib/i18n/messages/history'
import type { Retired } from '@/lib/schema/permalink'
import { claimPath } from '@/lib/urls'
import type { Book } from './book'
import { versionsOf } from './claim-history'

/** The page of a published id that is no claim any more. */
export interface RetiredPageView {
  path: string
  title: string
  since: string
  reason: string
  /** What it had said last; null where nothing of it is recorded. */
  hadSaid: string | null
  /** Where it leads now; null where it was withdrawn. */
  into: string | null
}

export function retiredPage(book: Book, locale: Locale, retired: Retired): RetiredPageView {
  const t = say(historyMessages, locale)
  const day = formatDate(locale, retired.date)
  const merged = retired.kind === 'merged'
  return {
    path: claimPath(locale, retired.id),
    title: merged ? t.merged : t.withdrawn,
    since: merged ? t.mergedOn(day, retired.by) : t.withdrawnOn(day, retired.by),
    reason: retired.reason[locale],
    hadSaid: versionsOf(book, locale, retired).at(-1)?.sentence ?? null,
    into: merged ? claimPath(locale, retired.into) : null,
  }
}
