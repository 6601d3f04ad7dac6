import type { ReactNode } from 'react'
import { ChartLines } from './chart-text'
import type { Forward } from './geometry'
import { paint } from './palette'
import { leading, type } from './size'

/** What stands above a group of rows; pixels from the chart's top. */
export interface PlacedHeading {
  key: string
  /** Empty where the chart's own heading says it. */
  lines: string[]
  /** Of what event, where the chart is not of one alone. */
  event: string[]
  /** The baseline of the first line. */
  y: number
  /** The line under the heading. */
  rule: number
  /** From where to where the group's baseline runs. */
  from: number
  to: number
}

interface GroupHeadingsProps {
  headings: readonly PlacedHeading[]
  width: number
  /** Where the rows' common baseline stands, from the edge where reading begins; null for none. */
  axis: number | null
  forward: Forward
}

/** The headings of a chart's groups, each over a rule, and the baseline that its rows share. */
export function GroupHeadings({ headings, width, axis, forward }: GroupHeadingsProps): ReactNode {
  const edge = forward === 1 ? 0 : width
  return headings.map(({ key, lines, event, y, rule, from, to }) => (
    <g key={key}>
      <ChartLines
        lines={lines}
        x={edge}
        y={y}
        size={type.heading}
        leading={leading.label}
        forward={forward}
        weight={600}
      />
      <ChartLines
        lines={event}
        x={edge}
        y={y + lines.length * leading.label - 1}
        size={type.caption}
        leading={leading.caption}
        forward={forward}
        ink="--ink-soft"
      />
      {lines.length > 0 && <path d={`M0 ${rule + 0.5}H${width}`} stroke={paint('--rule-strong')} />}
      {axis !== null && (
        <path d={`M${edge + forward * (axis - 0.5)} ${from}V${to}`} stroke={paint('--rule-strong')} />
      )}
    </g>
  ))
}
