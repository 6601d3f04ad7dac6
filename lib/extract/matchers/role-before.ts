import type { WordRole } from '@/lib/extract/lexicon/function-words'
import { hasRole, type Token } from '@/lib/extract/token'

/** The nearest token before `from`, at most `farthest` off, that plays a role; or null. */
export function roleBefore(
  tokens: readonly Token[],
  from: number,
  role: WordRole,
  farthest: number,
): number | null {
  for (let at = from - 1; at >= Math.max(0, from - farthest); at--) if (hasRole(tokens[at], role)) return at
  return null
}
