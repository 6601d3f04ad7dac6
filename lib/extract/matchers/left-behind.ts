import { writtenLike } from '@/lib/arabic/spelling'
import type { Token } from '@/lib/extract/token'

/** "تاركا وراءه زوجة وثلاثة أطفال" */
const FARTHEST = 4

const leaves = writtenLike(/^(?:و?تركت?|تارك(?:ا|ه))$/)
/** Right before those whom one has: "ولديه" is "and his two sons" as well. */
const has = writtenLike(/^(?:ول(?:ه|ها|هما|هم)|و?(?:لدي|عند)(?:ه|ها|هما|هم))$/)

/** "توفي وله سبع أبناء", "قتل تاركا وراءه زوجة وثلاثة أطفال": the family of the dead lives. "له" alone says whose dead they are. */
export function isLeftBehind(tokens: readonly Token[], from: number): boolean {
  if (has(tokens[from - 1])) return true
  for (let at = from - 1; at >= Math.max(0, from - FARTHEST); at--) if (leaves(tokens[at])) return true
  return false
}
