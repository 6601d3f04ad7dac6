import { say } from '@/lib/i18n/define-messages'
import type { Locale } from '@/lib/i18n/locales'
import { claimWordMessages } from '@/lib/i18n/messages/claim-words'
import type { Claim } from '@/lib/schema/claim'
import type { Count } from '@/lib/schema/count'
import type { Outcome, VictimGroup } from '@/lib/schema/report'
import type { Book } from './book'
import { lossInArabic } from './loss-ar'
import { lossInEnglish } from './loss-en'

/** How many of whose people came to what: the part of a claim that needs grammar. */
export interface Loss {
  count: Count
  outcomes: readonly Outcome[]
  group: VictimGroup
  whose: Whose
}

/** Whose people, as a language names them: by an adjective where the data has one, else by name. */
export type Whose =
  | { side: 'one'; name: string; adjective: string | null }
  | { side: 'both' }
  | { side: 'unspecified' }

export function lossOf(
  book: Book,
  locale: Locale,
  claim: Pick<Claim, 'count' | 'outcomes'> & { victims: Pick<Claim['victims'], 'side' | 'group'> },
): Loss {
  return {
    count: claim.count,
    outcomes: claim.outcomes,
    group: claim.victims.group,
    whose: whoseOf(book, locale, claim.victims.side),
  }
}

export function whoseOf(book: Book, locale: Locale, side: Claim['victims']['side']): Whose {
  if (side === 'both') return { side: 'both' }
  if (side === 'unspecified') return { side: 'unspecified' }
  const actor = book.actors.get(side)
  const adjective = locale === 'en' ? actor?.adjective : actor?.demonyms[0]
  return { side: 'one', name: actor?.names[locale] ?? side, adjective: adjective ?? null }
}

/** "at least 100 soldiers killed on both sides"; in Arabic "مقتل ما لا يقل عن 100 عسكري من الجانبين". */
export function lossPhrase(locale: Locale, loss: Loss): string {
  const phrase = locale === 'en' ? lossInEnglish(loss) : lossInArabic(loss)
  const isUnstated = loss.count.form === 'unquantified' && loss.count.magnitude === null
  return isUnstated ? say(claimWordMessages, locale).withoutNumber(phrase) : phrase
}

/** The same without its number, to stand beside it: "Ruritanian soldiers killed", "مقتل عسكريين روريتانيين". */
export function lossWithoutCount(locale: Locale, loss: Loss): string {
  const uncounted: Loss = { ...loss, count: { form: 'unquantified', magnitude: null } }
  return locale === 'en' ? lossInEnglish(uncounted) : lossInArabic(uncounted)
}
