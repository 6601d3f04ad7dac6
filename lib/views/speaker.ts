import type { Claim } from '@/lib/schema/claim'
import type { Event } from '@/lib/schema/event'
import { speakerKey } from '@/lib/schema/speaker'
import { type Book, partyOf } from './book'

/** Who speaks in a claim, as one key: what has the same key stands in one lane or row. */
export function speakerOf(book: Book, claim: Claim): string {
  const id = claim.reports[0]?.article
  const article = id === undefined ? undefined : book.articles.get(id)
  return speakerKey(claim.claimant, { id: id ?? '', outlet: article?.outlet ?? null })
}

/** Speakers of the event's sides first, in the sides' order; then others; then articles in their own voice. */
export function inLaneOrder(book: Book, event: Event | undefined, claims: readonly Claim[]): Claim[] {
  const rank = ({ claimant }: Claim) => {
    if (claimant.actor === null) return claimant.basis === 'narrator' ? 1001 : 1000
    const side = event?.sides.indexOf(partyOf(book, claimant.actor)) ?? -1
    return side === -1 ? 999 : side
  }
  return claims.toSorted((a, b) => rank(a) - rank(b))
}
