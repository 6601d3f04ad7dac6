import type { Count } from '@/lib/schema/count'
import type { Outcome, Report, Scope } from '@/lib/schema/report'
import type { Draft } from './draft'
import type { Gazetteer } from './gazetteer'

/** From here on, the same number twice in one article is the same figure rather than a coincidence. */
export const DISTINCTIVE = 6
/** A figure is held against so many earlier ones of the same value: what an article costs stays in line with its length. */
const MOST_COMPARED = 16

/** Repeats of one statement within an article become one report, in reading order. */
export function combine(drafts: readonly Draft[], gazetteer: Gazetteer): Report[] {
  const merged: Draft[] = []
  const byFigure = new Map<string, number[]>()
  for (const draft of drafts) {
    const key = figureKey(draft.report.outcomes, draft.report.count)
    const places = byFigure.get(key) ?? []
    byFigure.set(key, places)
    const place = repeated(merged, places, draft, gazetteer)
    const earlier = place === undefined ? undefined : merged[place]
    if (place === undefined || earlier === undefined) {
      places.push(merged.length)
      merged.push(draft)
    } else merged[place] = join(earlier, draft, gazetteer)
  }
  return merged.map(({ report }) => report)
}

/** The place of the first of the figures last told of its value that says the same. */
function repeated(
  merged: readonly Draft[],
  places: readonly number[],
  draft: Draft,
  gazetteer: Gazetteer,
): number | undefined {
  for (let index = Math.max(0, places.length - MOST_COMPARED); index < places.length; index++) {
    const place = places[index]
    if (place !== undefined && isRepeat(merged[place], draft, gazetteer)) return place
  }
  return undefined
}

/** The same for all figures of one value. */
export function figureKey(outcomes: readonly Outcome[], count: Count): string {
  const value =
    count.form === 'unquantified' ? count.magnitude : count.form === 'undisclosed' ? count.form : count.value
  return `${outcomes.join()} ${value}`
}

function isRepeat(a: Draft | undefined, b: Draft, gazetteer: Gazetteer): boolean {
  if (a === undefined || a.sentence === b.sentence) return false
  const { report: x } = a
  const { report: y } = b
  const heading = a.heading || b.heading
  if (
    x.event !== y.event ||
    (x.scope === 'subset') !== (y.scope === 'subset') ||
    (x.status === 'denied') !== (y.status === 'denied')
  )
    return false
  // "المفقودون الثلاثة": of whom the article has told.
  if (b.reading.rule === 'told-many') return sameForm(a, b)
  if ((a.apart || b.apart) && !heading) return false
  if (x.scope === 'subset' && areOthers(x, y)) return false
  if (!sameForm(a, b) || !mayBeSameSpeaker(x, y, heading, gazetteer)) return false
  return (
    x.victims.side === y.victims.side ||
    ((x.victims.side === 'unspecified' || y.victims.side === 'unspecified') &&
      (heading || sameSpeaker(x, y, gazetteer)))
  )
}

const WOMEN = /نساء|امرأ|سيدت?(?:ة|ات|ان|ين)/
const CHILDREN = /طفل|أطفال|رض[يّ]?ع|قاصر|قصّر/

/** Ten women of one toll are not the ten children of another. */
function areOthers({ victims: { text: one } }: Report, { victims: { text: other } }: Report): boolean {
  return WOMEN.test(one) !== WOMEN.test(other) && CHILDREN.test(one) !== CHILDREN.test(other)
}

/** A heading leaves out what softens a number. */
function sameForm(a: Draft, b: Draft): boolean {
  const [x, y] = [a.report.count, b.report.count]
  return (
    x.form === y.form ||
    (a.heading && x.form === 'exact' && isSoftened(y)) ||
    (b.heading && y.form === 'exact' && isSoftened(x))
  )
}

function isSoftened({ form }: Count): boolean {
  return form === 'about' || form === 'at_least' || form === 'more_than' || form === 'at_most'
}

/** Two who are named must be the same; what the article says itself is often what somebody told it. */
function mayBeSameSpeaker(x: Report, y: Report, heading: boolean, gazetteer: Gazetteer): boolean {
  if (x.claimant.basis !== 'narrator' && y.claimant.basis !== 'narrator') return sameSpeaker(x, y, gazetteer)
  if (heading) return true
  const { count } = x
  if (count.form === 'unquantified' || count.form === 'undisclosed')
    return x.claimant.basis === y.claimant.basis
  return count.value >= DISTINCTIVE
}

function sameSpeaker(x: Report, y: Report, gazetteer: Gazetteer): boolean {
  const [a, b] = [x.claimant.actor, y.claimant.actor]
  if (a === null || b === null) return a === b && x.claimant.text === y.claimant.text
  if (a === b) return true
  const [first, second] = [gazetteer.actors.get(a), gazetteer.actors.get(b)]
  const together = first?.side != null && first.side === second?.side
  return together && (first?.kind === 'state' || second?.kind === 'state')
}

/** The more specific claimant keeps the report; body comes before heading. */
function join(a: Draft, b: Draft, gazetteer: Gazetteer): Draft {
  const [first, second] = rank(a, gazetteer) >= rank(b, gazetteer) ? [a, b] : [b, a]
  for (const passage of second.report.evidence) first.report.evidence.push(passage)
  const unsure = (1 - first.report.confidence) * (1 - second.report.confidence / 2)
  return {
    ...first,
    heading: a.heading && b.heading,
    report: {
      ...first.report,
      scope: scopeOfBoth(a, b),
      // Said twice and read alike, it is less likely to be a slip of the reading.
      confidence: Math.round((1 - unsure) * 1000) / 1000,
    },
  }
}

/**
 * The place told first says how far it counts, but a heading and what nobody says leave it to who says it; what came on
 * top does so in both.
 */
function scopeOfBoth(a: Draft, b: Draft): Scope {
  const open = a.heading || (saidByNobody(a) && !saidByNobody(b))
  const [told, again] = open && a.report.scope === 'total' ? [b, a] : [a, b]
  if (told.report.scope === 'total' && again.report.scope === 'increment') return 'increment'
  return told.report.scope
}

function saidByNobody({ report }: Draft): boolean {
  return report.claimant.basis === 'narrator'
}

function rank({ report, heading }: Draft, gazetteer: Gazetteer): number {
  const actor = report.claimant.actor === null ? undefined : gazetteer.actors.get(report.claimant.actor)
  const named = report.claimant.text === '' ? 0 : 1
  return (actor === undefined ? named : actor.kind === 'state' ? 1 : 2) * 2 + (heading ? 0 : 1)
}
