import { createHash } from 'node:crypto'
import { foldWord } from '@/lib/arabic/matching-form'
import { ClaimId } from '@/lib/schema/ids'
import type { UnnamedClaim } from './merge-claim'

/** Without vowels: an address about the dead must not happen to spell a word. */
const ALPHABET = '0123456789bcdfghjkmnpqrstvwxyz'
const LENGTH = 8

/**
 * Ids for claims that have none yet, in their order. An id is a hash of the first evidence: article, quotation
 * in its matching form, outcomes. Where one sentence holds several claims with the same outcomes, what tells
 * them apart is taken in as well, the claimant first. A hash that is in `taken` or met twice becomes longer.
 */
export function assignIds(claims: readonly UnnamedClaim[], taken: ReadonlySet<string>): ClaimId[] {
  const used = new Set<string>(taken)
  return distinctKeys(claims).map(key => {
    const id = freeId(key, used)
    used.add(id)
    return id
  })
}

function distinctKeys(claims: readonly UnnamedClaim[]): string[] {
  const facets = [evidenceOf, claimantOf, victimsOf, countOf, placeOf]
  const keys = claims.map(() => '')
  let open = claims.map((_, index) => index)
  for (const facet of facets) {
    const met = new Map<string, number[]>()
    for (const index of open) {
      const claim = claims[index]
      if (!claim) continue
      const key = `${keys[index]}${JSON.stringify(facet(claim))}`
      keys[index] = key
      met.set(key, [...(met.get(key) ?? []), index])
    }
    open = [...met.values()].filter(indexes => indexes.length > 1).flat()
  }
  return keys
}

const evidenceOf = ({ reports: [first], outcomes }: UnnamedClaim) => [
  first?.article,
  foldWord(first?.evidence[0]?.quote ?? '').replace(/\s+/g, ' '),
  [...outcomes].sort(),
]
const claimantOf = ({ claimant }: UnnamedClaim) => claimant.actor ?? claimant.text
const victimsOf = ({ victims }: UnnamedClaim) => [victims.side, victims.group]
const countOf = ({ count }: UnnamedClaim) => count
const placeOf = ({ reports: [first] }: UnnamedClaim) => first?.evidence[0]?.start

function freeId(key: string, used: ReadonlySet<string>): ClaimId {
  const digest = createHash('sha256').update(key).digest()
  const letters = [...digest].map(byte => ALPHABET[byte % ALPHABET.length]).join('')
  let length = LENGTH
  while (used.has(letters.slice(0, length)) && length < letters.length) length += 1
  return ClaimId.parse(letters.slice(0, length))
}
