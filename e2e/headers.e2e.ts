import { expect, test } from '@playwright/test'
import { samplePages } from './site-pages'

const kinds = [
  ...samplePages('en', 1),
  '/ar',
  '/reader.js',
  '/icon.svg',
  '/no-such-page',
  '/en/claims/no-such-claim',
]

for (const path of kinds) {
  test(`${path} comes with the headers of a safe house`, async ({ request }) => {
    const headers = (await request.get(path)).headers()
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin')
    expect(headers['permissions-policy']).toContain('geolocation=()')
    expect(headers['strict-transport-security']).toContain('max-age=')
    expect(headers['x-powered-by']).toBeUndefined()
  })
}

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
  await page.goto('/en', { waitUntil: 'networkidle' })
  const [font = ''] = await page.evaluate(() =>
    performance.getEntriesByType('resource').flatMap(({ name }) => (name.endsWith('.woff2') ? [name] : [])),
  )
  expect((await request.get(font)).headers()['cache-control']).toContain('immutable')
})

test('an address that leads nowhere says so in both languages, with a way on', async ({ page }) => {
  for (const path of ['/no-such-page', '/en/claims/no-such-claim', '/ar/events/no-such-event']) {
    const answer = await page.goto(path)
    expect(answer?.status(), path).toBe(404)
    await expect(page.locator('section[lang=en] a[href="/en"]')).toBeVisible()
    await expect(page.locator('section[lang=ar][dir=rtl] a[href="/ar"]')).toBeVisible()
  }
})
