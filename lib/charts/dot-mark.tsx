import type { ReactNode } from 'react'
import type { MarkView } from '@/lib/views/mark'
import { type Forward, round } from './geometry'
import { PALE, paintTone } from './palette'

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
