import { say } from '@/lib/i18n/define-messages'
import { siteMessages } from '@/lib/i18n/messages/site'
import type { Feed, FeedItem } from './feed'
import { escapeMarkup as e } from './markup'
import { licence, quotationNotice } from './rights'

/** A feed without entries has not changed since the beginning of the calendar that all its dates are read in. */
const NEVER = '1970-01-01'

function entry(item: FeedItem): string {
  return `  <entry>
    <id>${e(item.id)}</id>
    <title>${e(item.title)}</title>
    <link rel="alternate" type="text/html" href="${e(item.url)}"/>
    <published>${item.date}T00:00:00Z</published>
    <updated>${item.date}T00:00:00Z</updated>
    <content type="html">${e(item.html)}</content>
  </entry>
`
}

/** Atom (RFC 4287). */
export function atomFeed(feed: Feed): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.locale}">
  <id>${e(feed.id)}</id>
  <title>${e(feed.title)}</title>
  <subtitle>${e(feed.description)}</subtitle>
  <updated>${feed.updated ?? NEVER}T00:00:00Z</updated>
  <author><name>${e(say(siteMessages, feed.locale).name)}</name></author>
  <link rel="self" type="application/atom+xml" href="${e(feed.self.xml)}"/>
  <link rel="alternate" type="text/html" hreflang="${feed.locale}" href="${e(feed.home)}"/>
  <rights>${e(`${licence.title} (${licence.path}). ${quotationNotice[feed.locale]}`)}</rights>
${feed.items.map(entry).join('')}</feed>
`
}
