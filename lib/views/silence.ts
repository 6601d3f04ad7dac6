import { silencesIn } from '@/lib/analysis/silences'
import { formatDate } from '@/lib/i18n/dates'
import { say } from '@/lib/i18n/define-messages'
import type { Locale } from '@/lib/i18n/locales'
import { silenceMessages } from '@/lib/i18n/messages/silence'
import type { IsoDate } from '@/lib/schema/dates'
import type { Event } from '@/lib/schema/event'
import type { Book } from './book'
import { type ClaimLine, claimLine } from './claim-line'
import { actorName, outcomesLabel } from './claim-words'

/** A side that gives no figure of its own losses for an outcome, said so that nobody reads a zero. */
export interface SilenceView {
  key: string
  sentence: string
  /** What the side says without a number, and what others say in figures. */
  said: ClaimLine[]
}

/** `day`: up to when the ledger has been looked through. */
export function silences(book: Book, locale: Locale, event: Event, day: IsoDate): SilenceView[] {
  const t = say(silenceMessages, locale)
  return silencesIn(event, book.dataset.claims).map(({ side, outcome, words, figuresOfOthers }) => ({
    key: `${side}-${outcome}`,
    sentence: t.silence(
      actorName(book, locale, side),
      outcomesLabel(locale, [outcome]),
      formatDate(locale, day),
    ),
    said: [...words, ...figuresOfOthers].map(claim => claimLine(book, locale, claim)),
  }))
}
