import { formatDate, formatDating } from '@/lib/i18n/dates'
import { say } from '@/lib/i18n/define-messages'
import type { Locale } from '@/lib/i18n/locales'
import { exportMessages } from '@/lib/i18n/messages/exports'
import type { Claim } from '@/lib/schema/claim'
import type { Book } from '@/lib/views/book'
import { claimantBesideDate, claimNotes, claimSentence, relayName } from '@/lib/views/claim-words'
import { lossOf, lossPhrase } from '@/lib/views/loss'

/** What softens the figure, and the event of a figure from another time. */
function inBrackets(book: Book, locale: Locale, claim: Claim): string {
  const event =
    claim.scope === 'background' && claim.event !== null ? book.events.get(claim.event) : undefined
  const said = [...(event === undefined ? [] : [event.names[locale]]), ...claimNotes(book, locale, claim)]
  return said.length === 0 ? '' : ` (${said.join(locale === 'en' ? '; ' : '؛ ')})`
}

/**
 * A claim as one sentence of a news text: who gave the figure on which day, the figure with all that softens it.
 * In Arabic without a verb, which would have to agree with the claimant.
 */
export function citationSentence(book: Book, locale: Locale, claim: Claim): string {
  const t = say(exportMessages, locale)
  if (claim.count.form === 'undisclosed') return `${claimSentence(book, locale, claim)}.`
  const what = lossPhrase(locale, lossOf(book, locale, claim))
  const notes = inBrackets(book, locale, claim)

  if (claim.stance === 'narrator') {
    const article = claim.reports[0] && book.articles.get(claim.reports[0].article)
    const day = formatDate(locale, claim.firstReported)
    const outlet = article?.outlet ? book.outlets.get(article.outlet) : undefined
    const publisher = outlet === undefined ? t.publisherNotRecorded : t.publisher(outlet.names[locale])
    return t.reportedByArticle(day, publisher, what, notes)
  }

  const who = claimantBesideDate(book, locale, claim)
  const relayed = claim.via === null ? who : t.reportedVia(who, relayName(book, locale, claim.via))
  return t.reported(formatDating(locale, claim.asOf), relayed, what, notes)
}
