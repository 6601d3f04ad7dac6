import type { Claim } from '@/lib/schema/claim'
import type { ClaimId } from '@/lib/schema/ids'

/** What a claimant said over time about the same victims, outcome and event, oldest first, `claim` among them. */
export function lineageOf(claim: Claim, claims: readonly Claim[]): Claim[] {
  const byId = new Map(claims.map(one => [one.id, one]))
  const laterOf = new Map<ClaimId, Claim>()
  for (const one of claims) {
    const old = supersededBy(one)
    if (old !== undefined) laterOf.set(old, one)
  }
  const earlierOf = (one: Claim) => {
    const old = supersededBy(one)
    return old === undefined ? undefined : byId.get(old)
  }
  const line = [claim]
  for (let one = earlierOf(claim); one; one = earlierOf(one)) line.unshift(one)
  for (let one = laterOf.get(claim.id); one; one = laterOf.get(one.id)) line.push(one)
  return line
}

function supersededBy({ relations }: Claim): ClaimId | undefined {
  return relations.find(relation => relation.kind === 'supersedes')?.claim
}
