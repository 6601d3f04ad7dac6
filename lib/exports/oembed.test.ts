import { describe, expect, it } from 'vitest'
import { siteOrigin } from '@/lib/urls'
import { answerOembed, type Embeddable, type Lookup } from './oembed'

const card: Embeddable = {
  locale: 'en',
  title: '12 "killed"',
  page: '/en/claims/x',
  path: '/embed/en/auto/claims/x.html',
  heights: { narrow: 600, wide: 400 },
  thumbnails: [
    { path: '/og/en/claim-x.png', width: 1200, height: 630 },
    { path: '/og/en/claim-x.small.png', width: 400, height: 210 },
  ],
}

const lookup: Lookup = async path => {
  if (path === '/en/claims/x') return card
  return path === '/en/claims/gone' ? 'withdrawn' : null
}

const page = `${siteOrigin}/en/claims/x`
const ask = (query: string | Record<string, string>) => answerOembed(new URLSearchParams(query), lookup)
const answer = async (query: Record<string, string>) => JSON.parse((await ask(query)).body)

describe('an answer', () => {
  it('has what oEmbed 1.0 asks of a rich response', async () => {
    expect(await answer({ url: page })).toEqual({
      version: '1.0',
      type: 'rich',
      title: '12 "killed"',
      provider_name: 'Hasila',
      provider_url: `${siteOrigin}/en`,
      width: 720,
      height: 400,
      html: expect.stringContaining(`<iframe src="${siteOrigin}/embed/en/auto/claims/x.html"`),
      thumbnail_url: `${siteOrigin}/og/en/claim-x.png`,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    })
  })

  it.each([
    [{}, 720, 400, 1200],
    [{ maxwidth: '600' }, 600, 400, 400],
    [{ maxwidth: '320' }, 320, 600, undefined],
    [{ maxheight: '300' }, 720, 300, 400],
    [{ maxwidth: '320', maxheight: '200' }, 320, 200, undefined],
    [{ maxwidth: '4000', maxheight: '4000' }, 720, 400, 1200],
  ])('keeps within %j, the thumbnail too', async (limits, width, height, thumbnail) => {
    const given = await answer({ url: page, ...limits })
    expect([given.width, given.height, given.thumbnail_width]).toEqual([width, height, thumbnail])
    expect(given.html).toContain(`width="${width}" height="${height}"`)
  })

  it.each([page, `${page}/`, `${page}?utm_source=a#b`, page.replace('http:', 'https:')])(
    'is the same for %s',
    async url => {
      expect((await ask({ url })).status).toBe(200)
    },
  )
})

describe('a refusal', () => {
  it.each([
    [400, ''],
    [400, 'url='],
    [400, 'url=not-an-address'],
    [400, `url=${page}&url=${page}`],
    [404, `url=${siteOrigin}/en/claims/unknown`],
    [404, `url=${siteOrigin}/en/method`],
    [404, 'url=https://elsewhere.example/en/claims/x'],
    [404, `url=${page.replace('://', '://user:password@')}`],
    [404, 'url=javascript:alert(1)'],
    [404, 'url=file:///etc/passwd'],
    [401, `url=${siteOrigin}/en/claims/gone`],
    [501, `url=${page}&format=xml`],
    [501, `url=${page}&format=`],
    [400, `url=${page}&maxwidth=0`],
    [400, `url=${page}&maxwidth=-5`],
    [400, `url=${page}&maxheight=12.5`],
    [400, `url=${page}&maxheight=1e3`],
    [400, `url=${page}&maxwidth=999999`],
    [400, `url=${page}&maxwidth=100&maxwidth=200`],
    [400, `url=${page}&maxwidth=<script>`],
  ])('%i for %s', async (status, query) => {
    const { status: given, body } = await ask(query)
    expect(given).toBe(status)
    expect(body.length).toBeLessThan(80)
    expect(body).not.toMatch(/[<>]|elsewhere|script|passwd/)
  })
})
