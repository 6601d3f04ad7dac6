import type { ReactNode } from 'react'
import type { MarkView } from '@/lib/views/mark'
import { paintTone } from './palette'

/** 1 where the reader reads to the right, -1 where to the left. */
export type Forward = 1 | -1

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

/** How far a mark's end may reach beyond its value: the arrow of "at least", the fading of "about". */
export const OVERHANG = 13
export function overhangOf({ form }: MarkView): number {
  return form === 'at_least' || form === 'more_than' || form === 'about' ? OVERHANG : 0
}

const HATCH = 12
const PALE = 0.3
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
      const reach = thickness / 2
      return (
        <>
          {body(0, length)}
          <path
            d={`M${round(x(length + 3))} ${top}L${round(x(length + 3 + reach))} ${y}L${round(x(length + 3))} ${top + thickness}`}
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
          r={thickness / 2.6}
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

interface DotProps {
  mark: MarkView
  x: number
  y: number
  radius: number
  forward: Forward
}

/** A count where length is not the message: a dot on a timeline, beside a name, in a cell. */
export function DotMark({ mark, x, y, radius: r, forward }: DotProps): ReactNode {
  const color = paintTone(mark.tone)
  const faint = mark.superseded ? PALE : undefined
  const half = (share: number) => Math.sqrt(1 - share * share) * r
  const dot = mark.provisional ? (
    <>
      <path
        d={`M${x} ${y - r}A${r} ${r} 0 0 ${forward === 1 ? 0 : 1} ${x} ${y + r}Z`}
        fill={color}
        fillOpacity={faint}
      />
      <path
        d={[0.32, 0.72]
          .map(
            share => `M${round(x + forward * share * r)} ${round(y - half(share))}v${round(2 * half(share))}`,
          )
          .join('')}
        stroke={color}
        strokeWidth={1.5}
        strokeOpacity={faint && 0.6}
      />
    </>
  ) : (
    <circle cx={x} cy={y} r={r} fill={color} fillOpacity={faint} stroke={faint && color} />
  )
  const chevron = (at: number) => (
    <path
      d={`M${round(x + forward * at)} ${y - r}L${round(x + forward * (at + r))} ${y}L${round(x + forward * at)} ${y + r}`}
      fill="none"
      stroke={color}
      strokeWidth={1.75}
      strokeOpacity={faint && 0.6}
    />
  )
  const ring = (dashes?: string) => (
    <circle
      cx={x}
      cy={y}
      r={r - 0.75}
      fill="none"
      stroke={color}
      strokeWidth={1.75}
      strokeDasharray={dashes}
      strokeOpacity={faint && 0.6}
    />
  )
  switch (mark.form) {
    case 'exact':
      return mark.derived ? ring('1.5 2.5') : dot
    case 'at_least':
    case 'more_than':
      return (
        <>
          {dot}
          {chevron(r + 3)}
        </>
      )
    case 'at_most':
      return (
        <>
          {ring()}
          <rect
            x={x + forward * r - 1.5}
            y={y - r}
            width={3}
            height={2 * r}
            fill={color}
            fillOpacity={faint}
          />
        </>
      )
    case 'about':
      return (
        <>
          <circle cx={x} cy={y} r={r * 1.35} fill={color} fillOpacity={0.25} />
          <circle cx={x} cy={y} r={r} fill={color} fillOpacity={faint ?? 0.45} />
          <circle cx={x} cy={y} r={r * 0.6} fill={color} fillOpacity={faint} />
        </>
      )
    case 'range':
      return (
        <path
          d={`M${x - r} ${y - r}v${2 * r}M${x + r} ${y - r}v${2 * r}M${x - r} ${y}h${2 * r}`}
          fill="none"
          stroke={color}
          strokeWidth={2.5}
          strokeOpacity={faint && 0.6}
        />
      )
    case 'unquantified':
      return ring()
    case 'undisclosed':
    case 'silent':
      return (
        <path
          d={`M${x - r} ${y}h${2 * r}`}
          stroke={color}
          strokeWidth={mark.form === 'silent' ? 1.5 : 3}
          strokeOpacity={faint && 0.6}
        />
      )
  }
}

/** A mark on its own, in running text, tables, cards and the legend; decoration to what is written beside it. */
export function MarkGlyph({ mark, forward = 1 }: { mark: MarkView; forward?: Forward }): ReactNode {
  const width = 40
  const height = 14
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      focusable="false"
    >
      <BarMark
        mark={mark}
        origin={forward === 1 ? 0 : width}
        length={mark.form === 'range' ? 10 : 24}
        maxLength={30}
        y={height / 2}
        thickness={12}
        forward={forward}
      />
    </svg>
  )
}

/** Two decimals: enough for the eye, and the same bytes on every machine. */
export function round(value: number): number {
  return Math.round(value * 100) / 100
}
