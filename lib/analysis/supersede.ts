import type { Event } from '@/lib/schema/event'
import { groupBy } from '@/lib/schema/group-by'
import type { VictimGroup } from '@/lib/schema/report'
import { isFigure } from './allowed-numbers'
import { lossesKey } from './same-losses'
import { comparableGroups, outcomesKey, victimsKey } from './same-victims'
import { isWhole, type Spoken } from './spoken'

type Heads = Map<VictimGroup, Spoken>

/**
 * For each claim the one that it supersedes: the latest earlier one of the same speaker about the same victims,
 * outcome and losses of an event. A figure supersedes the figure before it or, where there is none, the vague word ("losses",
 * no figure given); a vague word supersedes vague words only.
 */
export function findSuperseded(
  spoken: readonly Spoken[],
  events: ReadonlyMap<string, Event>,
): Map<Spoken, Spoken> {
  const lines = groupBy(spoken, ({ claim, speaker }) =>
    claim.event !== null && isWhole(claim)
      ? JSON.stringify([
          claim.event,
          speaker,
          victimsKey(claim.victims),
          outcomesKey(claim),
          lossesKey(claim, events.get(claim.event)),
        ])
      : null,
  )
  const superseded = new Map<Spoken, Spoken>()
  for (const line of lines.values()) {
    const figures: Heads = new Map()
    const words: Heads = new Map()
    for (const next of line) {
      const { group } = next.claim.victims
      const figure = isFigure(next.claim.count)
      const last = figure ? (latest(figures, group) ?? latest(words, group)) : latest(words, group)
      if (last && last.moment < next.moment) superseded.set(next, last)
      const heads = figure ? figures : words
      heads.set(group, next)
    }
  }
  return superseded
}

function latest(heads: Heads, group: VictimGroup): Spoken | undefined {
  return [...heads]
    .filter(([other]) => comparableGroups(group, other))
    .map(([, head]) => head)
    .reduce<Spoken | undefined>((last, head) => (last && last.moment >= head.moment ? last : head), undefined)
}
