import type { DateMention } from '@/lib/arabic/dates'
import type { ArticleReader } from '@/lib/extract/article/article-text'
import { once } from '@/lib/extract/once'
import { placesOfWords } from '@/lib/extract/places'
import type { Reading } from '@/lib/extract/reading'
import type { Sentence } from '@/lib/extract/sentence'
import type { Token } from '@/lib/extract/token'
import type { IsoDate } from '@/lib/schema/dates'
import type { Event } from '@/lib/schema/event'
import { concernsEvent } from './concerns-event'
import type { EventCue } from './event-cues'
import { contains, daysBetween } from './event-window'

export interface EventFound {
  readonly event: Event | null
  /** It is not what the article reports on, but something that it looks back at. */
  readonly background: boolean
}

/** The event that a reading is about: by the nearest cue, by a date beside it, or as what the article is about. */
export function eventOf(
  reader: ArticleReader,
  sentence: Sentence,
  reading: Reading,
  occurred: DateMention | null,
): EventFound {
  const { gazetteer, pastEvents } = reader
  const { published } = reader.article
  const cued = nearestCue(reader.cues(sentence), reading)
  if (cued !== null) return { event: cued, background: pastEvents.has(cued) }
  const dated = occurred === null ? undefined : pastEventDated(reader, sentence)
  if (dated !== undefined) return { event: dated, background: true }
  if (occurred !== null && isPast(occurred, published)) {
    const event = gazetteer.events.find(candidate => contains(candidate, occurred.dating.date)) ?? null
    return { event, background: true }
  }
  const present = presentEvents(sentence, reader)
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

/** The events that are going on and that a sentence or its article is about. */
const presentEvents = once((sentence: Sentence, reader: ArticleReader): readonly Event[] => {
  const { gazetteer, pastEvents, article } = reader
  return gazetteer.events.filter(
    event =>
      article.published >= event.window.start &&
      !pastEvents.has(event) &&
      concernsEvent(reader, sentence, event),
  )
})

/** The first event of the past in which a date of the sentence lies. */
function pastEventDated(reader: ArticleReader, { index, tokens }: Sentence): Event | undefined {
  for (const { bound, form, dating, from } of reader.dates(index)) {
    if (bound !== null || form !== 'calendar' || tellsSinceWhen(tokens, from)) continue
    const past = reader.gazetteer.events.find(
      event => contains(event, dating.date) && reader.pastEvents.has(event),
    )
    if (past !== undefined) return past
  }
  return undefined
}

/** "منذ بداية الحرب على … في 24 فبراير 2022": what is counted from then on is not of then. */
function tellsSinceWhen(tokens: readonly Token[], date: number): boolean {
  const since = sinces(tokens).lastBefore(date)
  return since >= date - FARTHEST_SINCE && tokens.slice(since, date).every(({ word }) => word.kind !== 'mark')
}

const sinces = placesOfWords(({ text }) => /^[وف]?منذ$/.test(text))
const FARTHEST_SINCE = 10

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

/** The cue nearest to the reading; one before it is nearer than one behind it. */
function nearestCue(cues: readonly EventCue[], { from, to }: Reading): Event | null {
  let best: { event: Event; distance: number } | null = null
  for (const cue of cues) {
    const distance = cue.to <= from ? from - cue.to : cue.from >= to ? (cue.from - to) * 3 : 0
    if (best === null || distance < best.distance) best = { event: cue.event, distance }
  }
  return best?.event ?? null
}
