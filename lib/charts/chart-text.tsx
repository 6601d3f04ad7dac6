import type { ReactNode } from 'react'
import { type Forward, round } from './geometry'
import { type Ink, paint } from './palette'
import { type } from './size'

const RIGHT_TO_LEFT_ISOLATE = '\u2067'
const POP_ISOLATE = '\u2069'

/** Lines behind the text stop short of it. */
export const HALO = { stroke: paint('--paper'), strokeWidth: 4 }

interface ChartTextProps {
  /** The edge at which the reader begins to read the text. */
  x: number
  /** The baseline. */
  y: number
  size: number
  forward: Forward
  ink?: Ink
  weight?: number
  halo?: boolean
  children: string
}

/**
 * A line of text; what most lines have in common stands on the chart's root (see `frameProps`). Charts are laid out
 * from left to right in both languages, because an inherited direction would turn every anchor around; so a
 * right-to-left line brings its own direction with it.
 */
export function ChartText(props: ChartTextProps): ReactNode {
  const { x, y, size, forward, ink = '--ink', weight, halo, children } = props
  return (
    <>
      <text
        x={round(x)}
        y={round(y)}
        fontSize={size === type.caption ? undefined : size}
        fontWeight={weight}
        fill={paint(ink)}
        {...(halo && HALO)}
      >
        {directed(children, forward)}
      </text>
      {/* Not drawn; machines that read a chart's text would join the lines without it. */}{' '}
    </>
  )
}

/** A line as it stands on a chart. */
export function directed(text: string, forward: Forward): string {
  const [open, close] = isolates(forward)
  return `${open}${text}${close}`
}

/** What a right-to-left line has before and after it. */
export function isolates(forward: Forward): [string, string] {
  return forward === 1 ? ['', ''] : [RIGHT_TO_LEFT_ISOLATE, POP_ISOLATE]
}

/** The baseline of each line of a text that begins at `y`. */
export function ChartLines({
  lines,
  y,
  leading,
  ...rest
}: Omit<ChartTextProps, 'children'> & { lines: readonly string[]; leading: number }): ReactNode {
  return lines.map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other identity, and never move
    <ChartText key={index} y={y + index * leading} {...rest}>
      {line}
    </ChartText>
  ))
}
