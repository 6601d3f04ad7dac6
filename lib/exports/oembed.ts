import { say } from '@/lib/i18n/define-messages'
import { siteMessages } from '@/lib/i18n/messages/site'
import { absolute, homePath, siteOrigin } from '@/lib/urls'
import { type EmbedTarget, sizedFrameCode } from './embed-code'
import { WIDE_FROM } from './embed-style'

/** A picture for a list of links, in pixels. */
export interface Thumbnail {
  path: string
  width: number
  height: number
}

/** What stands behind an address of this site, as oEmbed gives it out. */
export interface Embeddable extends EmbedTarget {
  /** The embed's own address. */
  path: string
  /** Largest first. */
  thumbnails: readonly Thumbnail[]
}

/** `withdrawn`: was published, and is not to be shown any more. */
export type Lookup = (path: string) => Promise<Embeddable | 'withdrawn' | null>

export interface OembedAnswer {
  status: 200 | 400 | 401 | 404 | 501
  /** JSON where the status is 200, else a short text that repeats nothing of what was asked. */
  body: string
}

interface Limits {
  width: number | null
  height: number | null
}

const DEFAULT_WIDTH = 720

function refusal(status: Exclude<OembedAnswer['status'], 200>, body: string): OembedAnswer {
  return { status, body }
}

/** A maximum in pixels; null where none is asked, undefined where what is asked is no number of pixels. */
function limit(query: URLSearchParams, name: string): number | null | undefined {
  const [text, ...more] = query.getAll(name)
  if (text === undefined) return null
  return more.length === 0 && /^[1-9]\d{0,4}$/.test(text) ? Number(text) : undefined
}

function pathOf(address: string): string | null | undefined {
  if (!URL.canParse(address)) return undefined
  const { protocol, host, username, password, pathname } = new URL(address)
  const site = new URL(siteOrigin)
  const ours = /^https?:$/.test(protocol) && host === site.host && username === '' && password === ''
  return ours ? pathname.replace(/(?<=.)\/$/, '') : null
}

/** The response for an embed within the limits (oEmbed 1.0, type `rich`). */
export function oembedResponse(embed: Embeddable, { width: maxWidth, height: maxHeight }: Limits): object {
  const width = Math.min(DEFAULT_WIDTH, maxWidth ?? DEFAULT_WIDTH)
  const needed = width < WIDE_FROM ? embed.heights.narrow : embed.heights.wide
  const height = Math.min(needed, maxHeight ?? needed)
  const thumbnail = embed.thumbnails.find(
    picture =>
      picture.width <= (maxWidth ?? picture.width) && picture.height <= (maxHeight ?? picture.height),
  )
  return {
    version: '1.0',
    type: 'rich',
    title: embed.title,
    provider_name: say(siteMessages, embed.locale).name,
    provider_url: absolute(homePath(embed.locale)),
    width,
    height,
    html: sizedFrameCode(embed, embed.path, { width, height }),
    ...(thumbnail !== undefined && {
      thumbnail_url: absolute(thumbnail.path),
      thumbnail_width: thumbnail.width,
      thumbnail_height: thumbnail.height,
    }),
  }
}

/**
 * Answers a request to `/oembed` (https://oembed.com/). Addresses of other sites, and of this one that have
 * nothing to embed, are 404; what was withdrawn is 401; formats other than JSON are 501; a request that the
 * specification does not allow is 400.
 */
export async function answerOembed(query: URLSearchParams, lookup: Lookup): Promise<OembedAnswer> {
  const [address, ...more] = query.getAll('url')
  if (address === undefined || more.length > 0) return refusal(400, 'Give the address of one page as "url".')
  const formats = query.getAll('format')
  if (formats.some(format => format !== 'json')) return refusal(501, 'The only format is json.')
  const width = limit(query, 'maxwidth')
  const height = limit(query, 'maxheight')
  if (width === undefined || height === undefined) {
    return refusal(400, 'Give "maxwidth" and "maxheight" as whole numbers of pixels.')
  }
  const path = pathOf(address)
  if (path === undefined) return refusal(400, 'Give "url" as a whole address.')
  const found = path === null ? null : await lookup(path)
  if (found === null) return refusal(404, 'Nothing can be embedded from this address.')
  if (found === 'withdrawn') return refusal(401, 'What stood at this address has been withdrawn.')
  return { status: 200, body: JSON.stringify(oembedResponse(found, { width, height })) }
}
