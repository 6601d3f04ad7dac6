import { type Sourced, type Statement, statementOf } from '@/lib/ledger/group-reports'
import type { Correction } from '@/lib/schema/correction'
import type { ClaimId } from '@/lib/schema/ids'
import type { Report } from '@/lib/schema/report'
import { type Flaw, flaw, stale } from './correction-problem'

/**
 * The reports of one claim. `parts` are the statements that it is made of: one, or those that an editor joined, of
 * which the first gives the claim its fields.
 */
export interface Group {
  parts: readonly [Statement, ...Statement[]]
  /** The id that an editor decided on. */
  decided: ClaimId | null
}

interface Regrouped {
  groups: Group[]
  flaws: Flaw[]
}

/** Two claims or more as one; stale where they are one already. */
export function join(
  groups: readonly Group[],
  { claim, with: others }: Extract<Correction, { kind: 'join' }>,
): Regrouped {
  const lead = groupOf(claim, groups)
  const rest = others.map(id => ({ id, group: groupOf(id, groups) }))
  const unread = [...(lead ? [] : [claim]), ...rest.filter(({ group }) => !group).map(({ id }) => id)]
  if (!lead || unread.length > 0) {
    return unchanged(groups, ...unread.map(id => stale('with', `No report of "${id}" is read.`)))
  }
  const joined = new Set([lead, ...rest.flatMap(({ group }) => group ?? [])])
  if (joined.size === 1) return unchanged(groups, stale('with', 'These are one claim without it.'))
  const [first, ...parts] = lead.parts
  const added = [...joined].filter(group => group !== lead).flatMap(group => group.parts)
  if (added.some(([one]) => lossOf(one.report) !== lossOf(first[0].report))) {
    const message = 'The claims speak of different outcomes or sides, so they are not one statement.'
    return unchanged(groups, flaw('not-one-statement', 'with', message, 'Amend what was misread first.'))
  }
  const group: Group = { parts: [first, ...parts, ...added], decided: claim }
  return { groups: [...groups.filter(one => !joined.has(one)), group], flaws: [] }
}

/**
 * One claim as two: the reports in `articles` become another. `recognise` finds the id that was published for it since,
 * among those that no report is known by. Stale where the claim is two already.
 */
export function split(
  groups: readonly Group[],
  { claim, articles }: Extract<Correction, { kind: 'split' }>,
  recognise: (reports: readonly Sourced[]) => Sourced[],
): Regrouped & { apart: Statement | null } {
  const group = groupOf(claim, groups)
  const reports = group ? reportsOf(group) : []
  const isApart = ({ report }: Sourced) => articles.includes(report.article)
  const rest = statementOf(reports.filter(one => !isApart(one)))
  const own = reports.filter(one => isApart(one) && one.known === claim)
  const others = reports.filter(one => isApart(one) && one.known !== claim)
  const apart = statementOf([...recognise(own.map(one => ({ ...one, known: null }))), ...others])
  if (!group || !rest || !apart) {
    const message = rest ? 'The claim has no report in these articles.' : 'The claim has no other reports.'
    return { ...unchanged(groups, stale('articles', message)), apart: null }
  }
  const parts: Group[] = [
    { parts: [rest], decided: group.decided },
    { parts: [apart], decided: null },
  ]
  return { groups: [...groups.filter(one => one !== group), ...parts], flaws: [], apart }
}

export function reportsOf({ parts }: Group): Sourced[] {
  return parts.flat()
}

function unchanged(groups: readonly Group[], ...flaws: Flaw[]): Regrouped {
  return { groups: [...groups], flaws }
}

function lossOf({ outcomes, victims }: Report): string {
  return `${[...outcomes].sort().join('+')} of ${victims.side}`
}

function groupOf(id: ClaimId, groups: readonly Group[]): Group | undefined {
  return groups.find(group => reportsOf(group).some(({ known }) => known === id))
}
