/** A chart is drawn twice, for a phone's column and for a page's; CSS shows the one that fits. */
export type ChartSize = 'narrow' | 'wide'

/** Pixels. 328 is the column of a 360-pixel screen. */
export const chartWidth: Record<ChartSize, number> = { narrow: 328, wide: 720 }

/** Font sizes in pixels; figures are the largest thing on a chart. */
export const type = { figure: 20, heading: 15, label: 15, caption: 13 } as const

/** From one line of a text to the next. */
export const leading = { label: 20, caption: 18 } as const

export const FONT_FAMILY =
  "'IBM Plex Sans', 'IBM Plex Sans Arabic', 'Noto Sans Arabic', 'Segoe UI', Tahoma, 'Helvetica Neue', Arial, sans-serif"
