import { say } from '@/lib/i18n/define-messages'
import type { Locale } from '@/lib/i18n/locales'
import { chartMessages } from '@/lib/i18n/messages/charts'
import { claimWordMessages } from '@/lib/i18n/messages/claim-words'
import { formatNumber } from '@/lib/i18n/numbers'
import type { Claim } from '@/lib/schema/claim'
import type { Book } from './book'
import { attributionInSentence, claimNotes } from './claim-words'
import { lossOf, lossPhrase } from './loss'

/** Figures of one outcome that a reader still takes in as a sentence. */
const MOST = 6

/**
 * One sentence for the figures of one outcome, each with its claimant and what softens it; a sum is named as one, and
 * how many more there are beyond the first few.
 */
export function figuresInWords(book: Book, locale: Locale, claims: readonly Claim[]): string[] {
  const t = say(chartMessages, locale)
  const { contested } = say(claimWordMessages, locale)
  const figures = claims.filter(({ count }) => 'value' in count)
  if (figures.length === 0) return []
  const told = figures.slice(0, MOST).map(claim => {
    const said = t.accordingTo(
      lossPhrase(locale, lossOf(book, locale, claim)),
      attributionInSentence(book, locale, claim),
    )
    const notes = claimNotes(book, locale, claim).filter(note => note !== contested)
    return notes.length === 0 ? said : t.withNotes(said, t.comma(notes))
  })
  const more = figures.length - told.length
  const sums = claims.flatMap(({ relations }) =>
    relations.flatMap(relation =>
      relation.kind === 'total-of' && relation.derivedSum !== null
        ? [t.addedUp(formatNumber(locale, relation.derivedSum))]
        : [],
    ),
  )
  return [capitalised(t.full(t.clauses(told))), ...(more > 0 ? [t.moreFigures(more)] : []), ...new Set(sums)]
}

export function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}
