import { foldWord } from '@/lib/arabic/matching-form'
import { remains } from '@/lib/extract/lexicon/victims'
import type { Token } from '@/lib/extract/token'

const REMAINS: ReadonlySet<string> = new Set(remains.map(foldWord))

/** "جثث", "رفات": what is left of people. */
export function isRemains(token: Token | undefined): boolean {
  return token !== undefined && !token.definite && REMAINS.has(token.stem)
}
