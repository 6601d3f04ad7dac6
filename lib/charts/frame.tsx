import type { ReactNode } from 'react'
import type { ChartWords } from '@/lib/views/chart-table'
import { paint } from './palette'
import { FONT_FAMILY } from './size'

/** What every chart's root has: a name, itself in words, and no keyboard handling of its own (its marks are links). */
export function frameProps(view: ChartWords, id: string) {
  return {
    id,
    title: view.title,
    desc: view.sentence,
    role: 'group',
    fontFamily: FONT_FAMILY,
    // A page's right-to-left direction would turn every anchor around; the charts mirror themselves.
    direction: 'ltr',
    accessibilityLayer: false,
  }
}

interface LinkProps {
  row: { key: string; href: string | null; alt: string }
  x: number
  y: number
  width: number
  height: number
  children: ReactNode
}

/** A mark with its words as one link to its claim, as large as its row; where no claim is behind it, no link. */
export function ChartLink({ row, x, y, width, height, children }: LinkProps): ReactNode {
  const target = <rect x={x} y={y} width={width} height={height} fill={paint('--paper')} fillOpacity={0} />
  if (row.href === null) {
    return (
      <g data-key={row.key}>
        {target}
        {children}
      </g>
    )
  }
  return (
    <a href={row.href} aria-label={row.alt} data-key={row.key}>
      {target}
      {children}
    </a>
  )
}
