import { formatDating } from '@/lib/i18n/dates'
import { say } from '@/lib/i18n/define-messages'
import type { Locale } from '@/lib/i18n/locales'
import { chartMessages } from '@/lib/i18n/messages/charts'
import { claimWordMessages } from '@/lib/i18n/messages/claim-words'
import type { Claim } from '@/lib/schema/claim'
import type { Event } from '@/lib/schema/event'
import { claimPath } from '@/lib/urls'
import type { Book } from './book'
import {
  attribution,
  attributionBesideDate,
  claimNotes,
  claimSentence,
  figureText,
  outcomesLabel,
  victimsLabel,
} from './claim-words'
import type { Past } from './event-claims'
import { type MarkView, markOf } from './mark'
import { passageOf } from './passage'

/** One mark of a chart with everything that is written beside it. */
export interface FigureRow {
  /** Unique in its chart: the claim's id, or what the row stands for where there is no claim. */
  key: string
  /** The claim's page; null where no claim stands behind the mark. */
  href: string | null
  mark: MarkView
  /** What came of them: "Killed". */
  outcome: string
  /** Whose people. */
  whose: string
  /** According to whom; empty where nobody said it. */
  according: string
  /** The same under the name of those whose losses they are: "according to the Ministry of …". */
  source: string
  /** When it was said; empty where nobody said it. */
  when: string
  figure: string
  /** "not final", "earlier figure". */
  notes: string[]
  /** The row in words, for those who do not see the mark. */
  alt: string
  /** The words of the article that carry the figure; null where no claim stands behind the mark. */
  quote: string | null
}

/** A claim as a row of a chart. */
export function claimRow(
  book: Book,
  locale: Locale,
  event: Event | undefined,
  claim: Claim,
  past: Past | undefined,
): FigureRow {
  const t = say(claimWordMessages, locale)
  const now = past === undefined ? [] : [t[past]]
  return {
    key: claim.id,
    href: claimPath(locale, claim.id),
    mark: markOf(book, event, claim, past !== undefined),
    outcome: outcomesLabel(locale, claim.outcomes),
    whose: victimsLabel(book, locale, claim.victims),
    according: attribution(book, locale, claim),
    source: say(chartMessages, locale).source(attributionBesideDate(book, locale, claim)),
    when: formatDating(locale, claim.asOf),
    figure: figureText(locale, claim.count),
    notes: [...claimNotes(book, locale, claim), ...now],
    quote: quoteOf(claim),
    alt: say(chartMessages, locale).list([claimSentence(book, locale, claim), ...now]),
  }
}

function quoteOf(claim: Claim): string | null {
  const evidence = claim.reports[0]?.evidence[0]
  return evidence === undefined ? null : passageOf(evidence).quote
}
