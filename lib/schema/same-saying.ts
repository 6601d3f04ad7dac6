import type { Claim, Saying } from './claim'
import type { Dating } from './dates'

export const SAYING_FIELDS = [
  'event',
  'claimant',
  'via',
  'victims',
  'outcomes',
  'count',
  'status',
  'scope',
  'stance',
  'asOf',
  'occurred',
] as const satisfies readonly (keyof Saying)[]

/** What a claim says, without where it is reported. */
export function sayingOf({
  event,
  claimant,
  via,
  victims,
  outcomes,
  count,
  status,
  scope,
  stance,
  asOf,
  occurred,
}: Omit<Claim, 'id' | 'reports' | 'relations' | 'versions' | 'firstReported'>): Saying {
  return { event, claimant, via, victims, outcomes, count, status, scope, stance, asOf, occurred }
}

/** The fields in which two sayings differ in meaning; how somebody is called by one article or another is none. */
export function differences(a: Saying, b: Saying): (keyof Saying)[] {
  return SAYING_FIELDS.filter(field => meaning(a, field) !== meaning(b, field))
}

export function sameSpeaker(
  a: { actor: string | null; text: string } | null,
  b: { actor: string | null; text: string } | null,
): boolean {
  return speaker(a) === speaker(b)
}

function meaning(saying: Saying, field: keyof Saying): string {
  switch (field) {
    case 'claimant':
      return saying.claimant.basis === 'narrator' ? 'narrator' : speaker(saying.claimant)
    case 'via':
      return speaker(saying.via)
    case 'victims': {
      const { side, group, text } = saying.victims
      return JSON.stringify([side, group, side === 'unspecified' ? text : ''])
    }
    case 'outcomes':
      return [...saying.outcomes].sort().join('+')
    case 'asOf':
      return days(saying.asOf)
    case 'occurred':
      return days(saying.occurred)
    case 'count':
      return JSON.stringify(saying.count)
    default:
      return String(saying[field])
  }
}

function speaker(one: { actor: string | null; text: string } | null): string {
  return one === null ? '' : (one.actor ?? `"${one.text}"`)
}

function days(dating: Dating | null): string {
  return dating === null ? '' : `${dating.date}/${dating.until ?? ''}`
}
