import type { Timeline, TimelinePoint } from '@/lib/views/timeline'
import { figureWidth } from './figure-line'
import { overhangOf } from './overhang'
import { type ChartSize, chartWidth, leading, type } from './size'
import { textWidth, wrapText } from './text-width'

/** Where everything of a timeline stands, in pixels from its top and from the edge where reading begins. */
export interface TimelineLayout {
  width: number
  height: number
  /** Where the first day stands. */
  origin: number
  /** Days that fit between the first day and the far edge. */
  span: number
  /** Where the lines of the days begin. */
  top: number
  days: { at: number; label: string | null; spoken: boolean }[]
  lanes: { key: string; lines: string[]; y: number; rule: number }[]
  tracks: PlacedTrack[]
  asOf: { at: number; label: string } | null
}

export interface PlacedTrack {
  key: string
  lines: string[]
  /** The first line of the label. */
  labelY: number
  /** The middle of the ticks that stand for articles. */
  ticksY: number
  points: PlacedPoint[]
}

export interface PlacedPoint {
  point: TimelinePoint
  at: number
  y: number
  /** The width of the mark with its figure. */
  width: number
  size: number
}

export const RADIUS = 6
/** From a mark's middle to its figure. */
export const BESIDE_DOT = 16
const LABELS = 236
const LEVEL = 30
const FIGURE = 20

export function layoutTimeline(view: Timeline, size: ChartSize): TimelineLayout {
  const width = chartWidth[size]
  const labels = size === 'wide' ? LABELS : width
  const origin = (size === 'wide' ? LABELS + 20 : 0) + RADIUS + 3
  const room = width - origin
  const points = view.lanes.flatMap(lane => lane.tracks.flatMap(track => track.points))
  const perDay = pixelsPerDay(points, view.days.at(-1), room)
  const top = view.asOf === null ? 24 : 44
  const lanes: TimelineLayout['lanes'] = []
  const tracks: PlacedTrack[] = []
  let y = top + 8
  for (const lane of view.lanes) {
    const lines = wrapText(lane.label, type.label, width)
    const heading = { key: lane.key, lines, y: y + 18, rule: y + lines.length * leading.label + 6 }
    lanes.push(heading)
    y = heading.rule + 6
    for (const track of lane.tracks) {
      const label = wrapText(track.label, type.caption, labels)
      const above = size === 'narrow' ? label.length * leading.caption + 2 : 0
      const levels = placeInLevels(track.points, perDay)
      const depth = Math.max(1, ...levels.map(({ level }) => level + 1)) * LEVEL
      tracks.push({
        key: track.key,
        lines: label,
        labelY: y + 16,
        ticksY: y + above + depth + 4,
        points: levels.map(({ point, level }) => ({
          point,
          at: point.at,
          y: y + above + LEVEL / 2 + level * LEVEL,
          width: extent(point),
          size: figureSize(point),
        })),
      })
      y += Math.max(above + depth, label.length * leading.caption) + 16
    }
    y += 10
  }
  return {
    width,
    height: Math.ceil(y),
    origin,
    span: room / perDay,
    top,
    days: labelDays(view.days, perDay, room),
    lanes,
    tracks,
    asOf: view.asOf,
  }
}

function figureSize({ mark }: TimelinePoint): number {
  return mark.value === null ? type.caption : FIGURE
}

function extent(point: TimelinePoint): number {
  return BESIDE_DOT + overhangOf(point.mark) + figureWidth(point.figure, figureSize(point))
}

/** As wide as leaves room for the figure of each mark, and for the name of the last day. */
function pixelsPerDay(
  points: readonly TimelinePoint[],
  last: Timeline['days'][number] | undefined,
  room: number,
): number {
  const taken = points.map(point => ({ at: point.at, width: extent(point) }))
  if (last !== undefined) taken.push({ at: last.at, width: textWidth(last.label, type.caption) })
  const limits = taken.filter(({ at }) => at > 0).map(({ at, width }) => Math.max(40, room - width) / at)
  return Math.min(room / Math.max(1, last?.at ?? 0), ...limits)
}

/** Marks whose figures would run into the next stand one level lower. */
function placeInLevels(
  points: readonly TimelinePoint[],
  perDay: number,
): { point: TimelinePoint; level: number }[] {
  const ends: number[] = []
  return points
    .toSorted((a, b) => a.at - b.at)
    .map(point => {
      const start = point.at * perDay - RADIUS
      const free = ends.findIndex(end => end <= start)
      const level = free === -1 ? ends.length : free
      ends[level] = point.at * perDay + extent(point) + 10
      return { point, level }
    })
}

/**
 * Names as many days as have room for their name, days of claims before days of print; those between two named
 * days of their month by their number alone.
 */
function labelDays(days: Timeline['days'], perDay: number, room: number): TimelineLayout['days'] {
  const taken: [number, number][] = []
  const names = new Map<number, string>()
  const name = (at: number, label: string) => {
    const from = at * perDay
    const to = from + textWidth(label, type.caption)
    if (names.has(at) || to > room || taken.some(([start, end]) => from < end && to + 12 > start)) return
    taken.push([from, to + 12])
    names.set(at, label)
  }
  const ranked = days.toSorted((a, b) => Number(b.spoken) - Number(a.spoken) || a.at - b.at)
  for (const { at, label } of ranked) name(at, label)
  for (const { at, short } of ranked) if (short !== null) name(at, short)
  return days.map(({ at, spoken }) => ({ at, spoken, label: names.get(at) ?? null }))
}
