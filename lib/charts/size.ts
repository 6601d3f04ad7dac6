/** A chart is drawn twice, for a phone's column and for a page's; CSS shows the one that fits. */
export type ChartSize = 'narrow' | 'wide'

/** Pixels. 328 is the column of a 360-pixel screen. */
export const chartWidth: Record<ChartSize, number> = { narrow: 328, wide: 720 }

/**
 * Font sizes in pixels; figures are the largest thing on a chart. The smallest is still 12 CSS pixels where the
 * narrow drawing is fitted into the column of a 320-pixel screen.
 */
export const type = { headline: 34, figure: 20, heading: 17, label: 16, caption: 14 } as const

/** From one line of a text to the next. */
export const leading = { label: 21, caption: 19 } as const

export const FONT_FAMILY =
  "'IBM Plex Sans', 'IBM Plex Sans Arabic', 'Noto Sans Arabic', 'Segoe UI', Tahoma, 'Helvetica Neue', Arial, sans-serif"
