import { type Ink, palette } from '@/lib/charts/palette'
import { FONT_FAMILY } from '@/lib/charts/size'
import { wrapText } from '@/lib/charts/text-width'
import { formatDate } from '@/lib/i18n/dates'
import { say } from '@/lib/i18n/define-messages'
import { directionOf, type Locale } from '@/lib/i18n/locales'
import { exportMessages } from '@/lib/i18n/messages/exports'
import { siteMessages } from '@/lib/i18n/messages/site'
import type { IsoDate } from '@/lib/schema/dates'
import { absolute } from '@/lib/urls'
import { escapeMarkup as e } from './markup'
import { licence } from './rights'
import { standingAlone } from './standing-alone'

/** A chart as a picture that can stand alone. Pixels. */
export interface ChartFile {
  svg: string
  width: number
  height: number
}

const MARGIN = 24
const TITLE = { size: 20, line: 28 } as const
const NOTE = { size: 13, line: 20 } as const
const GAP = 16

const light = palette.light

interface Line {
  text: string
  y: number
  size: number
  weight: 400 | 600
  ink: Ink
}

interface Labels {
  title: string
  /** The page that the chart is taken from. */
  page: string
  edition: IsoDate
}

interface FileLayout {
  width: number
  height: number
  /** Where the chart itself begins. */
  top: number
  lines: Line[]
}

/** Where everything stands in a chart's file; `drawn` is the chart itself, in pixels. */
export function layoutChartFile(
  locale: Locale,
  { title, page, edition }: Labels,
  drawn: { width: number; height: number },
): FileLayout {
  const t = say(exportMessages, locale)
  const source = t.pictureSource(say(siteMessages, locale).name)
  const note = `${source} · ${t.edition(formatDate(locale, edition))} · ${licence.name}`
  const titles = wrapText(title, TITLE.size, drawn.width)
  const notes = [...wrapText(note, NOTE.size, drawn.width), absolute(page)]
  const top = MARGIN + titles.length * TITLE.line + GAP
  const bottom = top + drawn.height + GAP
  return {
    width: drawn.width + 2 * MARGIN,
    height: bottom + notes.length * NOTE.line + MARGIN,
    top,
    lines: [
      ...titles.map((text, index): Line => {
        const y = MARGIN + TITLE.size + index * TITLE.line
        return { text, y, size: TITLE.size, weight: 600, ink: '--ink' }
      }),
      ...notes.map((text, index): Line => {
        const y = bottom + NOTE.size + index * NOTE.line
        return { text, y, size: NOTE.size, weight: 400, ink: '--ink-soft' }
      }),
    ],
  }
}

/**
 * A printed chart with its title, where and when it comes from, and its address inside the picture. The text is
 * text: it can be selected and searched.
 */
export function chartFile(locale: Locale, labels: Labels, drawing: string): ChartFile {
  const [, drawnWidth, drawnHeight] = /^<svg[^>]* width="(\d+)" height="(\d+)"/.exec(drawing) ?? []
  if (drawnWidth === undefined || drawnHeight === undefined) throw new Error('a drawing names no size')
  const drawn = { width: Number(drawnWidth), height: Number(drawnHeight) }
  const { width, height, top, lines } = layoutChartFile(locale, labels, drawn)
  const rtl = directionOf(locale) === 'rtl'
  const anchor = `x="${rtl ? width - MARGIN : MARGIN}" text-anchor="${rtl ? 'end' : 'start'}"`
  // A line of its own direction in a drawing laid out from left to right; an address has no direction to bring.
  const directed = (text: string) => (rtl && !/^https?:/.test(text) ? `\u2067${e(text)}\u2069` : e(text))
  const texts = lines.map(
    ({ text, y, size, weight, ink }) =>
      `<text ${anchor} y="${y}" font-size="${size}" font-weight="${weight}" fill="${light[ink]}">${directed(text)}</text>`,
  )
  const inner = standingAlone(drawing)
    .replace(/^(<svg[^>]*?) style="[^"]*"/, '$1')
    .replace(/^<svg/, `<svg x="${MARGIN}" y="${top}"`)
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" lang="${locale}" direction="ltr" font-family="${e(FONT_FAMILY)}"><rect width="${width}" height="${height}" fill="${light['--paper']}"/>${texts.join('')}${inner}</svg>\n`,
    width,
    height,
  }
}
