import { unbroken } from '@/lib/i18n/unbroken'
import type { Conflicts } from '@/lib/views/conflicts'
import type { FigureRow } from '@/lib/views/figure-row'
import { figureWidth } from './figure-line'
import type { PlacedHeading } from './group-headings'
import { overhangOf } from './overhang'
import { type ChartSize, chartWidth, leading, type } from './size'
import { wrapItems, wrapText } from './text-width'

/** Where everything of the dumbbells stands, in pixels from the top and from the edge where reading begins. */
export interface ConflictsLayout {
  width: number
  height: number
  /** Where nought stands. */
  origin: number
  groups: PlacedHeading[]
  rows: PlacedRival[]
}

export interface PlacedRival {
  row: FigureRow
  top: number
  height: number
  label: { lines: string[]; y: number }
  details: { lines: string[]; y: number }
  y: number
  /** Where the figure stands, as a share of the room from nought to the far edge; likewise all that contradict. */
  at: number
  rivals: number[]
  /** Where the figure is written, behind the last of them. */
  figureAt: number
}

export const RADIUS = 8
/** Font size of the figures. */
export const FIGURE = 26
const LABELS = 268
const GAP = 18
const BESIDE = 16

export function layoutConflicts(view: Conflicts, size: ChartSize): ConflictsLayout {
  const width = chartWidth[size]
  const origin = (size === 'wide' ? LABELS + GAP : 0) + RADIUS
  const labels = size === 'wide' ? LABELS : width
  const room = width - origin
  const groups: PlacedHeading[] = []
  const rows: PlacedRival[] = []
  let y = 0
  for (const group of view.groups) {
    if (y > 0) y += 22
    const lines = wrapText(group.label, type.heading, width)
    const event =
      group.event === null || group.label === '' ? [] : wrapText(group.event.name, type.caption, width)
    const rule = y + lines.length * leading.label + event.length * leading.caption + 7
    const from = lines.length === 0 ? y : rule + 8
    const placedGroup = { key: group.key, lines, event, y: y + 17, rule, from, to: from }
    y = placedGroup.from
    const most = Math.max(1, ...group.rows.map(({ mark }) => mark.max ?? mark.value ?? 0))
    const beside = Math.max(...group.rows.map(row => figureWidth(row.figure, FIGURE) + overhangOf(row.mark)))
    const share = (value: number) => ((value / most) * Math.max(40, room - beside - BESIDE)) / room
    const shares = group.rows.map(({ mark }) => share(mark.value ?? 0))
    group.rows.forEach((row, index) => {
      const label = wrapText(row.according, type.label, labels)
      const details = wrapItems([unbroken(row.when), ...row.notes], type.caption, labels)
      const text = label.length * leading.label + details.length * leading.caption
      const labelY = y + 23
      const detailsY = labelY + label.length * leading.label - 2
      const height = size === 'wide' ? Math.max(text, 28) + 16 : text + 44
      rows.push({
        row,
        top: y,
        height,
        label: { lines: label, y: labelY },
        details: { lines: details, y: detailsY },
        y: size === 'wide' ? y + 19 : y + 8 + text + 15,
        at: shares[index] ?? 0,
        rivals: shares,
        figureAt: Math.max(...shares) + BESIDE / room,
      })
      y += height
    })
    placedGroup.to = y
    groups.push(placedGroup)
  }
  return { width, height: Math.ceil(y + 4), origin, groups, rows }
}
