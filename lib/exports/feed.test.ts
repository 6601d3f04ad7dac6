import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { LOCALES } from '@/lib/i18n/locales'
import { ActorId, EventId, OutletId } from '@/lib/schema/ids'
import { absolute, type FeedTopic, NOT_RECORDED } from '@/lib/urls'
import { openBook } from '@/lib/views/book'
import { atomFeed } from './atom-feed'
import { feedOf } from './feed'
import { smallDataset } from './fixtures/small-dataset'
import { jsonFeed } from './json-feed'

const book = openBook(smallDataset)

const topics: [string, FeedTopic, string[]][] = [
  ['all', 'all', ['aaaa000002', 'aaaa000003', 'aaaa000004', 'aaaa000001']],
  ['an event', { event: EventId.parse('old-war') }, ['aaaa000004']],
  ['a claimant', { source: ActorId.parse('north-army') }, ['aaaa000001']],
  ['an outlet', { source: OutletId.parse('gazette') }, ['aaaa000001']],
  ['a relay', { source: ActorId.parse('wire') }, ['aaaa000002']],
  [
    'articles without an outlet',
    { source: NOT_RECORDED },
    ['aaaa000002', 'aaaa000003', 'aaaa000004', 'aaaa000001'],
  ],
  ['a source without claims', { source: ActorId.parse('elsewhere') }, []],
]

describe.each(topics)('the feed of %s', (_name, topic, claims) => {
  it.each(LOCALES)('has its claims, the latest first, in %s', locale => {
    const feed = feedOf(book, locale, topic)
    expect(feed.items.map(item => item.url)).toEqual(claims.map(id => absolute(`/${locale}/claims/${id}`)))
    expect(feed.updated).toBe(claims.length === 0 ? null : feed.items[0]?.date)
  })
})

/** The fields of JSON Feed 1.1 that are used here; whatever the specification does not know is refused. */
const JsonFeed = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: z.url(),
  feed_url: z.url(),
  description: z.string(),
  authors: z.array(z.strictObject({ name: z.string(), url: z.url() })).min(1),
  language: z.enum(LOCALES),
  items: z.array(
    z.strictObject({
      id: z.string().min(1),
      url: z.url(),
      title: z.string().min(1),
      content_html: z.string().min(1),
      date_published: z.iso.datetime(),
      language: z.enum(LOCALES),
    }),
  ),
})

describe.each(LOCALES)('JSON Feed in %s', locale => {
  const feed = JsonFeed.parse(JSON.parse(jsonFeed(feedOf(book, locale, 'all'))))

  it('gives every entry an id of its own', () => {
    expect(new Set(feed.items.map(item => item.id)).size).toBe(4)
    for (const { id } of feed.items) expect(id).toMatch(/^tag:[^,]+,2026:claims\/[a-z0-9]+\/v\/1\/(en|ar)$/)
  })

  it('quotes Arabic right to left and lets no markup of an article through', () => {
    const [, , , first] = feed.items
    expect(first?.content_html).toContain(
      '<blockquote lang="ar" dir="rtl"><p>أعلن جيش الشمال <mark>مقتل 12 من جنوده، &quot;',
    )
    expect(first?.content_html).toContain('&lt;عند النهر&gt;')
  })
})

const xml = new new JSDOM().window.DOMParser()

describe.each(LOCALES)('Atom in %s', locale => {
  const text = atomFeed(feedOf(book, locale, 'all'))
  const root = xml.parseFromString(text, 'application/xml').documentElement
  const only = (parent: Element, name: string) => {
    const found = [...parent.children].filter(child => child.localName === name)
    expect(found.length, name).toBe(1)
    return found[0]?.textContent ?? ''
  }

  it('is well-formed and in the Atom namespace', () => {
    expect(root.localName).toBe('feed')
    expect(root.namespaceURI).toBe('http://www.w3.org/2005/Atom')
    expect(root.getAttribute('xml:lang')).toBe(locale)
  })

  it('has what RFC 4287 asks of a feed', () => {
    expect(only(root, 'id')).toMatch(/^tag:/)
    expect(only(root, 'title')).not.toBe('')
    expect(only(root, 'updated')).toBe('2031-05-03T00:00:00Z')
    expect(only(root, 'author')).not.toBe('')
    expect(root.querySelector('link[rel=self]')?.getAttribute('href')).toBe(
      absolute(`/feed/${locale}/all.xml`),
    )
  })

  it('has what it asks of an entry', () => {
    const entries = [...root.children].filter(child => child.localName === 'entry')
    expect(entries.length).toBe(4)
    expect(new Set(entries.map(entry => only(entry, 'id'))).size).toBe(4)
    for (const entry of entries) {
      expect(only(entry, 'title')).not.toBe('')
      expect(only(entry, 'updated')).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/)
      expect(only(entry, 'content')).toContain('<blockquote lang="ar" dir="rtl">')
      expect(entry.querySelector('link[rel=alternate]')?.getAttribute('href')).toMatch(/^http/)
    }
  })
})
