import type { ReactNode } from 'react'
import { type Forward, round } from './mark'
import { type Ink, paint } from './palette'

const RIGHT_TO_LEFT_ISOLATE = '\u2067'
const POP_ISOLATE = '\u2069'

interface ChartTextProps {
  /** The edge at which the reader begins to read the text. */
  x: number
  /** The baseline. */
  y: number
  size: number
  forward: Forward
  ink?: Ink
  weight?: number
  middle?: boolean
  children: string
}

/**
 * A line of text. Charts are laid out from left to right in both languages, because an inherited direction would
 * turn every anchor around; so a right-to-left line brings its own direction with it.
 */
export function ChartText(props: ChartTextProps): ReactNode {
  const { x, y, size, forward, ink = '--ink', weight, middle, children } = props
  return (
    <text
      x={round(x)}
      y={round(y)}
      fontSize={size}
      fontWeight={weight}
      fill={paint(ink)}
      textAnchor={middle ? 'middle' : forward === 1 ? 'start' : 'end'}
    >
      {forward === 1 ? children : `${RIGHT_TO_LEFT_ISOLATE}${children}${POP_ISOLATE}`}
    </text>
  )
}
