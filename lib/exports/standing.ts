import type { Claim } from '@/lib/schema/claim'
import type { ClaimId } from '@/lib/schema/ids'
import type { Retired } from '@/lib/schema/permalink'
import type { Book } from '@/lib/views/book'

/** What an id that was once given out stands for today: a claim, or one that was withdrawn. */
export type Standing = { claim: Claim; withdrawn: null } | { claim: null; withdrawn: Retired }

/** Follows merges to their end: whatever has been published keeps an answer. Null is for what never was. */
export function standingOf(book: Book, id: ClaimId): Standing | null {
  const claim = book.claims.get(id)
  if (claim !== undefined) return { claim, withdrawn: null }
  const retired = book.dataset.retired.find(candidate => candidate.id === id)
  if (retired === undefined) return null
  return retired.kind === 'merged' ? standingOf(book, retired.into) : { claim: null, withdrawn: retired }
}
