import type { Report } from '@/lib/schema/report'
import type { Draft } from './extract-reports'
import type { Gazetteer } from './gazetteer'

/** Repeats of one statement within an article become one report, in reading order. */
export function combine(drafts: readonly Draft[], gazetteer: Gazetteer): Report[] {
  const merged: Draft[] = []
  for (const draft of drafts) {
    const at = merged.findIndex(earlier => isRepeat(earlier, draft, gazetteer))
    const earlier = merged[at]
    if (earlier === undefined) merged.push(draft)
    else merged[at] = join(earlier, draft, gazetteer)
  }
  return merged.map(({ report }) => report)
}

function isRepeat(a: Draft, b: Draft, gazetteer: Gazetteer): boolean {
  const [x, y] = [a.report, b.report]
  if (
    x.outcomes.join() !== y.outcomes.join() ||
    x.scope === 'subset' ||
    y.scope === 'subset' ||
    x.event !== y.event
  )
    return false
  if (a.sentence === b.sentence) return false
  if (!sameFigure(a, b)) return false
  if (!a.heading && !b.heading && !sameSpeaker(x, y, gazetteer)) return false
  if (x.claimant.actor !== null && y.claimant.actor !== null && !sameSpeaker(x, y, gazetteer)) return false
  return (
    x.victims.side === y.victims.side ||
    ((x.victims.side === 'unspecified' || y.victims.side === 'unspecified') && (a.heading || b.heading))
  )
}

function sameFigure(a: Draft, b: Draft): boolean {
  const [x, y] = [a.report.count, b.report.count]
  if (x.form === 'unquantified' || x.form === 'undisclosed')
    return x.form === y.form && JSON.stringify(x) === JSON.stringify(y)
  if (y.form === 'unquantified' || y.form === 'undisclosed') return false
  if (x.value !== y.value) return false
  return x.form === y.form || (a.heading && x.form === 'exact') || (b.heading && y.form === 'exact')
}

function sameSpeaker(x: Report, y: Report, gazetteer: Gazetteer): boolean {
  const [a, b] = [x.claimant.actor, y.claimant.actor]
  if (a === null || b === null) return a === b && x.claimant.text === y.claimant.text
  if (a === b) return true
  const [sideA, sideB] = [gazetteer.actors.get(a), gazetteer.actors.get(b)]
  return (
    sideA?.side != null && sideA.side === sideB?.side && (sideA.kind === 'state' || sideB.kind === 'state')
  )
}

/** The more specific claimant keeps the report; body comes before heading. */
function join(a: Draft, b: Draft, gazetteer: Gazetteer): Draft {
  const [first, second] = rank(a, gazetteer) >= rank(b, gazetteer) ? [a, b] : [b, a]
  return {
    ...first,
    heading: a.heading && b.heading,
    report: { ...first.report, evidence: [...first.report.evidence, ...second.report.evidence] },
  }
}

function rank({ report, heading }: Draft, gazetteer: Gazetteer): number {
  const actor = report.claimant.actor === null ? undefined : gazetteer.actors.get(report.claimant.actor)
  const specific =
    actor === undefined ? (report.claimant.text === '' ? 0 : 1) : actor.kind === 'state' ? 1 : 2
  return specific * 2 + (heading ? 0 : 1)
}
