import type { ReactNode } from 'react'
import { Scatter, ScatterChart, type ScatterShapeProps, XAxis, YAxis } from 'recharts'
import type { Matrix } from '@/lib/views/matrix'
import { ChartLines, ChartText } from './chart-text'
import { DotMark } from './dot-mark'
import { FigureLine } from './figure-line'
import { ChartLink, frameProps } from './frame'
import { type Forward, round } from './geometry'
import { BESIDE_DOT, layoutMatrix, type MatrixLayout, type PlacedFigure, RADIUS } from './matrix-layout'
import { overhangOf } from './overhang'
import { paint } from './palette'
import { type ChartSize, leading, type } from './size'

interface Props {
  view: Matrix
  size: ChartSize
  /** Unique on its page. */
  id: string
}

/** Who says (down) what of whose losses (across); what a side says of its own is set on a ground. */
export function MatrixChart({ view, size, id }: Props): ReactNode {
  const layout = layoutMatrix(view, size)
  const forward: Forward = view.locale === 'ar' ? -1 : 1
  return (
    <ScatterChart
      {...frameProps(view, id, layout.width, layout.height)}
      margin={{ top: 0, bottom: 0, left: 0, right: 0 }}
    >
      <XAxis type="number" dataKey="x" domain={[0, layout.width]} reversed={forward === -1} hide />
      <YAxis type="number" dataKey="y" domain={[0, layout.height]} reversed hide />
      <Grid layout={layout} forward={forward} />
      <Scatter
        data={layout.figures}
        isAnimationActive={false}
        shape={(props: ScatterShapeProps) => <Figure {...props} forward={forward} />}
      />
    </ScatterChart>
  )
}

function Grid({ layout, forward }: { layout: MatrixLayout; forward: Forward }): ReactNode {
  const edge = forward === 1 ? 0 : layout.width
  const at = (x: number) => round(edge + forward * x)
  return (
    <>
      {layout.cells.map(({ key, x, y, width, height, own, empty }) => (
        <g key={key}>
          {own && (
            <rect
              x={forward === 1 ? at(x) : at(x + width)}
              y={y}
              width={round(width)}
              height={height}
              fill={paint('--rule')}
              fillOpacity={0.4}
            />
          )}
          {empty && <path d={`M${at(x + 10)} ${y + 16}h${forward * 10}`} stroke={paint('--rule-strong')} />}
        </g>
      ))}
      {layout.columns.map(column => (
        <ChartLines
          key={column.key}
          lines={column.lines}
          x={at(column.x)}
          y={layout.headingsY}
          size={type.label}
          leading={leading.label}
          forward={forward}
          ink="--ink-soft"
        />
      ))}
      {layout.rows.map(row => (
        <g key={row.key}>
          <path d={`M0 ${row.rule + 0.5}H${layout.width}`} stroke={paint('--rule-strong')} />
          <ChartLines
            lines={row.lines}
            x={edge}
            y={row.labelY}
            size={type.label}
            leading={leading.label}
            forward={forward}
            weight={600}
          />
        </g>
      ))}
    </>
  )
}

function Figure({ cx, cy, payload, forward }: ScatterShapeProps & { forward: Forward }): ReactNode {
  const { row, y: top, width, height, lines }: PlacedFigure = payload
  const x = round(cx ?? 0)
  const y = round(cy ?? 0)
  return (
    <ChartLink
      row={row}
      says={lines.map(({ text }) => text)}
      context={row.alt}
      forward={forward}
      x={forward === 1 ? x - 4 : x - width}
      y={y - 14}
      width={width + 4}
      height={height - 4}
    >
      <DotMark mark={row.mark} x={x + forward * RADIUS} y={y} radius={RADIUS} forward={forward} />
      {lines.map(line => {
        const at = { x: x + forward * (RADIUS + BESIDE_DOT + overhangOf(row.mark)), forward }
        const middle = y + line.y - top
        return line.size > type.caption ? (
          <FigureLine {...at} key={line.y} y={middle} size={line.size}>
            {line.text}
          </FigureLine>
        ) : (
          <ChartText {...at} key={line.y} y={middle + line.size * 0.35} size={line.size} ink="--ink-soft">
            {line.text}
          </ChartText>
        )
      })}
    </ChartLink>
  )
}
