import { writtenLike } from '@/lib/arabic/spelling'
import type { Token } from '@/lib/extract/token'

/** "تاركا وراءه زوجة وثلاثة أطفال" */
const FARTHEST = 4

const has = writtenLike(/^(?:ول(?:ه|ها|هما|هم)|و?(?:لدي|عند)(?:ه|ها|هما|هم)|و?تركت?|تارك(?:ا|ه))$/)

/** "توفي وله سبع أبناء", "قتل تاركا وراءه زوجة وثلاثة أطفال": the family of the dead lives. "له" alone says whose dead they are. */
export function isLeftBehind(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - FARTHEST); at--) if (has(tokens[at])) return true
  return false
}
