import { type Ink, palette } from '@/lib/charts/palette'
import { siteOrigin } from '@/lib/urls'
import { escapeMarkup as e } from './markup'

/** No page is around a file: its colours are named outright, and its links say which site they lead to. */
export function standingAlone(svg: string): string {
  return svg
    .replace(
      /var\((--[a-z0-9-]+), (#[0-9a-f]+)\)/g,
      (_whole, ink: Ink, fallback: string) => palette.light[ink] ?? fallback,
    )
    .replaceAll(' href="/', ` href="${e(siteOrigin)}/`)
}
