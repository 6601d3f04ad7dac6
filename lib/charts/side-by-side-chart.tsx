import type { ReactNode } from 'react'
import { Bar, BarChart, type BarShapeProps, XAxis, YAxis } from 'recharts'
import type { SideBySide } from '@/lib/views/side-by-side'
import { BarMark } from './bar-mark'
import { ChartLines } from './chart-text'
import { FigureLine } from './figure-line'
import { ChartLink, frameProps, marginBefore } from './frame'
import type { Forward } from './geometry'
import { GroupHeadings } from './group-headings'
import { overhangOf } from './overhang'
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
  return (
    <BarChart
      {...frameProps(view, id, layout.width, layout.height)}
      layout="vertical"
      margin={marginBefore(layout.origin, forward)}
      data={layout.rows}
    >
      <XAxis type="number" domain={[0, layout.most]} reversed={forward === -1} hide />
      <YAxis type="number" dataKey="middle" domain={[0, layout.height]} reversed hide />
      <GroupHeadings
        headings={layout.headings}
        width={layout.width}
        axis={layout.origin > 0 ? layout.origin : null}
        forward={forward}
      />
      <Bar
        dataKey="value"
        barSize={BAR}
        isAnimationActive={false}
        shape={(props: BarShapeProps) => <Row {...props} layout={layout} forward={forward} />}
      />
    </BarChart>
  )
}

function Row({
  payload,
  width,
  background,
  layout,
  forward,
}: BarShapeProps & { layout: SideBySideLayout; forward: Forward }): ReactNode {
  const placed: PlacedRow = payload
  const { row, top, height, indent, middle, size, words, whose, details } = placed
  const edge = forward === 1 ? 0 : layout.width
  const room = background?.width ?? 0
  const origin = edge + forward * layout.origin
  const length = Math.abs(width)
  const maxLength = row.mark.max === null ? null : (row.mark.max / layout.most) * room
  const end = (maxLength ?? length) + overhangOf(row.mark) + BESIDE_BAR
  const isCount = row.mark.value !== null
  return (
    <ChartLink
      row={row}
      says={[...whose.lines, ...details.lines, ...(isCount ? [row.figure] : words)]}
      context={row.outcome}
      forward={forward}
      x={0}
      y={top}
      width={layout.width}
      height={height}
    >
      <ChartLines
        {...whose}
        x={edge + forward * indent}
        size={type.label}
        leading={leading.label}
        forward={forward}
      />
      <ChartLines
        {...details}
        x={edge + forward * indent}
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
      {isCount ? (
        <FigureLine
          x={origin + forward * end}
          y={middle}
          size={size}
          forward={forward}
          ink={row.mark.superseded || row.mark.derived ? '--ink-soft' : '--ink'}
        >
          {row.figure}
        </FigureLine>
      ) : (
        <ChartLines
          lines={words}
          x={origin + forward * BESIDE_MARK}
          y={middle + type.caption * 0.35}
          size={type.caption}
          leading={leading.caption}
          forward={forward}
          ink="--ink-soft"
        />
      )}
    </ChartLink>
  )
}
