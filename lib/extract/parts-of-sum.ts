import type { Draft } from './extract-reports'

/** Sentences behind a sum, and behind each part, in which the next part is told. */
const REACH = 3
/** Figures behind a sum that are looked at: what an article costs stays in line with its length. */
const MOST = 24
/** Of a sum, what parts must make up that are told of places or incidents and do not make up the whole. */
const SHARE = 0.2

/**
 * "قتل 95 في المعارك. وسقط 58 من القوات و37 من المقاتلين": two or more figures that follow a sum and make it up are its
 * parts, and no losses besides. Where most are told of a place each, or the sum of several incidents, they need not
 * make it up.
 */
export function withPartsOfSums(drafts: readonly Draft[]): readonly Draft[] {
  const parts = new Set<Draft>()
  const outcomes = drafts.map(({ report }) => report.outcomes.join())
  for (const [at, sum] of drafts.entries())
    if (!parts.has(sum)) for (const part of partsOf(sum, drafts, outcomes, at)) parts.add(part)
  if (parts.size === 0) return drafts
  return drafts.map(draft =>
    parts.has(draft) ? { ...draft, report: { ...draft.report, scope: 'subset' as const } } : draft,
  )
}

function partsOf(sum: Draft, drafts: readonly Draft[], outcomes: readonly string[], place: number): Draft[] {
  const whole = countIn(sum)
  if (whole === null) return []
  const found: Draft[] = []
  const again: Draft[] = []
  let left = whole
  let last = sum.sentence
  for (let at = place + 1; at < Math.min(drafts.length, place + MOST); at++) {
    const draft = drafts[at]
    if (draft === undefined || draft.sentence - last > REACH) break
    if (outcomes[at] !== outcomes[place] || !mayBePart(draft, sum)) continue
    const value = countIn(draft)
    // The sum once more, in a heading or in other words.
    if (value === null || value === whole) continue
    if (value > left) {
      if (!found.some(part => countIn(part) === value)) break
      again.push(draft)
      continue
    }
    if (draft.apart && value < left) break
    found.push(draft)
    left -= value
    last = draft.sentence
  }
  return areParts(sum, found, whole, left) ? [...found, ...again] : []
}

function areParts(sum: Draft, found: readonly Draft[], whole: number, left: number): boolean {
  if (found.length === 0) return false
  if (left === 0 && found.length > 1) return true
  if (whole - left < whole * SHARE) return false
  const placed = found.filter(part => part.placed).length
  if (placed > 1 && placed * 2 > found.length) return true
  return sum.spread && found.every(part => part.sentence > sum.sentence)
}

/** Figures of other people than the sum's, or that are listed beside it, are no parts of it. */
function mayBePart({ report: { scope, victims }, reading }: Draft, sum: Draft): boolean {
  if (scope === 'subset' || reading.parent === sum.reading) return false
  const { side, group } = sum.report.victims
  if (side !== 'both' && side !== 'unspecified' && victims.side !== 'unspecified' && victims.side !== side)
    return false
  return (
    group === 'unspecified' || victims.group === 'unspecified' || victims.group === group || group === 'mixed'
  )
}

/** The value of a figure of its own that others may add up to or be added up from. */
function countIn({ report: { count, scope, status } }: Draft): number | null {
  if ((scope !== 'total' && scope !== 'cumulative') || status === 'revised' || status === 'denied')
    return null
  if (count.form === 'unquantified' || count.form === 'undisclosed' || count.form === 'range') return null
  return count.value > 0 ? count.value : null
}
