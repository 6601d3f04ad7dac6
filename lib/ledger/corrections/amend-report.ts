import type { z } from 'zod'
import type { Actor } from '@/lib/schema/actor'
import type { Amendment } from '@/lib/schema/correction'
import type { Claimant, Relay, Report } from '@/lib/schema/report'

type Actors = ReadonlyMap<string, Actor>
type Speaker = NonNullable<Amendment['claimant']> | null

/** The report with an editor's fields in place of the reader's. */
export function amendReport(report: Report, set: Amendment, actors: Actors): Report {
  const { event, claimant, via, victims, outcomes, count, status, scope, asOf, occurred } = set
  return {
    ...report,
    ...(event === undefined ? {} : { event }),
    ...(claimant === undefined ? {} : { claimant: claimantFrom(claimant) }),
    ...(via === undefined ? {} : { via: relayFrom(via, actors) }),
    ...(victims === undefined ? {} : { victims }),
    ...(outcomes === undefined ? {} : { outcomes }),
    ...(count === undefined ? {} : { count }),
    ...(status === undefined ? {} : { status }),
    ...(scope === undefined ? {} : { scope }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(occurred === undefined ? {} : { occurred }),
    trace: [...report.trace, 'correction'],
  }
}

export function claimantFrom(speaker: Speaker): Claimant {
  if (speaker === null) return { actor: null, text: '', basis: 'narrator' }
  return 'actor' in speaker
    ? { actor: speaker.actor, text: '', basis: 'editor' }
    : { actor: null, text: speaker.text, basis: 'editor' }
}

export function relayFrom(speaker: Speaker, actors: Actors): z.infer<typeof Relay> | null {
  if (speaker === null) return null
  return 'actor' in speaker
    ? { actor: speaker.actor, text: actors.get(speaker.actor)?.names.ar ?? speaker.actor }
    : { actor: null, text: speaker.text }
}
