import { say } from '@/lib/i18n/define-messages'
import type { Locale } from '@/lib/i18n/locales'
import { historyMessages } from '@/lib/i18n/messages/history'
import { formatNumber } from '@/lib/i18n/numbers'
import type { Claim } from '@/lib/schema/claim'
import type { Retired } from '@/lib/schema/permalink'
import { differences, SAYING_FIELDS } from '@/lib/schema/same-saying'
import { claimPath, claimVersionPath } from '@/lib/urls'
import type { Book } from './book'
import { type Fact, factOf } from './claim-facts'
import { claimAs } from './claim-history'
import { type ClaimLine, claimLine } from './claim-line'
import { claimSentence } from './claim-words'

/** What an address said in one of its versions. */
export interface FrozenPageView {
  path: string
  sentence: string
  line: ClaimLine
  note: string
  /** What the claim says today, where that is something else; null where it is the same or is retired. */
  today: string | null
  stands: boolean
  current: string
  facts: Fact[]
}

/** Null where there is no such version. */
export function frozenPage(
  book: Book,
  locale: Locale,
  subject: Claim | Retired,
  n: number,
): FrozenPageView | null {
  const version = subject.versions.find(candidate => candidate.n === n)
  const latest = subject.versions.at(-1)
  if (version === undefined || latest === undefined) return null
  const claim = claimAs(subject, version.says)
  const stands = !('kind' in subject) && differences(version.says, latest.says).length === 0
  return {
    path: claimVersionPath(locale, subject.id, n),
    sentence: claimSentence(book, locale, claim),
    line: claimLine(book, locale, claim),
    note: say(historyMessages, locale).frozen(formatNumber(locale, n)),
    today: stands || 'kind' in subject ? null : claimSentence(book, locale, claimAs(subject, latest.says)),
    stands,
    current: claimPath(locale, subject.id),
    facts: SAYING_FIELDS.flatMap(field => factOf(book, locale, claim, field) ?? []),
  }
}
