import { type Ink, palette } from '@/lib/charts/palette'
import { FONT_FAMILY } from '@/lib/charts/size'
import { wrapText } from '@/lib/charts/text-width'
import { formatDate } from '@/lib/i18n/dates'
import { say } from '@/lib/i18n/define-messages'
import { directionOf, type Locale } from '@/lib/i18n/locales'
import { exportMessages } from '@/lib/i18n/messages/exports'
import { siteMessages } from '@/lib/i18n/messages/site'
import type { IsoDate } from '@/lib/schema/dates'
import { absolute, siteOrigin } from '@/lib/urls'
import { escapeMarkup as e } from './markup'
import { licence } from './rights'

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

/** No page is around a file: its colours are named outright, and its links say which site they lead to. */
function standingAlone(svg: string): string {
  return svg
    .replace(
      /var\((--[a-z0-9-]+), (#[0-9a-f]+)\)/g,
      (_whole, ink: Ink, fallback: string) => light[ink] ?? fallback,
    )
    .replaceAll(' href="/', ` href="${e(siteOrigin)}/`)
}

interface Line {
  text: string
  y: number
  size: number
  weight: 400 | 600
  ink: Ink
}

/**
 * A printed chart with its title, where and when it comes from, and its address inside the picture. The text is
 * text: it can be selected and searched.
 */
export function chartFile(
  locale: Locale,
  { title, drawing, page, edition }: { title: string; drawing: string; page: string; edition: IsoDate },
): ChartFile {
  const [, innerWidth, innerHeight] = /^<svg[^>]* width="(\d+)" height="(\d+)"/.exec(drawing) ?? []
  if (innerWidth === undefined || innerHeight === undefined) throw new Error('a drawing names no size')
  const t = say(exportMessages, locale)
  const name = say(siteMessages, locale).name
  const column = Number(innerWidth)
  const width = column + 2 * MARGIN
  const rtl = directionOf(locale) === 'rtl'

  const titles = wrapText(title, TITLE.size, column)
  const notes = [
    ...wrapText(
      `${t.pictureSource(name)} · ${t.edition(formatDate(locale, edition))} · ${licence.name}`,
      NOTE.size,
      column,
    ),
    absolute(page),
  ]
  const top = MARGIN + titles.length * TITLE.line + GAP
  const bottom = top + Number(innerHeight) + GAP
  const height = bottom + notes.length * NOTE.line + MARGIN

  const lines: Line[] = [
    ...titles.map(
      (text, index): Line => ({
        text,
        y: MARGIN + TITLE.size + index * TITLE.line,
        size: TITLE.size,
        weight: 600,
        ink: '--ink',
      }),
    ),
    ...notes.map(
      (text, index): Line => ({
        text,
        y: bottom + NOTE.size + index * NOTE.line,
        size: NOTE.size,
        weight: 400,
        ink: '--ink-soft',
      }),
    ),
  ]
  const texts = lines.map(
    ({ text, y, size, weight, ink }) =>
      `<text x="${rtl ? width - MARGIN : MARGIN}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${light[ink]}" text-anchor="${rtl ? 'end' : 'start'}">${rtl && text !== notes.at(-1) ? `\u2067${e(text)}\u2069` : e(text)}</text>`,
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
