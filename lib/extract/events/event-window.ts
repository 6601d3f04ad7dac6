import type { IsoDate } from '@/lib/schema/dates'
import type { Event } from '@/lib/schema/event'

/** Days after the end of an event in which news still reports it as the present one. */
const AFTERMATH = 10
const DAY = 86_400_000

/** The events that were over when an article came out, their aftermath too. */
export function eventsBefore(published: IsoDate, events: readonly Event[]): ReadonlySet<Event> {
  return new Set(events.filter(({ window }) => daysBetween(window.end, published) > AFTERMATH))
}

export function contains(event: Event, day: IsoDate): boolean {
  return event.window.start <= day && day <= event.window.end
}

export function daysBetween(from: IsoDate, to: IsoDate): number {
  return (Date.parse(to) - Date.parse(from)) / DAY
}
