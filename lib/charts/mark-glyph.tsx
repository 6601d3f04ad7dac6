import type { ReactNode } from 'react'
import type { MarkView } from '@/lib/views/mark'
import { BarMark } from './bar-mark'
import type { Forward } from './geometry'
import { OVERHANG, overhangOf } from './overhang'

/** Pixels. A glyph is as wide as its mark, so that it lines up with what stands above or beside it. */
const HEIGHT = 14
const THICKNESS = 12
const LENGTH = 24
const RANGE = { from: 6, to: 30 }

/** A mark on its own, in running text, tables, cards and the legend; decoration to what is written beside it. */
export function MarkGlyph({ mark, forward = 1 }: { mark: MarkView; forward?: Forward }): ReactNode {
  const width = widthOf(mark)
  return (
    <svg width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true">
      <BarMark
        mark={mark}
        origin={forward === 1 ? 0 : width}
        length={mark.form === 'range' ? RANGE.from : LENGTH}
        maxLength={RANGE.to}
        y={HEIGHT / 2}
        thickness={THICKNESS}
        forward={forward}
      />
    </svg>
  )
}

function widthOf(mark: MarkView): number {
  if (mark.value === null) return OVERHANG + 6
  return mark.form === 'range' ? RANGE.to + 1 : LENGTH + overhangOf(mark)
}
