import type { ReactNode } from 'react'
import { Scatter, ScatterChart, type ScatterShapeProps, useXAxisScale, XAxis, YAxis } from 'recharts'
import type { Timeline } from '@/lib/views/timeline'
import { ChartLines, ChartText } from './chart-text'
import { DotMark } from './dot-mark'
import { FigureLine } from './figure-line'
import { ChartLink, frameProps, marginBefore } from './frame'
import { type Forward, round } from './geometry'
import { overhangOf } from './overhang'
import { paint } from './palette'
import { type ChartSize, leading, type } from './size'
import { BESIDE_DOT, layoutTimeline, type PlacedPoint, RADIUS, type TimelineLayout } from './timeline-layout'

interface Props {
  view: Timeline
  size: ChartSize
  /** Unique on its page. */
  id: string
}

/** A lane for each claimant, time in the reading direction, figures on their marks, articles as ticks below. */
export function TimelineChart({ view, size, id }: Props): ReactNode {
  const layout = layoutTimeline(view, size)
  const forward: Forward = view.locale === 'ar' ? -1 : 1
  return (
    <ScatterChart
      {...frameProps(view, id, layout.width, layout.height)}
      margin={marginBefore(layout.origin, forward)}
    >
      <XAxis type="number" dataKey="at" domain={[0, layout.span]} reversed={forward === -1} hide />
      <YAxis type="number" dataKey="y" domain={[0, layout.height]} reversed hide />
      <Ground layout={layout} forward={forward} />
      {layout.tracks.map(track => (
        <Scatter
          key={track.key}
          data={track.points}
          isAnimationActive={false}
          line={track.points.length > 1 && { stroke: paint('--rule-strong'), strokeWidth: 1.5 }}
          lineJointType="stepAfter"
          shape={(props: ScatterShapeProps) => <Point {...props} forward={forward} />}
        />
      ))}
    </ScatterChart>
  )
}

/** Days, lanes and labels: what the marks stand on. */
function Ground({ layout, forward }: { layout: TimelineLayout; forward: Forward }): ReactNode {
  const scale = useXAxisScale()
  const edge = forward === 1 ? 0 : layout.width
  const x = (at: number) => Math.round(scale?.(at) ?? 0)
  return (
    <>
      {layout.days
        .filter(({ spoken }) => spoken)
        .map(({ at }) => (
          <path key={at} d={`M${x(at) + 0.5} ${layout.top}V${layout.height}`} stroke={paint('--rule')} />
        ))}
      {layout.asOf !== null && (
        <>
          <path
            d={`M${x(layout.asOf.at) + forward * 9.5} ${layout.top}V${layout.height}`}
            stroke={paint('--ink')}
            strokeDasharray="4 3"
          />
          <ChartText x={edge} y={14} size={type.caption} forward={forward} weight={600}>
            {layout.asOf.label}
          </ChartText>
        </>
      )}
      {layout.days.map(
        ({ at, label }) =>
          label !== null && (
            <ChartText
              key={at}
              x={x(at) - forward * RADIUS}
              y={layout.top - 8}
              size={type.caption}
              forward={forward}
              ink="--ink-soft"
            >
              {label}
            </ChartText>
          ),
      )}
      {layout.lanes.map(lane => (
        <g key={lane.key}>
          <ChartLines
            lines={lane.lines}
            x={edge}
            y={lane.y}
            size={type.label}
            leading={leading.label}
            forward={forward}
            weight={600}
            halo
          />
          <path d={`M0 ${lane.rule + 0.5}H${layout.width}`} stroke={paint('--rule-strong')} />
        </g>
      ))}
      {layout.tracks.map(track => (
        <g key={track.key}>
          <ChartLines
            lines={track.lines}
            x={edge}
            y={track.labelY}
            size={type.caption}
            leading={leading.caption}
            forward={forward}
            ink="--ink-soft"
            halo
          />
          <path
            d={track.points
              .flatMap(({ point }) => point.printed)
              .toSorted((a, b) => a - b)
              .map((at, index, all) => x(at) + forward * 4 * (index - all.indexOf(at)))
              .map(at => `M${at} ${track.ticksY - 3}v6`)
              .join('')}
            stroke={paint('--rule-strong')}
            strokeWidth={1.5}
          />
        </g>
      ))}
    </>
  )
}

function Point({ cx, cy, payload, forward }: ScatterShapeProps & { forward: Forward }): ReactNode {
  const { point, width, size }: PlacedPoint = payload
  const x = round(cx ?? 0)
  const y = round(cy ?? 0)
  const pale = point.later || point.mark.superseded
  return (
    <ChartLink
      row={point}
      says={[point.figure]}
      context={point.alt}
      forward={forward}
      x={forward === 1 ? x - RADIUS - 4 : x - width - 4}
      y={y - 13}
      width={width + RADIUS + 8}
      height={26}
    >
      {/* The day's line would run through the mark. */}
      <circle cx={x} cy={y} r={RADIUS + 2} fill={paint('--paper')} />
      <DotMark mark={{ ...point.mark, superseded: pale }} x={x} y={y} radius={RADIUS} forward={forward} />
      <FigureLine
        x={x + forward * (BESIDE_DOT + overhangOf(point.mark))}
        y={y}
        size={size}
        forward={forward}
        ink={pale ? '--ink-soft' : '--ink'}
        halo
      >
        {point.figure}
      </FigureLine>
    </ChartLink>
  )
}
