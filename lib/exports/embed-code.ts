import { say } from '@/lib/i18n/define-messages'
import type { Locale } from '@/lib/i18n/locales'
import { siteMessages } from '@/lib/i18n/messages/site'
import { absolute, LOADER_PATH } from '@/lib/urls'
import type { EmbedHeights } from './embed-height'
import { escapeMarkup as e } from './markup'

/** An embed as other people's pages name it; paths are of this site. */
export interface EmbedTarget {
  locale: Locale
  title: string
  /** The page that says it all. */
  page: string
  heights: EmbedHeights
}

/** Below this width of the window the embed is taken to stand in a phone's column. */
const PHONE = 700

/**
 * One height for phones and one for pages: the product is far above or far below what `clamp` lets through.
 * A content system that takes the style away leaves the attribute, the greater of both.
 */
function heightStyle({ narrow, wide }: EmbedHeights): string {
  return narrow > wide ? `clamp(${wide}px,calc((${PHONE}px - 100vw)*9999),${narrow}px)` : `${wide}px`
}

function frame({ locale, title, page }: EmbedTarget, path: string, size: string): string {
  return `<iframe src="${e(absolute(path))}" title="${e(title)}" lang="${locale}" loading="lazy" ${size}><a href="${e(absolute(page))}">${e(title)}</a></iframe>`
}

function fluid({ heights }: EmbedTarget): string {
  const height = Math.max(heights.narrow, heights.wide)
  return `width="100%" height="${height}" style="border:0;width:100%;height:${heightStyle(heights)}"`
}

/** A frame of a fixed height; whoever takes frames away leaves the link in it. */
export function frameCode(target: EmbedTarget, path: string): string {
  return frame(target, path, fluid(target))
}

/** The same, its height fitted by a loader of a few lines; where that is taken away, the fixed height stays. */
export function fittedFrameCode(target: EmbedTarget, path: string): string {
  return `${frame(target, path, `${fluid(target)} data-hasila`)}\n<script async src="${e(absolute(LOADER_PATH))}"></script>`
}

/** A frame of the size that somebody else has decided on; pixels. */
export function sizedFrameCode(
  target: EmbedTarget,
  path: string,
  { width, height }: { width: number; height: number },
): string {
  return frame(target, path, `width="${width}" height="${height}" style="border:0;max-width:100%"`)
}

export interface EmbedPicture {
  path: string
  /** The same at twice the pixels. */
  double: string | null
  width: number
  height: number
  /** What it shows, in words. */
  alt: string
}

/** A picture that leads to the page, for systems that allow nothing else. */
export function figureCode({ locale, title, page }: EmbedTarget, picture: EmbedPicture): string {
  const { path, double, width, height, alt } = picture
  const set = double === null ? '' : ` srcset="${e(absolute(double))} 2x"`
  const address = e(absolute(page))
  return `<figure lang="${locale}"><a href="${address}"><img src="${e(absolute(path))}"${set} alt="${e(alt)}" width="${width}" height="${height}" loading="lazy" style="max-width:100%;height:auto"></a><figcaption>${e(title)} · <a href="${address}">${e(say(siteMessages, locale).name)}</a></figcaption></figure>`
}
