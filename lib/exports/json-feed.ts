import { say } from '@/lib/i18n/define-messages'
import { siteMessages } from '@/lib/i18n/messages/site'
import type { Feed } from './feed'
import { jsonFile } from './published-dataset'

/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function jsonFeed(feed: Feed): string {
  return jsonFile({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.home,
    feed_url: feed.self.json,
    description: feed.description,
    authors: [{ name: say(siteMessages, feed.locale).name, url: feed.home }],
    language: feed.locale,
    items: feed.items.map(item => ({
      id: item.id,
      url: item.url,
      title: item.title,
      content_html: item.html,
      date_published: `${item.date}T00:00:00Z`,
      language: feed.locale,
    })),
  })
}
