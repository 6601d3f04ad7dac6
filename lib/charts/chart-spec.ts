import type { FigureRow } from '@/lib/views/figure-row'
import type { ChartSpec } from './chart'
import { layoutConflicts } from './conflicts-layout'
import { layoutMatrix } from './matrix-layout'
import { layoutSideBySide } from './side-by-side-layout'
import type { ChartSize } from './size'
import { layoutTimeline } from './timeline-layout'

/** The rows of a chart, in the order in which it is read. */
export function rowsOf(spec: ChartSpec): FigureRow[] {
  switch (spec.kind) {
    case 'side-by-side':
    case 'conflicts':
      return spec.view.groups.flatMap(group => group.rows)
    case 'timeline':
      return spec.view.lanes.flatMap(lane => lane.tracks.flatMap(track => track.points))
    case 'matrix':
      return spec.view.rows.flatMap(row => row.cells.flatMap(cell => cell.figures))
  }
}

/** How high a chart is drawn, in pixels; known without drawing it. */
export function chartHeight(spec: ChartSpec, size: ChartSize): number {
  switch (spec.kind) {
    case 'side-by-side':
      return layoutSideBySide(spec.view, size).height
    case 'timeline':
      return layoutTimeline(spec.view, size).height
    case 'matrix':
      return layoutMatrix(spec.view, size).height
    case 'conflicts':
      return layoutConflicts(spec.view, size).height
  }
}
