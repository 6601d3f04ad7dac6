import type { Relation } from '@/lib/schema/claim'
import type { ClaimId } from '@/lib/schema/ids'

/** A relation and the claim on which it is listed. */
export interface Link {
  on: ClaimId
  relation: Relation
}
