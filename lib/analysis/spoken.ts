import type { Article } from '@/lib/schema/article'
import type { Claim } from '@/lib/schema/claim'
import { compareText } from '@/lib/schema/compare-text'
import { speakerKey } from '@/lib/schema/speaker'

/** A claim with its speaker, and the keys of what it is about. */
export interface Spoken {
  claim: Claim
  speaker: string
  /** Its day and what tells claims of one day apart in time, comparable as text. */
  moment: string
}

/**
 * Claims in the order in which they were said. On one day an earlier figure that the text itself calls outdated
 * comes before all else; then what was reported earlier.
 */
export function inSpokenOrder(claims: readonly Claim[], articles: readonly Article[]): Spoken[] {
  const voices = new Map(articles.map(article => [article.id, article]))
  return claims
    .map(claim => {
      const id = claim.reports[0]?.article
      const article = (id && voices.get(id)) ?? { id: id ?? '', outlet: null }
      return { claim, speaker: speakerKey(claim.claimant, article), moment: momentOf(claim) }
    })
    .sort((a, b) => compareText(a.moment, b.moment) || compareText(a.claim.id, b.claim.id))
}

function momentOf({ asOf, status, firstReported }: Claim): string {
  return `${asOf.date} ${status === 'revised' ? 0 : 1} ${firstReported}`
}

/** Whether the count is of all victims so far, and stands as said: not a part, an addition or a denied figure. */
export function isWhole({ scope, status }: Claim): boolean {
  return scope !== 'subset' && scope !== 'increment' && status !== 'denied'
}
