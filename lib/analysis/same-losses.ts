import type { Claim } from '@/lib/schema/claim'
import type { Event } from '@/lib/schema/event'

/** Days that an episode lasts at most. What is longer is a war, with news of another incident every day. */
const EPISODE = 31
const DAY = 86_400_000

/**
 * Which losses of its event a claim counts, as a key: claims with different ones are never held against each other. In
 * an episode all count what it has cost so far. In a war only those do that say so ("since the beginning") or look back
 * at it when it is over; any other counts the losses of a day.
 */
export function lossesKey({ scope, occurred, asOf }: Claim, event: Event | undefined): string {
  if (event === undefined || !isWar(event) || scope === 'cumulative' || asOf.date > event.window.end)
    return 'event'
  return (occurred ?? asOf).date
}

function isWar({ window: { start, end } }: Event): boolean {
  return (Date.parse(end) - Date.parse(start)) / DAY > EPISODE
}
