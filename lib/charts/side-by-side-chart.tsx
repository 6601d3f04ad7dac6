import type { ReactNode } from 'react'
import { Bar, BarChart, type BarShapeProps, XAxis, YAxis } from 'recharts'
import type { SideBySide } from '@/lib/views/side-by-side'
import { ChartLines, ChartText } from './chart-text'
import { ChartLink, frameProps } from './frame'
import { BarMark, type Forward, overhangOf } from './mark'
import { paint } from './palette'
import {
  BAR,
  BESIDE_BAR,
  BESIDE_MARK,
  layoutSideBySide,
  type PlacedRow,
  type SideBySideLayout,
} from './side-by-side-layout'
import { type ChartSize, leading, type } from './size'

interface Props {
  view: SideBySide
  size: ChartSize
  /** Unique on its page. */
  id: string
}

/** Horizontal bars on one baseline: outcome by outcome, then by whose people, each according to whom. */
export function SideBySideChart({ view, size, id }: Props): ReactNode {
  const layout = layoutSideBySide(view, size)
  const forward: Forward = view.locale === 'ar' ? -1 : 1
  const margin = { top: 0, bottom: 0, left: 0, right: 0, [forward === 1 ? 'left' : 'right']: layout.origin }
  return (
    <BarChart
      {...frameProps(view, id, layout.width, layout.height)}
      layout="vertical"
      margin={margin}
      data={layout.rows}
    >
      <XAxis type="number" domain={[0, layout.most]} reversed={forward === -1} hide />
      <YAxis type="number" dataKey="middle" domain={[0, layout.height]} reversed hide />
      <Headings layout={layout} forward={forward} />
      <Bar
        dataKey="value"
        barSize={BAR}
        isAnimationActive={false}
        shape={(props: BarShapeProps) => <Row {...props} layout={layout} forward={forward} />}
      />
    </BarChart>
  )
}

function Headings({ layout, forward }: { layout: SideBySideLayout; forward: Forward }): ReactNode {
  const edge = forward === 1 ? 0 : layout.width
  const origin = edge + forward * layout.origin
  return layout.headings.map(heading => (
    <g key={heading.key}>
      <ChartText x={edge} y={heading.y} size={type.heading} forward={forward} weight={600}>
        {heading.text}
      </ChartText>
      <path d={`M0 ${heading.rule + 0.5}H${layout.width}`} stroke={paint('--rule-strong')} />
      {layout.origin > 0 && (
        <path
          d={`M${origin - forward * 0.5} ${heading.from}V${heading.to}`}
          stroke={paint('--rule-strong')}
        />
      )}
    </g>
  ))
}

function Row({
  payload,
  width,
  background,
  layout,
  forward,
}: BarShapeProps & { layout: SideBySideLayout; forward: Forward }): ReactNode {
  const placed: PlacedRow = payload
  const { row, top, height, middle, figure, whose, details } = placed
  const edge = forward === 1 ? 0 : layout.width
  const room = background?.width ?? 0
  const origin = edge + forward * layout.origin
  const length = Math.abs(width)
  const maxLength = row.mark.max === null ? null : (row.mark.max / layout.most) * room
  const beside =
    row.mark.value === null ? BESIDE_MARK : (maxLength ?? length) + BESIDE_BAR + overhangOf(row.mark)
  return (
    <ChartLink
      row={row}
      says={[...whose.lines, ...details.lines, ...figure.lines]}
      context={row.outcome}
      forward={forward}
      x={0}
      y={top}
      width={layout.width}
      height={height}
    >
      <ChartLines {...whose} x={edge} size={type.label} leading={leading.label} forward={forward} />
      <ChartLines
        {...details}
        x={edge}
        size={type.caption}
        leading={leading.caption}
        forward={forward}
        ink="--ink-soft"
      />
      <BarMark
        mark={row.mark}
        origin={origin}
        length={length}
        maxLength={maxLength}
        y={middle}
        thickness={BAR}
        forward={forward}
      />
      <ChartLines
        {...figure}
        x={origin + forward * beside}
        y={middle + figure.size * 0.35}
        leading={leading.caption}
        forward={forward}
        ink={row.mark.value === null || row.mark.superseded ? '--ink-soft' : '--ink'}
      />
    </ChartLink>
  )
}
