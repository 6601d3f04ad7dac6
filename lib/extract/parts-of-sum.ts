import type { Report } from '@/lib/schema/report'
import type { Draft } from './draft'

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
  const figures = drafts.map(draft => ({
    draft,
    value: countIn(draft),
    outcomes: draft.report.outcomes.join(),
    background: draft.report.scope === 'background',
  }))
  for (const [at, { draft }] of figures.entries())
    if (!parts.has(draft)) for (const part of partsOf(figures, at)) parts.add(part)
  if (parts.size === 0) return drafts
  return drafts.map(draft =>
    parts.has(draft) ? { ...draft, report: { ...draft.report, scope: 'subset' as const } } : draft,
  )
}

interface Figure {
  readonly draft: Draft
  readonly value: number | null
  readonly outcomes: string
  readonly background: boolean
}

/** What was told as background may have been a part all the same, where the parts of a spread sum make it up. */
function partsOf(figures: readonly Figure[], place: number): readonly Draft[] {
  const parts = partsAmong(figures, place, false)
  return parts.length > 0 || !figures[place]?.draft.spread ? parts : partsAmong(figures, place, true)
}

function partsAmong(figures: readonly Figure[], place: number, background: boolean): readonly Draft[] {
  const sum = figures[place]
  if (sum === undefined || sum.value === null || sum.value === 1 || sum.background) return NONE
  const found: Figure[] = []
  const again: Figure[] = []
  let left = sum.value
  let last = sum.draft.sentence
  for (let at = place + 1; at < Math.min(figures.length, place + MOST); at++) {
    const figure = figures[at]
    if (figure === undefined || figure.draft.sentence - last > REACH) break
    const { draft, value, outcomes } = figure
    if (figure.background && !background) continue
    // The sum once more, in a heading or in other words, is no part of it.
    if (value === null || value === sum.value || outcomes !== sum.outcomes || !mayBePart(draft, sum.draft))
      continue
    if (value > left) {
      if (!found.some(part => part.value === value)) break
      again.push(figure)
      continue
    }
    if (draft.apart && value < left) break
    found.push(figure)
    left -= value
    last = draft.sentence
  }
  if (found.length === 0) return NONE
  const parts = found.map(({ draft }) => draft)
  if (
    background
      ? left > 0 || parts.length < 2 || !sum.draft.spread
      : !areParts(sum.draft, parts, sum.value, left)
  )
    return []
  return [...parts, ...again.map(({ draft }) => draft)]
}

const NONE: readonly Draft[] = []

function areParts(sum: Draft, found: readonly Draft[], whole: number, left: number): boolean {
  if (found.length === 0) return false
  if (left === 0 && found.length > 1) return true
  if (whole - left < whole * SHARE) return false
  const [only, ...more] = found
  // "عدد القتلى من قرية كذا بلغ 93"
  if (more.length === 0 && only?.placed && only.reading.rule === 'toll') return true
  const placed = found.filter(part => part.placed).length
  if (placed > 1 && placed * 2 > found.length) return true
  return (
    sum.spread && found.every(part => part.sentence > sum.sentence && !isSaidBefore(part.report, sum.report))
  )
}

/** What was said on an earlier day is an earlier toll. */
function isSaidBefore(a: Report, b: Report): boolean {
  return a.asOf.date < b.asOf.date
}

/** Figures of other people than the sum's, that are listed beside it, or sums themselves, are no parts of it. */
function mayBePart({ report: { scope, victims }, reading, placed }: Draft, sum: Draft): boolean {
  if (scope === 'subset' || reading.parent === sum.reading || (scope === 'cumulative' && !placed))
    return false
  const { side, group } = sum.report.victims
  if (side !== 'both' && side !== 'unspecified' && victims.side !== 'unspecified' && victims.side !== side)
    return false
  return (
    group === 'unspecified' || victims.group === 'unspecified' || victims.group === group || group === 'mixed'
  )
}

/** The value of a figure of its own that others may add up to or be added up from. */
function countIn({ report: { count, scope, status } }: Draft): number | null {
  if (scope === 'subset' || scope === 'increment' || status === 'revised' || status === 'denied') return null
  if (count.form === 'unquantified' || count.form === 'undisclosed' || count.form === 'range') return null
  return count.value > 0 ? count.value : null
}
