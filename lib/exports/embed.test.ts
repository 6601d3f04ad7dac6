import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { LOCALES } from '@/lib/i18n/locales'
import { ClaimId } from '@/lib/schema/ids'
import type { EmbedMode } from '@/lib/urls'
import { openBook } from '@/lib/views/book'
import { chartEmbed } from './chart-embed'
import { chartFile } from './chart-file'
import { claimEmbed } from './claim-embed'
import { figureCode, fittedFrameCode, frameCode } from './embed-code'
import { embedDocument } from './embed-document'
import { chartEmbedHeights, claimEmbedHeights } from './embed-height'
import { smallDataset } from './fixtures/small-dataset'
import { html, type Markup } from './markup'

const book = openBook(smallDataset)
const drawing = (width: number, height: number) =>
  `<svg id="c" width="${width}" height="${height}" style="width:100%"><a href="/en/claims/x"><rect fill="var(--side-1)"></rect></a></svg>`
const drawings = { narrow: drawing(328, 400), wide: drawing(720, 300) }
const words = {
  heading: 'Losses',
  title: 'Losses <b>',
  sentence: 'Killed: 12 & more.',
  table: {
    caption: 'Rows',
    columns: ['Outcome', 'Figure'],
    rows: [
      [
        { text: 'Killed', href: null },
        { text: '12', href: '/en/claims/x' },
      ],
    ],
  },
}

function documentOf(
  mode: Partial<EmbedMode>,
  body: Markup,
  frozen: { changed: boolean; path: string } | null = null,
) {
  const text = embedDocument({
    locale: 'ar',
    mode: { theme: 'auto', fit: false, frozen: null, ...mode },
    title: 'Losses <b>',
    page: { path: '/ar/events/river-clash', label: 'page' },
    edition: '2031-05-03',
    frozen,
    body,
  })
  return { text, document: new JSDOM(text).window.document }
}

describe('an embed', () => {
  it('needs nothing but itself', () => {
    const { document, text } = documentOf({}, chartEmbed('ar', words, drawings))
    expect(document.querySelectorAll('script, link[rel=stylesheet], img, iframe, form').length).toBe(0)
    expect(text).not.toMatch(/@import|url\(|@font-face/)
    expect(document.documentElement.dir).toBe('rtl')
    expect(document.title).toBe('Losses <b>')
  })

  it('has the drawings, the words and the rows', () => {
    const { document } = documentOf({}, chartEmbed('ar', words, drawings))
    expect(document.querySelectorAll('svg').length).toBe(2)
    expect(document.querySelector('.words')?.textContent).toBe('Killed: 12 & more.')
    expect(document.querySelector('details td a')?.getAttribute('href')).toBe('/en/claims/x')
    expect(document.querySelector('details')?.open).toBe(false)
  })

  it('runs one script only where it is to report its height, and names it in its policy', () => {
    const { document, text } = documentOf({ fit: true }, html`<p>x</p>`)
    expect(document.querySelectorAll('script').length).toBe(1)
    expect(text).toMatch(/script-src &#39;sha256-[A-Za-z0-9+/=]+&#39;/)
  })

  it.each([
    ['auto', /prefers-color-scheme:dark/, true],
    ['light', /color-scheme:light/, true],
    ['dark', /color-scheme:light/, false],
  ] as const)('%s colours', (theme, pattern, there) => {
    expect(pattern.test(documentOf({ theme }, html`<p>x</p>`).text)).toBe(there)
  })

  it('says when it is frozen, and when its figures have changed since', () => {
    const same = documentOf({}, html`<p>x</p>`, { changed: false, path: '/ar/x' }).document.querySelector(
      '.note',
    )
    expect(same?.textContent).toContain('3 أيار/مايو 2031')
    expect(same?.querySelector('a')).toBeNull()
    const changed = documentOf({}, html`<p>x</p>`, { changed: true, path: '/ar/x' }).document
    expect(changed.querySelector('.note a')?.getAttribute('href')).toMatch(/\/ar\/x$/)
  })
})

describe.each(LOCALES)('a claim as a card in %s', locale => {
  it.each(smallDataset.claims.map(claim => [claim.id, claim] as const))(
    '%s has its words and who contests it',
    (_id, claim) => {
      const { document } = documentOf({}, claimEmbed(book, locale, claim))
      expect(document.querySelector('blockquote[dir=rtl] mark')?.textContent).toContain('مقتل 12')
      expect(document.querySelector('.who')?.textContent).not.toBe('')
      const rivals = claim.relations.filter(relation => relation.kind === 'conflicts').length
      expect(document.querySelectorAll('li').length).toBe(rivals)
    },
  )
})

describe('the code of an embed', () => {
  const claim = book.claims.get(ClaimId.parse('aaaa000001'))
  if (claim === undefined) throw new Error('the fixture has this claim')
  const target = {
    locale: 'en' as const,
    title: '12 "killed" <north>',
    page: '/en/claims/aaaa000001',
    heights: claimEmbedHeights(book, 'en', claim),
  }
  const parse = (code: string) => new JSDOM(code).window.document

  it('is a frame with a title, a height and a link for where frames are taken away', () => {
    const frame = parse(frameCode(target, '/embed/x.html')).querySelector('iframe')
    expect(frame?.title).toBe('12 "killed" <north>')
    expect(frame?.getAttribute('loading')).toBe('lazy')
    expect(Number(frame?.height)).toBeGreaterThan(200)
    expect(frame?.innerHTML).toContain('/en/claims/aaaa000001')
  })

  it('has the loader apart, so that it can be taken away', () => {
    const code = parse(fittedFrameCode(target, '/embed/x.fit.html'))
    expect(code.querySelector('script')?.getAttribute('src')).toMatch(/^http.*\/embed\.js$/)
    expect(code.querySelector('iframe')?.hasAttribute('data-hasila')).toBe(true)
  })

  it('is a picture with a link where nothing else is allowed', () => {
    const picture = {
      path: '/og/en/x.png',
      double: '/og/en/x.2x.png',
      width: 1200,
      height: 630,
      alt: 'a "b"',
    }
    const image = parse(figureCode(target, picture)).querySelector('figure > a > img')
    expect(image?.getAttribute('alt')).toBe('a "b"')
    expect(image?.getAttribute('srcset')).toMatch(/ 2x$/)
  })
})

it('needs more height on a phone than on a page', () => {
  const { narrow, wide } = chartEmbedHeights('en', words, {
    narrow: 900,
    wide: 500,
  })
  expect(narrow).toBeGreaterThan(wide)
  expect(narrow % 10).toBe(0)
})

describe('a chart as a file', () => {
  const file = chartFile('ar', { title: 'خسائر', page: '/ar/events/x', edition: '2031-05-03' }, drawings.wide)

  it('has its title, day and address inside the picture', () => {
    expect(file.svg).toContain('خسائر')
    expect(file.svg).toContain('3 أيار/مايو 2031')
    expect(file.svg).toMatch(/>http[^<]*\/ar\/events\/x</)
    expect(file).toMatchObject({ width: 768 })
    expect(file.height).toBeGreaterThan(300)
  })

  it('needs no page around it', () => {
    expect(file.svg).not.toContain('var(')
    expect(file.svg).not.toContain('href="/')
    expect(
      new new JSDOM().window.DOMParser().parseFromString(file.svg, 'image/svg+xml').documentElement.localName,
    ).toBe('svg')
  })
})
