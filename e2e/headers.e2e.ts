import { expect, test } from '@playwright/test'
import { siteOrigin } from '@/lib/urls'
import { openReady } from './open-ready'
import { samplePages } from './site-pages'

const [event = ''] = samplePages('en', 1).filter(path => /\/events\/[^/]+$/.test(path))
const [claim = ''] = samplePages('ar', 1).filter(path => /\/claims\/[^/]+$/.test(path))
const chart = `/charts${event.replace('/events', '')}/matrix`

/** One of every kind of answer: pages, what pages load, files for machines and for other sites, and what is not there. */
const kinds = [
  ...samplePages('en', 1),
  '/ar',
  `${event}?asof=2022-09-13`,
  '/en/claims?outcome=killed',
  '/reader.js',
  '/embed.js',
  '/icon.svg',
  '/robots.txt',
  '/sitemap.xml',
  '/data/claims.csv',
  '/data/dataset.json',
  '/data/datapackage.json',
  '/feed.xml',
  '/feed/ar/all.json',
  '/og/en/site.png',
  `${chart}.svg`,
  `${chart}.png`,
  `/oembed?url=${siteOrigin}${claim}`,
  `/oembed${claim}.json`,
  '/oembed',
  '/no-such-page',
  '/en/claims/no-such-claim',
  '/data/no-such-file.csv',
  '/_next/static/no-such-file.js',
]

test('every kind of answer comes with the headers of a safe house', async ({ request }) => {
  for (const path of kinds) {
    const headers = (await request.get(path)).headers()
    expect.soft(headers['content-security-policy'], path).toContain("frame-ancestors 'none'")
    expect.soft(headers['x-content-type-options'], path).toBe('nosniff')
    expect.soft(headers['referrer-policy'], path).toBe('strict-origin-when-cross-origin')
    expect.soft(headers['permissions-policy'], path).toContain('geolocation=()')
    expect.soft(headers['strict-transport-security'], path).toContain('max-age=')
    expect.soft(headers['cross-origin-opener-policy'], path).toBe('same-origin')
    expect.soft(headers['x-powered-by'], path).toBeUndefined()
  }
})

test('embeds may be framed by anybody, and do nothing else', async ({ request }) => {
  for (const file of ['.html', '.fit.html', '.v1.html']) {
    const path = `/embed${claim.replace('/ar/', '/ar/auto/')}${file}`
    const answer = await request.get(path)
    expect.soft(answer.status(), path).toBe(200)
    const headers = answer.headers()
    expect.soft(headers['content-security-policy'], path).toContain("default-src 'none'")
    expect.soft(headers['content-security-policy'], path).toContain('frame-ancestors *')
    expect.soft(headers['content-security-policy'], path).not.toMatch(/script-src[^;]*unsafe/)
    expect.soft(headers['x-content-type-options'], path).toBe('nosniff')
    expect.soft(headers['referrer-policy'], path).toBe('strict-origin-when-cross-origin')
    expect.soft(headers['permissions-policy'], path).toContain('geolocation=()')
    expect.soft(headers['strict-transport-security'], path).toContain('max-age=')
  }
})

test('a page allows its own inline code by hash and none beside it', async ({ page }) => {
  for (const path of samplePages('ar', 1)) {
    await page.goto(path)
    const policy = await page.locator('meta[http-equiv=Content-Security-Policy]').getAttribute('content')
    expect(policy, path).toMatch(/script-src 'self' 'sha256-[^']+';/)
    expect(policy?.replace("style-src-attr 'unsafe-inline'", ''), path).not.toContain('unsafe')
    const ran = await page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'window.intruder = true'
      document.body.append(script)
      return Reflect.get(window, 'intruder') === true
    })
    expect(ran, path).toBe(false)
  }
})

test('what never changes is cached for good', async ({ page, request }) => {
  const asked: string[] = []
  page.on('request', request => {
    if (['script', 'font'].includes(request.resourceType())) asked.push(request.url())
  })
  await openReady(page, '/en')
  await page.locator('[data-live]:visible').first().hover()
  await expect(page.locator('.recharts-wrapper:visible').first()).toBeVisible()
  expect(asked.filter(url => url.includes('/_next/static/')).length).toBeGreaterThan(2)
  for (const url of asked) {
    expect.soft((await request.get(url)).headers()['cache-control'], url).toContain('immutable')
  }
})

test('a corrected figure reaches its readers: no cache keeps pages and files for long', async ({
  request,
}) => {
  for (const path of kinds) {
    const answer = await request.get(path)
    if (!answer.ok() || path.startsWith('/oembed')) continue
    const cache = answer.headers()['cache-control'] ?? ''
    const ages = [...cache.matchAll(/(?:s-maxage|max-age|stale-while-revalidate)=(\d+)/g)].map(([, age]) =>
      Number(age),
    )
    expect.soft(ages.length, path).toBeGreaterThan(0)
    expect.soft(Math.max(...ages), path).toBeLessThanOrEqual(300)
  }
  const { etag = '' } = (await request.get('/en')).headers()
  expect((await request.get('/en', { headers: { 'if-none-match': etag } })).status()).toBe(304)
})

test('an address that leads nowhere says so in both languages, with a way on', async ({ page }) => {
  for (const path of ['/no-such-page', '/en/claims/no-such-claim', '/ar/events/no-such-event']) {
    const answer = await page.goto(path)
    expect(answer?.status(), path).toBe(404)
    await expect(page.locator('section[lang=en] a[href="/en"]')).toBeVisible()
    await expect(page.locator('section[lang=ar][dir=rtl] a[href="/ar"]')).toBeVisible()
  }
})
