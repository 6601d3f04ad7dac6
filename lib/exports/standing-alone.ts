import { type Ink, palette } from '@/lib/charts/palette'
import { siteOrigin } from '@/lib/urls'
import { escapeMarkup as e } from './markup'

/**
 * No page is around a file: it says what its markup is, its colours are named outright, and its links say which
 * site they lead to.
 */
export function standingAlone(svg: string): string {
  return svg
    .replace(/^<svg/, '<svg xmlns="http://www.w3.org/2000/svg"')
    .replace(/var\((--[a-z0-9-]+)\)/g, (_whole, ink: Ink) => palette.light[ink])
    .replaceAll(' href="/', ` href="${e(siteOrigin)}/`)
}
