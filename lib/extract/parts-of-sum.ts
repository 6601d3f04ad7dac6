import type { Report } from '@/lib/schema/report'
import type { Draft } from './extract-reports'

/** Sentences behind a sum in which its parts are told. */
const REACH = 2

/**
 * "قتل 95 في المعارك. وسقط 58 من القوات و37 من المقاتلين": two or more figures that follow a sum and make it up are its
 * parts, and no losses besides.
 */
export function withPartsOfSums(drafts: readonly Draft[]): readonly Draft[] {
  const parts = new Set<Draft>()
  for (let at = 0; at < drafts.length; at++) {
    const sum = drafts[at]
    if (sum !== undefined && !parts.has(sum)) for (const part of partsOf(sum, drafts, at + 1)) parts.add(part)
  }
  if (parts.size === 0) return drafts
  return drafts.map(draft =>
    parts.has(draft) ? { ...draft, report: { ...draft.report, scope: 'subset' as const } } : draft,
  )
}

function partsOf(sum: Draft, drafts: readonly Draft[], from: number): Draft[] {
  const whole = countIn(sum)
  if (whole === null) return []
  const found: Draft[] = []
  let left = whole
  for (let at = from; at < drafts.length; at++) {
    const draft = drafts[at]
    if (draft === undefined || draft.sentence - sum.sentence > REACH) break
    if (draft.report.outcomes.join() !== sum.report.outcomes.join() || draft.report.scope === 'subset')
      continue
    const value = countIn(draft)
    // The sum once more, in a heading or in other words.
    if (value === whole && found.length === 0) continue
    if (value === null || value > left) break
    found.push(draft)
    left -= value
    if (left === 0) return found.length > 1 ? found : []
  }
  return isSpread(sum, found) ? found : []
}

const SEVERAL = 3

/** "بلغ عدد الضحايا 19. توفي 4 في الشمال و3 في الجنوب واثنان في الغرب": a toll, and in one sentence where they were. */
function isSpread(sum: Draft, found: readonly Draft[]): boolean {
  return (
    sum.report.trace[0] === 'toll' &&
    found.length >= SEVERAL &&
    found.every(({ sentence }) => sentence === found[0]?.sentence)
  )
}

/** The value of a figure of its own that others may add up to or be added up from. */
function countIn({ report: { count, scope } }: Draft): number | null {
  if (scope !== 'total' && scope !== 'cumulative') return null
  return isExact(count) && count.value > 0 ? count.value : null
}

function isExact(count: Report['count']): count is Extract<Report['count'], { form: 'exact' }> {
  return count.form === 'exact'
}
