import type { DateMention } from '@/lib/arabic/dates'
import type { IsoDate } from '@/lib/schema/dates'
import type { Event } from '@/lib/schema/event'
import type { Gazetteer } from './gazetteer'
import type { Reading } from './reading'
import type { Token } from './token'

/** Days after the end of an event in which news still reports it as the present one. */
const AFTERMATH = 10
const DAY = 86_400_000

export interface EventFound {
  readonly event: Event | null
  /** It is not what the article reports on, but something that it looks back at. */
  readonly background: boolean
}

export interface EventContext {
  readonly tokens: readonly Token[]
  readonly dates: readonly DateMention[]
  readonly published: IsoDate
  readonly gazetteer: Gazetteer
  /** Whether the article names one of the event's sides. */
  readonly concerns: (event: Event) => boolean
}

/** The event that a reading is about: by the nearest cue, by a date beside it, or as what the article is about. */
export function eventOf(reading: Reading, occurred: DateMention | null, context: EventContext): EventFound {
  const { gazetteer, published } = context
  const cued = nearestCue(context, reading)
  if (cued !== null) return { event: cued, background: daysBetween(cued.window.end, published) > AFTERMATH }
  const dated = context.dates
    .filter(date => date.bound === null && date.form === 'calendar')
    .flatMap(date => gazetteer.events.filter(event => contains(event, date.dating.date)))
    .find(event => daysBetween(event.window.end, published) > AFTERMATH)
  if (dated !== undefined && occurred !== null) return { event: dated, background: true }
  if (occurred !== null && isPast(occurred, published)) {
    const event = gazetteer.events.find(candidate => contains(candidate, occurred.dating.date)) ?? null
    return { event, background: true }
  }
  const current = gazetteer.events.find(
    event =>
      published >= event.window.start &&
      daysBetween(event.window.end, published) <= AFTERMATH &&
      context.concerns(event),
  )
  return { event: current ?? null, background: false }
}

const PAST = 90

function isPast(occurred: DateMention, published: IsoDate): boolean {
  return daysBetween(occurred.dating.until ?? occurred.dating.date, published) > PAST
}

function contains(event: Event, day: IsoDate): boolean {
  return event.window.start <= day && day <= event.window.end
}

function daysBetween(from: IsoDate, to: IsoDate): number {
  return (Date.parse(to) - Date.parse(from)) / DAY
}

/** The cue nearest to the reading; one before it is nearer than one behind it. */
function nearestCue({ tokens, gazetteer }: EventContext, { from, to }: Reading): Event | null {
  let best: { event: Event; distance: number } | null = null
  for (let at = 0; at < tokens.length; at++) {
    const cue = gazetteer.cues.match(tokens, at)
    if (cue === null) continue
    const distance = cue.to <= from ? from - cue.to : at >= to ? (at - to) * 3 : 0
    if (best === null || distance < best.distance) best = { event: cue.value, distance }
  }
  return best?.event ?? null
}
