import { formatDate, formatDateRange, formatDayMonth } from '@/lib/i18n/dates'
import { say } from '@/lib/i18n/define-messages'
import type { Locale } from '@/lib/i18n/locales'
import { chartMessages } from '@/lib/i18n/messages/charts'
import type { Claim } from '@/lib/schema/claim'
import type { IsoDate } from '@/lib/schema/dates'
import type { Event } from '@/lib/schema/event'
import { groupBy } from '@/lib/schema/group-by'
import type { Book } from './book'
import { type ChartWords, cell, figureCell, titled } from './chart-table'
import { claimantName } from './claim-words'
import { claimDays, claimsOfEvent, outcomesKey, pastClaims } from './event-claims'
import { claimRow, type FigureRow } from './figure-row'
import { inLaneOrder, speakerOf } from './speaker'

/** Who said what, when: a lane for each claimant; finished for drawing. */
export interface Timeline extends ChartWords {
  locale: Locale
  /** The days on which something was said or printed, first to last. */
  days: TimelineDay[]
  lanes: TimelineLane[]
  /** The day to which the reader has gone back; what was said after it is drawn pale. */
  asOf: { at: number; label: string } | null
}

export interface TimelineDay {
  /** Days since the first day of the timeline. */
  at: number
  /** With its year where the one before does not say it. */
  label: string
  /** The number of the day, where the day before is of the same month. */
  short: string | null
  /** Whether a claim was made on it; else it is only a day of publication. */
  spoken: boolean
}

export interface TimelineLane {
  key: string
  /** The claimant. */
  label: string
  tracks: TimelineTrack[]
}

/** What one claimant said about the same victims and outcome, oldest first. */
export interface TimelineTrack {
  key: string
  label: string
  points: TimelinePoint[]
}

export interface TimelinePoint extends FigureRow {
  /** Days since the first day of the timeline. */
  at: number
  /** The days on which articles printed it. */
  printed: number[]
  /** Said after the day to which the reader has gone back. */
  later: boolean
}

export function timeline(book: Book, locale: Locale, event: Event, asOf?: IsoDate): Timeline {
  const claims = claimsOfEvent(book, event.id)
  const names = titled(say(chartMessages, locale).timelineTitle, event.names[locale])
  return timelineOf(book, locale, claims, names, { event, ...(asOf && { asOf }) })
}

/** The timeline of any claims, such as all those of one source. */
export function timelineOf(
  book: Book,
  locale: Locale,
  claims: readonly Claim[],
  names: Pick<ChartWords, 'heading' | 'title'>,
  { event, asOf }: { event?: Event; asOf?: IsoDate } = {},
): Timeline {
  const t = say(chartMessages, locale)
  const past = pastClaims(claims)
  const spoken = claimDays(claims)
  const published = claims.flatMap(claim => claim.reports.map(report => printedOn(book, report.article)))
  const days = [...new Set([...spoken, ...published, ...(asOf ? [asOf] : [])])]
    .filter(day => day !== null)
    .toSorted()
  const [first] = days
  const at = (day: IsoDate) => daysBetween(first ?? day, day)
  const point = (claim: Claim): TimelinePoint => {
    const own = event ?? (claim.event === null ? undefined : book.events.get(claim.event))
    const row = claimRow(book, locale, own, claim, past.get(claim.id))
    const later = asOf !== undefined && claim.asOf.date > asOf
    return {
      ...row,
      notes: later ? [...row.notes, t.afterwards(formatDate(locale, asOf))] : row.notes,
      at: at(claim.asOf.date),
      printed: [...new Set(claim.reports.flatMap(report => printedOn(book, report.article) ?? []))].map(at),
      later,
    }
  }
  const lanes = [...groupBy(inLaneOrder(book, event, claims), claim => speakerOf(book, claim))].map(
    ([key, ofSpeaker]) => ({
      key,
      label: ofSpeaker[0] === undefined ? '' : claimantName(book, locale, ofSpeaker[0]),
      tracks: [...groupBy(ofSpeaker, trackKey)].map(([trackKey, ofTrack]) => {
        const points = ofTrack.map(point)
        return { key: `${key} ${trackKey}`, label: trackLabel(points), points }
      }),
    }),
  )
  return {
    locale,
    ...names,
    sentence: `${inWords(locale, claims, lanes.length)} ${t.ticks}`,
    table: tableOf(locale, names.heading, lanes),
    lanes,
    days: days.map((day, index) => ({
      at: at(day),
      label:
        days[index - 1]?.slice(0, 4) === day.slice(0, 4)
          ? formatDayMonth(locale, day)
          : formatDate(locale, day),
      short: days[index - 1]?.slice(0, 7) === day.slice(0, 7) ? String(Number(day.slice(8))) : null,
      spoken: spoken.includes(day),
    })),
    asOf: asOf === undefined ? null : { at: at(asOf), label: t.asOf(formatDate(locale, asOf)) },
  }
}

function printedOn(book: Book, article: Claim['reports'][number]['article']): IsoDate | null {
  return book.articles.get(article)?.published ?? null
}

function trackKey(claim: Claim): string {
  return `${claim.event} ${claim.victims.side} ${outcomesKey(claim.outcomes)}`
}

function trackLabel(points: readonly TimelinePoint[]): string {
  const [first] = points
  return first === undefined ? '' : `${first.outcome} · ${first.whose}`
}

function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}

/** How much was said by how many, and when. */
export function inWords(locale: Locale, claims: readonly Claim[], speakers: number): string {
  const t = say(chartMessages, locale)
  const days = claimDays(claims)
  const [first] = days
  const last = days.at(-1)
  if (first === undefined || last === undefined) return t.noFigures
  return t.timelineSentence(claims.length, speakers, formatDateRange(locale, first, last))
}

function tableOf(locale: Locale, caption: string, lanes: readonly TimelineLane[]): ChartWords['table'] {
  const t = say(chartMessages, locale)
  return {
    caption,
    columns: [t.columnAccording, t.columnWhen, t.columnOutcome, t.columnWhose, t.columnFigure, t.columnNote],
    rows: lanes.flatMap(lane =>
      lane.tracks.flatMap(track =>
        track.points.map(point => [
          cell(point.according),
          cell(point.when),
          cell(point.outcome),
          cell(point.whose),
          figureCell(point),
          cell(t.list(point.notes)),
        ]),
      ),
    ),
  }
}
