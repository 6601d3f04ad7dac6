import type { ReactNode } from 'react'
import type { Conflicts } from '@/lib/views/conflicts'
import type { Matrix } from '@/lib/views/matrix'
import type { SideBySide } from '@/lib/views/side-by-side'
import type { Timeline } from '@/lib/views/timeline'
import { ConflictsChart } from './conflicts-chart'
import { MatrixChart } from './matrix-chart'
import { SideBySideChart } from './side-by-side-chart'
import type { ChartSize } from './size'
import { TimelineChart } from './timeline-chart'

/** What is to be drawn: plain data, so that it can be sent to the printer and to the reader's browser. */
export type ChartSpec =
  | { kind: 'side-by-side'; view: SideBySide }
  | { kind: 'timeline'; view: Timeline }
  | { kind: 'matrix'; view: Matrix }
  | { kind: 'conflicts'; view: Conflicts }

export interface ChartProps {
  spec: ChartSpec
  size: ChartSize
  /** Unique on its page: links, names and drawing parts are told apart by it. */
  id: string
}

/** The one definition of every chart, for the printer and for the live page alike. */
export function Chart({ spec, size, id }: ChartProps): ReactNode {
  switch (spec.kind) {
    case 'side-by-side':
      return <SideBySideChart view={spec.view} size={size} id={id} />
    case 'timeline':
      return <TimelineChart view={spec.view} size={size} id={id} />
    case 'matrix':
      return <MatrixChart view={spec.view} size={size} id={id} />
    case 'conflicts':
      return <ConflictsChart view={spec.view} size={size} id={id} />
  }
}
