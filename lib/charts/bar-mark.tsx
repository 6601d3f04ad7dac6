import type { ReactNode } from 'react'
import type { MarkView } from '@/lib/views/mark'
import { type Forward, round } from './geometry'
import { OVERHANG } from './overhang'
import { PALE, paintTone } from './palette'

interface BarProps {
  mark: MarkView
  /** Where the value is nought. */
  origin: number
  /** Pixels from the origin to the value, and to the upper end of a range. */
  length: number
  maxLength: number | null
  /** The middle of the bar. */
  y: number
  thickness: number
  forward: Forward
}

/** The striped end of a figure that is not final. */
const HATCH = 12
/** From a bar's end to the arrow of "at least". */
const APART = 3
/** A few people stay visible beside thousands. */
const LEAST = 3

/** A count as a length from a common baseline. The figures' words are drawn by shape, never by colour alone. */
export function BarMark({ mark, origin, maxLength, y, thickness, forward, ...bar }: BarProps): ReactNode {
  const length = mark.value === 0 ? 0 : Math.max(bar.length, LEAST)
  const color = paintTone(mark.tone)
  const top = y - thickness / 2
  const x = (along: number) => origin + forward * along
  const span = (from: number, to: number) => ({
    x: round(Math.min(x(from), x(to))),
    y: top,
    width: round(Math.max(0, Math.abs(to - from))),
    height: thickness,
  })
  const outline = (from: number, to: number, dashes?: string) => {
    const { x: left, width } = span(from, to)
    return (
      <rect
        x={round(left + 0.75)}
        y={top + 0.75}
        width={round(Math.max(0, width - 1.5))}
        height={thickness - 1.5}
        fill="none"
        stroke={color}
        strokeWidth={1.5}
        strokeDasharray={dashes}
      />
    )
  }
  const solid = (from: number, to: number) =>
    mark.superseded ? (
      <>
        <rect {...span(from, to)} fill={color} fillOpacity={PALE} />
        {outline(from, to)}
      </>
    ) : (
      <rect {...span(from, to)} fill={color} />
    )
  const body = (from: number, to: number) => {
    if (!mark.provisional) return solid(from, to)
    const start = Math.max(from, to - HATCH)
    return (
      <>
        {solid(from, start)}
        {stripes(start, to)}
      </>
    )
  }
  const stripes = (from: number, to: number) => (
    <path
      d={[0.2, 0.5, 0.8, 1]
        .map(share => x(from + (to - from) * share - 0.75))
        .map(at => `M${round(at)} ${top}v${thickness}`)
        .join('')}
      stroke={color}
      strokeWidth={1.5}
    />
  )

  switch (mark.form) {
    case 'exact':
      return mark.derived ? outline(0, length, '1.5 3') : body(0, length)
    case 'at_least':
    case 'more_than': {
      const tip = length + OVERHANG
      return (
        <>
          {body(0, length)}
          <path
            d={`M${round(x(length + APART))} ${top}L${round(x(tip))} ${y}L${round(x(length + APART))} ${top + thickness}`}
            fill="none"
            stroke={color}
            strokeWidth={2}
            strokeOpacity={mark.superseded ? 0.6 : undefined}
          />
        </>
      )
    }
    case 'at_most':
      return (
        <>
          {outline(0, length)}
          <rect {...span(length - 4, length)} fill={color} />
        </>
      )
    case 'about': {
      const soft = Math.min(length, OVERHANG)
      const steps = [0.85, 0.68, 0.5, 0.34, 0.2]
      const step = (2 * soft) / steps.length
      return (
        <>
          {body(0, length - soft)}
          {steps.map((opacity, index) => (
            <rect
              key={opacity}
              {...span(length - soft + index * step, length - soft + (index + 1) * step)}
              fill={color}
              fillOpacity={mark.superseded ? opacity * PALE : opacity}
            />
          ))}
        </>
      )
    }
    case 'range':
      return (
        <>
          <rect
            {...span(length, maxLength ?? length)}
            y={y - thickness / 4}
            height={thickness / 2}
            fill={color}
            fillOpacity={mark.superseded ? PALE : 0.75}
          />
          {[length, maxLength ?? length].map(end => (
            <rect key={end} {...span(end - 1, end + 1)} fill={color} />
          ))}
        </>
      )
    case 'unquantified':
      return (
        <circle
          cx={round(x(OVERHANG / 2 + 3))}
          cy={y}
          r={round(Math.min(thickness / 2.6, OVERHANG / 2))}
          fill="none"
          stroke={color}
          strokeWidth={2}
          strokeOpacity={mark.superseded ? 0.6 : undefined}
        />
      )
    case 'undisclosed':
    case 'silent':
      return (
        <path
          d={`M${round(x(3))} ${y}H${round(x(3 + OVERHANG))}`}
          stroke={color}
          strokeWidth={mark.form === 'silent' ? 1.5 : 3}
          strokeOpacity={mark.superseded ? 0.6 : undefined}
        />
      )
  }
}
