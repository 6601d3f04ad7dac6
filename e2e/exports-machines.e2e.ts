import { createHash } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { parse } from 'csv-parse/sync'
import { LOCALES, otherLocale } from '@/lib/i18n/locales'
import { siteOrigin } from '@/lib/urls'
import { pagesOf } from './site-pages'

const own = (address: string | null) => (address ?? '').replace(siteOrigin, '')

test('the data package is what it says, and any site may read it', async ({ request }) => {
  const events = pagesOf('en')
    .filter(path => /\/events\/[^/]+$/.test(path))
    .map(path => path.slice(3))
  for (const folder of ['', ...events]) {
    const descriptor = await (await request.get(`/data${folder}/datapackage.json`)).json()
    expect(descriptor.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json')
    for (const { path, bytes, hash, mediatype } of descriptor.resources) {
      const answer = await request.get(`/data${folder}/${path}`)
      const body = await answer.body()
      expect(body.length, path).toBe(bytes)
      expect(hash, path).toBe(`sha256:${createHash('sha256').update(body).digest('hex')}`)
      expect(answer.headers()['content-type']).toContain(mediatype)
      expect(answer.headers()['access-control-allow-origin']).toBe('*')
    }
  }
  expect((await request.get('/en')).headers()['access-control-allow-origin']).toBeUndefined()
})

test('the tables have every claim of the dataset, Arabic intact', async ({ request }) => {
  const dataset = await (await request.get('/data/dataset.json')).json()
  const rows: Record<string, string>[] = parse(await (await request.get('/data/claims.csv')).text(), {
    columns: true,
    bom: true,
  })
  expect(rows.map(row => row.id)).toEqual(dataset.claims.map((claim: { id: string }) => claim.id))
  for (const row of rows) {
    const claim = dataset.claims.find((candidate: { id: string }) => candidate.id === row.id)
    expect(row.count_value).toBe(String(claim.count.value ?? ''))
    if (row.claimant_name_ar !== '') expect(row.claimant_name_ar).toMatch(/\p{Script=Arabic}/u)
  }
  const reports: Record<string, string>[] = parse(await (await request.get('/data/reports.csv')).text(), {
    columns: true,
    bom: true,
  })
  const quotes = dataset.claims.flatMap((claim: { reports: { evidence: { quote: string }[] }[] }) =>
    claim.reports.map(report => report.evidence[0]?.quote),
  )
  expect(reports.map(row => row.quote)).toEqual(quotes)
})

for (const locale of LOCALES) {
  const pages = pagesOf(locale).filter(path => !/\/(by|as-of|v)\//.test(path))

  test(`${locale}: every page says where it is, in which languages, and what goes with a link to it`, async ({
    page,
    request,
  }) => {
    test.slow()
    for (const path of pages) {
      await page.goto(path)
      const head = page.locator('head')
      expect(own(await head.locator('link[rel=canonical]').getAttribute('href')), path).toBe(path)
      const other = path.replace(`/${locale}`, `/${otherLocale(locale)}`)
      const alternate = head.locator(`link[rel=alternate][hreflang=${otherLocale(locale)}]`)
      expect(own(await alternate.getAttribute('href')), path).toBe(other)
      const image = await head.locator('meta[property="og:image"]').getAttribute('content')
      const picture = await (await request.get(own(image))).body()
      expect([picture.readUInt32BE(16), picture.readUInt32BE(20)], path).toEqual([1200, 630])
      await expect(head.locator('meta[name="twitter:card"]'), path).toHaveAttribute(
        'content',
        'summary_large_image',
      )
    }
  })

  test(`${locale}: feeds and oEmbed answers are found from the pages`, async ({ page, request }) => {
    test.slow()
    const kinds = [
      `/${locale}`,
      ...['claims', 'events', 'sources'].map(
        kind => pages.find(path => new RegExp(`/${kind}/[^/]+$`).test(path)) ?? '',
      ),
    ]
    for (const path of kinds) {
      await page.goto(path)
      const linked = async (type: string) =>
        own(await page.locator(`head link[rel=alternate][type="${type}"]`).getAttribute('href'))
      const atom = await request.get(await linked('application/atom+xml'))
      expect(atom.headers()['content-type']).toContain('application/atom+xml')
      expect(await atom.text()).toMatch(/^<\?xml.*<\/feed>\n$/s)
      const feed = await (await request.get(await linked('application/feed+json'))).json()
      expect(feed.version).toBe('https://jsonfeed.org/version/1.1')
      if (!/claims|events/.test(path)) continue
      const answer = await request.get(await linked('application/json+oembed'))
      expect(await answer.json(), path).toMatchObject({ version: '1.0', type: 'rich' })
      const file = await request.get(`/oembed${path}.json`)
      expect(await file.json()).toEqual(await answer.json())
    }
  })
}

const page = `${siteOrigin}${pagesOf('en').find(path => /\/claims\/[^/]+$/.test(path))}`

test('oEmbed keeps within the limits', async ({ request }) => {
  const ask = async (limits: string) => (await request.get(`/oembed?url=${page}${limits}`)).json()
  const small = await ask('&maxwidth=450&maxheight=300&format=json')
  expect([small.width, small.height, small.thumbnail_width, small.thumbnail_height]).toEqual([
    450, 300, 400, 210,
  ])
  const thumbnail = await (await request.get(own(small.thumbnail_url))).body()
  expect([thumbnail.readUInt32BE(16), thumbnail.readUInt32BE(20)]).toEqual([400, 210])
  const [, src = ''] = /<iframe src="([^"]+)"/.exec(small.html) ?? []
  expect((await request.get(own(src))).status()).toBe(200)
})

for (const [status, query] of [
  [400, ''],
  [400, 'url=%00'],
  [400, `url=${page}&maxwidth=<script>alert(1)</script>`],
  [400, `url=${page}&maxheight=-1`],
  [404, 'url=https://elsewhere.example/en/claims/x'],
  [404, `url=${siteOrigin}/en/claims/nothing-here`],
  [404, `url=${siteOrigin}/../../etc/passwd`],
  [501, `url=${page}&format=xml`],
] as const) {
  test(`oEmbed answers ${status} to ${query || 'nothing'}`, async ({ request }) => {
    const answer = await request.get(`/oembed?${query}`)
    expect(answer.status()).toBe(status)
    expect(answer.headers()['content-type']).toContain('text/plain')
    const text = await answer.text()
    expect(text.length).toBeLessThan(80)
    expect(text).not.toMatch(/[<>]|elsewhere|nothing-here|passwd|%/)
  })
}

for (const path of [
  '/embed/en/purple/claims/x.html',
  '/embed/fr/auto/claims/x.html',
  '/embed/en/auto/claims/..%2f..%2fx.html',
  '/data/../package.json',
  '/data/events/none/claims.csv',
  '/feed/en/sources/none.xml',
  '/og/en/claim-none.png',
  '/charts/en/none/side-by-side.svg',
  '/oembed/en/claims/none.json',
]) {
  test(`${path} is not there`, async ({ request }) => {
    expect((await request.get(path)).status()).toBe(404)
  })
}

test('charts are there as files, with their address inside', async ({ request }) => {
  const event = pagesOf('ar').findLast(path => /\/events\/[^/]+$/.test(path)) ?? ''
  const [, , , id] = event.split('/')
  for (const chart of ['side-by-side', 'timeline', 'matrix']) {
    const svg = await request.get(`/charts/ar/${id}/${chart}.svg`)
    expect(svg.headers()['content-type']).toContain('image/svg+xml')
    expect(await svg.text()).toContain(`>${siteOrigin}${event}<`)
    const once = await (await request.get(`/charts/ar/${id}/${chart}.png`)).body()
    const twice = await (await request.get(`/charts/ar/${id}/${chart}.2x.png`)).body()
    expect(twice.readUInt32BE(16)).toBe(2 * once.readUInt32BE(16))
  }
})
