import { writtenLike } from '@/lib/arabic/spelling'
import type { Token } from '@/lib/extract/token'
import type { TokenSpan } from './victims-words'

/** A fighting force, or those who serve in it. */
export const isForce = writtenLike(
  /^[وفبل]?(?:ال)?(?:قوات|قواته|قواتها|قواتهم|قواتنا|صفوف|صفوفه|صفوفها|صفوفهم|صفوفنا|صفوفهما|جيش|جيشي|جيشها|جيشه|جنود|جنوده|جنودها|عسكريين|عسكريي|عسكرييهما|مقاتلين|عناصر)$/,
)

/** Losses have no counted noun: who suffers them stands behind "in the ranks of" or "among". */
export function ranksOf(tokens: readonly Token[], { from, to }: TokenSpan): TokenSpan | null {
  const ranks = tokens.slice(from, to).findIndex(({ text }) => /^(?:صفوف|لدي|بين|وسط)/.test(text))
  if (ranks < 0) return null
  const at = from + ranks
  const start = /^(?:صفوف|لدي|بين|وسط)$/.test(tokens[at]?.text ?? '') ? at + 1 : at
  let end = start + 1
  while (end < to && !/^و/.test(tokens[end]?.text ?? '')) end++
  return start < to ? { from: start, to: end } : null
}

/** The words name a fighting force. */
export function namesForces(tokens: readonly Token[], { from, to }: TokenSpan): boolean {
  return tokens.slice(from, to).some(isForce)
}
