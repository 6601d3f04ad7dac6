import type { ReactNode } from 'react'
import { figureParts } from '@/lib/views/figure-parts'
import { HALO, isolates } from './chart-text'
import { type Forward, round } from './geometry'
import { type Ink, paint } from './palette'
import { type } from './size'
import { textWidth } from './text-width'

interface FigureLineProps {
  /** The edge at which the reader begins to read. */
  x: number
  /** The middle of the mark beside it. */
  y: number
  /** Of the number; what softens it is as large as a caption. */
  size: number
  forward: Forward
  ink?: Ink
  halo?: boolean
  children: string
}

/** A figure in one line: its number large, "at least" and the like small beside it. */
export function FigureLine({
  x,
  y,
  size,
  forward,
  ink = '--ink',
  halo,
  children,
}: FigureLineProps): ReactNode {
  const { before, number, after } = figureParts(children)
  const [open, close] = isolates(forward)
  const softener = (text: string) => (
    <tspan fontSize={softenerSize(size)} fontWeight={400} fill={paint('--ink-soft')}>
      {text}
    </tspan>
  )
  return (
    <>
      <text
        x={round(x)}
        // Or the space between a number and its words would be lost where files are drawn by other programs.
        xmlSpace={before + after === '' ? undefined : 'preserve'}
        y={round(y + size * 0.35)}
        fontSize={size === type.caption ? undefined : size}
        fontWeight={600}
        fill={paint(ink)}
        {...(halo && HALO)}
      >
        {/* No mark of direction stands alone between two runs: machines would read a space into it. */}
        {before === '' ? open : softener(open + before)}
        {number}
        {after === '' ? close : softener(after + close)}
      </text>
      {/* Not drawn; as after every line of a chart. */}{' '}
    </>
  )
}

/** The width of such a line, in pixels. */
export function figureWidth(figure: string, size: number): number {
  const { before, number, after } = figureParts(figure)
  return textWidth(before + after, softenerSize(size)) + textWidth(number ?? '', size)
}

function softenerSize(size: number): number {
  return Math.min(size, type.label)
}
