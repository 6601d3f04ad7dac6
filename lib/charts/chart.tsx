import type { ReactNode } from 'react'
import type { SideBySide } from '@/lib/views/side-by-side'
import { SideBySideChart } from './side-by-side-chart'
import type { ChartSize } from './size'

/** What is to be drawn: plain data, so that it can be sent to the printer and to the reader's browser. */
export type ChartSpec = { kind: 'side-by-side'; view: SideBySide }

export interface ChartProps {
  spec: ChartSpec
  size: ChartSize
  /** Unique on its page: links, names and drawing parts are told apart by it. */
  id: string
}

/** What a live chart tells of each mark: the row in words, and the words of the article. */
export function hintsOf(spec: ChartSpec): { key: string; alt: string; quote: string | null }[] {
  switch (spec.kind) {
    case 'side-by-side':
      return spec.view.groups.flatMap(group => group.rows)
  }
}

/** The one definition of every chart, for the printer and for the live page alike. */
export function Chart({ spec, size, id }: ChartProps): ReactNode {
  switch (spec.kind) {
    case 'side-by-side':
      return <SideBySideChart view={spec.view} size={size} id={id} />
  }
}
