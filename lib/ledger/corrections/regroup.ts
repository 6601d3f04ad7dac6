import { type Sourced, type Statement, statementOf } from '@/lib/ledger/group-reports'
import type { Correction } from '@/lib/schema/correction'
import type { ClaimId } from '@/lib/schema/ids'
import { type Flaw, stale } from './correction-problem'

/** The reports of one claim: its fields come from `lead`, its evidence from `all`. */
export interface Group {
  lead: Statement
  all: Statement
  /** The id that an editor decided on. */
  decided: ClaimId | null
}

/** The groups after one join or split; one that is done already is stale. */
export function regroup(
  groups: readonly Group[],
  correction: Extract<Correction, { kind: 'join' | 'split' }>,
): { groups: Group[]; flaws: Flaw[] } {
  return correction.kind === 'join' ? join(groups, correction) : split(groups, correction)
}

function join(
  groups: readonly Group[],
  { claim, with: others }: Extract<Correction, { kind: 'join' }>,
): { groups: Group[]; flaws: Flaw[] } {
  const found = [claim, ...others].map(id => ({ id, group: groupOf(id, groups) }))
  const missing = found.filter(({ group }) => group === undefined)
  const flaws = missing.map(({ id }) =>
    stale(id === claim ? 'claim' : 'with', `No report of "${id}" is read.`),
  )
  const joined = new Set(found.flatMap(({ group }) => group ?? []))
  const lead = groupOf(claim, groups)?.lead
  const all = statementOf([...joined].flatMap(group => group.all))
  if (flaws.length > 0 || !lead || !all) return { groups: [...groups], flaws }
  if (joined.size === 1) {
    return { groups: [...groups], flaws: [stale('with', 'These are one claim without it.')] }
  }
  return { groups: [...groups.filter(group => !joined.has(group)), { lead, all, decided: claim }], flaws }
}

function split(
  groups: readonly Group[],
  { claim, articles }: Extract<Correction, { kind: 'split' }>,
): { groups: Group[]; flaws: Flaw[] } {
  const group = groupOf(claim, groups)
  const isApart = ({ report }: Sourced) => articles.includes(report.article)
  const rest = statementOf(group?.all.filter(one => !isApart(one)) ?? [])
  const apart = statementOf(
    group?.all.filter(isApart).map(one => ({ ...one, known: one.known === claim ? null : one.known })) ?? [],
  )
  if (!group || !rest || !apart) {
    const message = rest ? 'The claim has no report in these articles.' : 'The claim has no other reports.'
    return { groups: [...groups], flaws: [stale('articles', message)] }
  }
  const parts = [rest, apart].map(all => ({ lead: all, all, decided: null }))
  return { groups: [...groups.filter(one => one !== group), ...parts], flaws: [] }
}

function groupOf(id: ClaimId, groups: readonly Group[]): Group | undefined {
  return groups.find(({ all }) => all.some(({ known }) => known === id))
}
