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

/** Words that point at an event. Token indexes, `to` exclusive. */
export interface EventCue {
  readonly event: Event
  readonly from: number
  readonly to: number
}

export interface EventContext {
  readonly cues: readonly EventCue[]
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
  const dated = occurred === null ? undefined : pastEventDated(context)
  if (dated !== undefined) return { event: dated, background: true }
  if (occurred !== null && isPast(occurred, published)) {
    const event = gazetteer.events.find(candidate => contains(candidate, occurred.dating.date)) ?? null
    return { event, background: true }
  }
  const present = gazetteer.events.filter(
    event =>
      published >= event.window.start &&
      daysBetween(event.window.end, published) <= AFTERMATH &&
      context.concerns(event),
  )
  if (occurred !== null && present.length > 0) {
    const then = present.find(event => contains(event, occurred.dating.date))
    if (then !== undefined) return { event: then, background: false }
    const earlier = present.every(({ window }) => daysBetween(lastDayOf(occurred), window.start) > EVE)
    if (earlier)
      return {
        event: gazetteer.events.find(event => contains(event, occurred.dating.date)) ?? null,
        background: true,
      }
  }
  return { event: latest(present), background: false }
}

/** The first event of the past in which a date of the sentence lies. */
function pastEventDated({ dates, gazetteer, published }: EventContext): Event | undefined {
  for (const { bound, form, dating } of dates) {
    if (bound !== null || form !== 'calendar') continue
    const past = gazetteer.events.find(
      event => contains(event, dating.date) && daysBetween(event.window.end, published) > AFTERMATH,
    )
    if (past !== undefined) return past
  }
  return undefined
}

/** Days before an event within which a date may still be its own: the night before, or a slip. */
const EVE = 3

function latest(events: readonly Event[]): Event | null {
  return events.reduce<Event | null>(
    (best, event) => (best === null || event.window.start > best.window.start ? event : best),
    null,
  )
}

function lastDayOf({ dating }: DateMention): IsoDate {
  return dating.until ?? dating.date
}

const PAST = 90
/** Days from which on a period is a past one as soon as it is over: "last month". */
const LONG = 20

function isPast(occurred: DateMention, published: IsoDate): boolean {
  const { date, until } = occurred.dating
  const since = daysBetween(lastDayOf(occurred), published)
  return since > (until !== null && daysBetween(date, until) > LONG ? 0 : PAST)
}

function contains(event: Event, day: IsoDate): boolean {
  return event.window.start <= day && day <= event.window.end
}

function daysBetween(from: IsoDate, to: IsoDate): number {
  return (Date.parse(to) - Date.parse(from)) / DAY
}

/** Every cue of a sentence, left to right. */
export function readCues(tokens: readonly Token[], { cues }: Gazetteer): EventCue[] {
  const found: EventCue[] = []
  for (let from = 0; from < tokens.length; from++) {
    const cue = cues.match(tokens, from)
    if (cue !== null) found.push({ event: cue.value, from, to: cue.to })
  }
  return found
}

/** The cue nearest to the reading; one before it is nearer than one behind it. */
function nearestCue({ cues }: EventContext, { from, to }: Reading): Event | null {
  let best: { event: Event; distance: number } | null = null
  for (const cue of cues) {
    const distance = cue.to <= from ? from - cue.to : cue.from >= to ? (cue.from - to) * 3 : 0
    if (best === null || distance < best.distance) best = { event: cue.event, distance }
  }
  return best?.event ?? null
}
