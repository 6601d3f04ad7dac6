import type { Draft } from './extract-reports'

/** Sentences behind a sum, and behind each part, in which the next part is told. */
const REACH = 2
/** Figures behind a sum that are looked at: what an article costs stays in line with its length. */
const MOST = 24

/**
 * "قتل 95 في المعارك. وسقط 58 من القوات و37 من المقاتلين": two or more figures that follow a sum and make it up are its
 * parts, and no losses besides. Where most are told of a place, they need not make it up.
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
  let left = whole
  let last = sum.sentence
  for (let at = place + 1; at < Math.min(drafts.length, place + MOST); at++) {
    const draft = drafts[at]
    if (draft === undefined || draft.sentence - last > REACH || draft.apart) break
    if (outcomes[at] !== outcomes[place] || draft.report.scope === 'subset') continue
    const value = countIn(draft)
    // The sum once more, in a heading or in other words.
    if (value === whole && found.length === 0) continue
    if (value === null || value > left) break
    found.push(draft)
    left -= value
    last = draft.sentence
    if (left === 0) break
  }
  if (found.length < 2) return []
  const placed = found.filter(isPlaced).length
  return left === 0 || (placed > 1 && placed * 2 > found.length) ? found : []
}

/** The value of a figure of its own that others may add up to or be added up from. */
function countIn({ report: { count, scope } }: Draft): number | null {
  if (scope !== 'total' && scope !== 'cumulative') return null
  return count.form === 'exact' && count.value > 0 ? count.value : null
}

/** Said of a place: "14 سقطوا في الشمال", "وفي الشمال 14"; "in an explosion" is none. */
function isPlaced({ report: { evidence } }: Draft): boolean {
  const [passage] = evidence
  if (passage === undefined) return false
  const [behind] = IN.exec(passage.suffix) ?? []
  if (behind !== undefined) return !OTHERWISE.test(behind)
  const [before] = BEFORE.exec(passage.prefix) ?? []
  return before !== undefined && !OTHERWISE.test(before)
}

const IN = /^\s*(?:في|بمدينة|بولاية|بمحافظة|ببلدة|بمنطقة|بريف|بإقليم)\s\S+/
const BEFORE = /(?:^|[\s،])[وف]?في\s\S+(?:\s[^\s،]+){0,3}\s*$/
const OTHERWISE =
  /في\s(?:\d|ال)?(?:ال)?(?:هجوم|هجمات|انفجار|تفجير|غارة|غارات|قصف|ضربة|حادث|حوادث|اشتباك|معارك|معركة|كمين|إطلاق|حريق|عملية|وقت|يوم|عام|سنة|شهر|ظل|صفوف|إطار|حالة|ساعة|\d)/
