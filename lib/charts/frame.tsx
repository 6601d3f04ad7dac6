import type { ReactNode } from 'react'
import type { Locale } from '@/lib/i18n/locales'
import type { ChartWords } from '@/lib/views/chart-table'
import { directed } from './chart-text'
import type { Forward } from './geometry'
import { type } from './size'

/**
 * What every chart's root has: a name, itself in words, its own width or less, and no keyboard handling of its
 * own, as its marks are links. The name is a label here and a `<title>` in print: a browser shows a title as its
 * own hint, over the one that the live chart gives.
 */
export function frameProps(view: ChartWords & { locale: Locale }, id: string, width: number, height: number) {
  return {
    id,
    desc: view.sentence,
    role: 'group',
    'aria-label': view.title,
    // What its lines of text have in common, so that they need not repeat it; an end is where reading begins.
    fontSize: type.caption,
    textAnchor: view.locale === 'ar' ? 'end' : 'start',
    paintOrder: 'stroke',
    strokeLinejoin: 'round' as const,
    // A page's right-to-left direction would turn every anchor around; the charts mirror themselves.
    direction: 'ltr',
    // Or the ring around a focused mark would be cut at the edges.
    overflow: 'visible',
    accessibilityLayer: false,
    width,
    height,
    style: { width: '100%', maxWidth: width, height: 'auto', aspectRatio: `${width} / ${height}` },
  }
}

/** The room between a chart's edge, where reading begins, and the origin of its values; pixels. */
export function marginBefore(origin: number, forward: Forward) {
  return { top: 0, bottom: 0, left: 0, right: 0, [forward === 1 ? 'left' : 'right']: origin }
}

interface LinkProps {
  row: { key: string; href: string | null }
  /** What is written on the mark, line by line: its name begins with what a reader sees and may say aloud. */
  says: readonly string[]
  /** What a reader of the whole chart knows besides. */
  context: string
  forward: Forward
  x: number
  y: number
  width: number
  height: number
  children: ReactNode
}

/** A mark with its words as one link to its claim, as large as its row; where no claim is behind it, no link. */
export function ChartLink(props: LinkProps): ReactNode {
  const { row, says, context, forward, x, y, width, height, children } = props
  const target = (
    <rect
      x={Math.floor(x)}
      y={Math.floor(y)}
      width={Math.ceil(width)}
      height={Math.ceil(height)}
      opacity={0}
    />
  )
  if (row.href === null) {
    return (
      <g data-key={row.key}>
        {target}
        {children}
      </g>
    )
  }
  const name = `${says.map(line => directed(line, forward)).join(' ')}; ${context}`
  return (
    <a href={row.href} aria-label={name} data-key={row.key}>
      {target}
      {children}
    </a>
  )
}
