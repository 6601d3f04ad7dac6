import { isWithdrawn, type Permalinks, resolve } from '@/lib/ledger/permalinks/permalinks'
import type { Amendment, Correction } from '@/lib/schema/correction'
import type { ClaimId } from '@/lib/schema/ids'
import { type Flaw, flaw } from './correction-problem'

export interface Known {
  actors: ReadonlySet<string>
  events: ReadonlySet<string>
  permalinks: Permalinks
}

/** Whether what a correction names is there: claims among the published ids, actors and events in the registry. */
export function checkReferences(correction: Correction, known: Known): Flaw[] {
  switch (correction.kind) {
    case 'amend':
      return [...claimFlaws('claim', correction.claim, known), ...fieldFlaws('set', correction.set, known)]
    case 'reject':
    case 'split':
      return claimFlaws('claim', correction.claim, known)
    case 'join':
      return [
        ...claimFlaws('claim', correction.claim, known),
        ...correction.with.flatMap(id => claimFlaws('with', id, known)),
        ...(correction.with.includes(correction.claim)
          ? [flaw('self-join', 'with', `"${correction.claim}" is joined with itself.`, 'Name other claims.')]
          : []),
      ]
    case 'add':
      return fieldFlaws('report', correction.report, known)
  }
}

function claimFlaws(field: string, id: ClaimId, { permalinks }: Known): Flaw[] {
  if (!permalinks.has(id)) {
    const remedy = 'Correct it; the id of a new claim is published by "hasila permalinks --write" first.'
    return [flaw('unknown-claim', field, `"${id}" was never published.`, remedy)]
  }
  const today = resolve(id, permalinks)
  if (today !== id) {
    return [flaw('retired-claim', field, `"${id}" was merged into "${today}".`, `Name "${today}".`)]
  }
  if (isWithdrawn(id, permalinks)) {
    return [flaw('retired-claim', field, `"${id}" was withdrawn.`, 'Remove the correction.')]
  }
  return []
}

function fieldFlaws(field: string, set: Amendment, { actors, events }: Known): Flaw[] {
  const names = [set.claimant, set.via].flatMap(one => (one && 'actor' in one ? [one.actor] : []))
  const side = set.victims?.side
  const sides = side === undefined || side === 'both' || side === 'unspecified' ? [] : [side]
  return [
    ...[...names, ...sides]
      .filter(actor => !actors.has(actor))
      .map(actor =>
        flaw(
          'unknown-actor',
          field,
          `There is no actor "${actor}".`,
          'Add it to data/actors.json, or correct it.',
        ),
      ),
    ...(set.event && !events.has(set.event)
      ? [
          flaw(
            'unknown-event',
            field,
            `There is no event "${set.event}".`,
            'Add it to data/events.json, or correct it.',
          ),
        ]
      : []),
  ]
}
