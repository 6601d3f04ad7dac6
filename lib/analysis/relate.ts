import type { Article } from '@/lib/schema/article'
import type { Claim, Relation } from '@/lib/schema/claim'
import type { Event } from '@/lib/schema/event'
import type { ClaimId } from '@/lib/schema/ids'
import { endSilences } from './end-silence'
import type { Link } from './link'
import { findWholes } from './part-of'
import { inSpokenOrder } from './spoken'
import { standBeside } from './stand-beside'
import { findSuperseded } from './supersede'

const ORDER: readonly Relation['kind'][] = [
  'supersedes',
  'ends-silence',
  'conflicts',
  'counterpart',
  'total-of',
  'part-of',
]

/**
 * The claims with the relations in which they stand to one another, in the order handed over; relations that they
 * brought along are dropped. Depends on nothing but the claims: a subset of them, as of a day, can be related anew.
 */
export function relate(
  claims: readonly Claim[],
  { articles, events }: { articles: readonly Article[]; events: readonly Event[] },
): Claim[] {
  const spoken = inSpokenOrder(claims, articles)
  const byId = new Map(events.map(event => [event.id, event]))
  const superseded = findSuperseded(spoken, byId)
  const links: Link[] = [
    ...[...superseded].map(([{ claim }, { claim: old }]) => ({
      on: claim.id,
      relation: { kind: 'supersedes' as const, claim: old.id },
    })),
    ...endSilences(spoken),
    ...standBeside(spoken, superseded, byId),
    ...findWholes(spoken),
  ]
  const relations = new Map<ClaimId, Relation[]>(claims.map(({ id }) => [id, []]))
  for (const { on, relation } of links) relations.get(on)?.push(relation)
  return claims.map(claim => ({
    ...claim,
    relations: (relations.get(claim.id) ?? []).sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind)),
  }))
}
