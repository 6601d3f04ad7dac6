import type { ReactNode } from 'react'
import { Scatter, ScatterChart, type ScatterShapeProps, useXAxisScale, XAxis, YAxis } from 'recharts'
import type { Conflicts } from '@/lib/views/conflicts'
import { ChartLines } from './chart-text'
import { type ConflictsLayout, FIGURE, layoutConflicts, type PlacedRival, RADIUS } from './conflicts-layout'
import { DotMark } from './dot-mark'
import { FigureLine } from './figure-line'
import { ChartLink, frameProps, marginBefore } from './frame'
import { type Forward, round } from './geometry'
import { GroupHeadings } from './group-headings'
import { overhangOf } from './overhang'
import { paint, paintTone } from './palette'
import { type ChartSize, leading, type } from './size'

interface Props {
  view: Conflicts
  size: ChartSize
  /** Unique on its page. */
  id: string
}

/** A dumbbell for each conflict: a row for each claimant, its own figure solid among the rivals' rings. */
export function ConflictsChart({ view, size, id }: Props): ReactNode {
  const layout = layoutConflicts(view, size)
  const forward: Forward = view.locale === 'ar' ? -1 : 1
  return (
    <ScatterChart
      {...frameProps(view, id, layout.width, layout.height)}
      margin={marginBefore(layout.origin, forward)}
    >
      <XAxis type="number" dataKey="at" domain={[0, 1]} reversed={forward === -1} hide />
      <YAxis type="number" dataKey="y" domain={[0, layout.height]} reversed hide />
      <GroupHeadings
        headings={layout.groups}
        width={layout.width}
        axis={layout.origin > RADIUS ? layout.origin : null}
        forward={forward}
      />
      <Scatter
        data={layout.rows}
        isAnimationActive={false}
        shape={(props: ScatterShapeProps) => <Rival {...props} layout={layout} forward={forward} />}
      />
    </ScatterChart>
  )
}

function Rival({
  cx,
  cy,
  payload,
  layout,
  forward,
}: ScatterShapeProps & { layout: ConflictsLayout; forward: Forward }): ReactNode {
  const scale = useXAxisScale()
  const { row, top, height, label, details, at, rivals, figureAt }: PlacedRival = payload
  const edge = forward === 1 ? 0 : layout.width
  const y = round(cy ?? 0)
  const x = (share: number) => round(scale?.(share) ?? 0)
  return (
    <ChartLink
      row={row}
      says={[...label.lines, ...details.lines, row.figure]}
      context={row.alt}
      forward={forward}
      x={0}
      y={top}
      width={layout.width}
      height={height}
    >
      <ChartLines {...label} x={edge} size={type.label} leading={leading.label} forward={forward} />
      <ChartLines
        {...details}
        x={edge}
        size={type.caption}
        leading={leading.caption}
        forward={forward}
        ink="--ink-soft"
      />
      {layout.origin === RADIUS && <path d={`M${x(0)} ${y - 9}v18`} stroke={paint('--rule-strong')} />}
      <path
        d={`M${x(Math.min(...rivals))} ${y}H${x(Math.max(...rivals))}`}
        stroke={paint('--rule-strong')}
        strokeWidth={2}
      />
      {rivals
        .filter(rival => rival !== at)
        .map(rival => (
          <circle
            key={rival}
            cx={x(rival)}
            cy={y}
            r={RADIUS - 2.5}
            fill={paint('--paper')}
            stroke={paintTone(row.mark.tone)}
            strokeWidth={1.5}
          />
        ))}
      <DotMark mark={row.mark} x={round(cx ?? 0)} y={y} radius={RADIUS} forward={forward} />
      <FigureLine x={x(figureAt) + forward * overhangOf(row.mark)} y={y} size={FIGURE} forward={forward}>
        {row.figure}
      </FigureLine>
    </ChartLink>
  )
}
