import { gzipSync } from 'node:zlib'
import AxeBuilder from '@axe-core/playwright'
import { type Browser, expect, type Page, test } from '@playwright/test'
import { codeFrom, openNewsroom } from './newsroom'
import { pagesOf } from './site-pages'

const claim = (locale: 'en' | 'ar', index: number) =>
  pagesOf(locale).filter(path => /\/claims\/[^/]+$/.test(path))[index] ?? ''
const event = (locale: 'en' | 'ar') => pagesOf(locale).findLast(path => /\/events\/[^/]+$/.test(path)) ?? ''

/** Three embeds, of both languages, a chart among them. */
function threeCodes(page: Page, kind: 'frame' | 'fitted'): Promise<string[]> {
  const wanted: [string, string][] = [
    [claim('en', 0), `embed-claim-${kind}`],
    [claim('ar', 7), `embed-claim-${kind}`],
    [event('ar'), `embed-side-by-side-${kind}`],
  ]
  return wanted.reduce(
    async (codes, [path, id]) => [...(await codes), await codeFrom(page, path, id)],
    Promise.resolve<string[]>([]),
  )
}

/** For each frame of a page: its height, and what its document needs. */
async function measure(page: Page) {
  const frames = page.frames().slice(1)
  expect(frames.length).toBe(3)
  return Promise.all(
    frames.map(async frame => {
      await frame.waitForSelector('footer')
      return frame.evaluate(() => {
        const footer = document.querySelector('footer')
        const above = footer?.previousElementSibling?.getBoundingClientRect().bottom ?? 0
        return {
          given: innerHeight,
          needed: document.documentElement.scrollHeight,
          sideways: document.documentElement.scrollWidth - innerWidth,
          empty: (footer?.getBoundingClientRect().top ?? 0) - above,
        }
      })
    }),
  )
}

async function inNewsroom(browser: Browser, width: number, script: boolean) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled: script })
  return { context, page: await context.newPage() }
}

async function showAll(page: Page) {
  for (const frame of await page.locator('iframe').all()) await frame.scrollIntoViewIfNeeded()
}

for (const width of [320, 900]) {
  test(`three embeds fit at ${width} px without a loader`, async ({ browser, baseURL }) => {
    const { context, page } = await inNewsroom(browser, width, true)
    const codes = await threeCodes(page, 'frame')
    await openNewsroom(page, baseURL, codes.join('\n'))
    await showAll(page)
    for (const { given, needed, sideways, empty } of await measure(page)) {
      expect(needed, 'nothing has to be scrolled').toBeLessThanOrEqual(given)
      expect(sideways).toBe(0)
      expect(empty, 'no hole above the footer').toBeLessThan(given * 0.35)
    }
    await context.close()
  })

  test(`three embeds fit at ${width} px to the pixel with the loader`, async ({ browser, baseURL }) => {
    const { context, page } = await inNewsroom(browser, width, true)
    const codes = await threeCodes(page, 'fitted')
    await openNewsroom(page, baseURL, codes.join('\n'))
    await showAll(page)
    await expect
      .poll(async () => (await measure(page)).map(({ given, needed }) => Math.abs(given - needed)))
      .toEqual([0, 0, 0])
    const [before] = await measure(page)
    await page.frameLocator('iframe').nth(2).locator('summary').click()
    await expect
      .poll(async () => (await measure(page))[2]?.given ?? 0)
      .toBeGreaterThan((before?.given ?? 0) + 20)
    expect(
      await page
        .locator('iframe')
        .first()
        .evaluate(frame => frame.clientHeight),
    ).toBe(before?.given)
    await context.close()
  })
}

test('the loader listens to its own frames alone', async ({ page, baseURL }) => {
  const [code = ''] = await threeCodes(page, 'fitted')
  await openNewsroom(page, baseURL, `${code}<iframe id="stranger" srcdoc="<p>x</p>"></iframe>`)
  const frame = page.locator('iframe').first()
  await expect.poll(() => frame.evaluate(element => element.style.height)).toMatch(/^\d+px$/)
  const fitted = await frame.evaluate(element => element.style.height)
  await page.evaluate(() => window.postMessage({ hasila: 5000 }, '*'))
  await page
    .frames()
    .at(-1)
    ?.evaluate(() => parent.postMessage({ hasila: 5000 }, '*'))
  // Messages arrive in their order: when this one does, the others have.
  await page.evaluate(
    () =>
      new Promise(resolve => {
        addEventListener('message', ({ data }) => data === 'last' && resolve(data))
        window.postMessage('last', '*')
      }),
  )
  expect(await frame.evaluate(element => element.style.height)).toBe(fitted)
})

test('an embed is one request of at most 15 KB, without script, and says all without any', async ({
  browser,
  baseURL,
}) => {
  const { context, page } = await inNewsroom(browser, 900, false)
  const requests: string[] = []
  page.on('request', request => requests.push(request.url()))
  for (const path of ['light', 'dark', 'auto'].map(
    theme => `/embed/ar/${theme}${event('ar').slice(3)}/side-by-side.html`,
  )) {
    requests.length = 0
    const answer = await page.goto(`${baseURL}${path}`)
    expect(answer?.status(), path).toBe(200)
    expect(requests.filter(url => !url.endsWith('/favicon.ico'))).toEqual([`${baseURL}${path}`])
    const body = (await answer?.body()) ?? Buffer.alloc(0)
    expect(gzipSync(body).length, path).toBeLessThan(15 * 1024)
    expect(body.toString('utf8')).not.toContain('<script')
    await expect(page.locator('svg:visible text').first()).toBeVisible()
    await expect(page.locator('footer a').last()).toHaveAttribute('href', /\/ar\/events\//)
  }
  await context.close()
})

test('other sites may frame embeds and nothing else', async ({ page, baseURL }) => {
  const embed = `/embed${claim('en', 0).replace('/en/', '/en/auto/')}.html`
  await openNewsroom(
    page,
    baseURL,
    `<iframe src="${baseURL}/en"></iframe><iframe src="${baseURL}${embed}"></iframe>`,
  )
  await expect(page.frameLocator('iframe').nth(1).locator('footer')).toBeVisible()
  await expect(page.frameLocator('iframe').nth(0).locator('main')).toHaveCount(0)
})

test('a frozen embed says as of when it speaks', async ({ page }) => {
  await page.goto(`/embed${claim('ar', 0).replace('/ar/', '/ar/light/')}.v1.html`)
  await expect(page.locator('.note')).toHaveText(/\d{4}/)
})

for (const theme of ['light', 'dark']) {
  test(`axe finds nothing in embeds, ${theme}`, async ({ page }) => {
    test.slow()
    const charts = ['side-by-side', 'timeline', 'matrix'].flatMap(chart =>
      (['en', 'ar'] as const).map(
        locale => `/embed/${locale}/${theme}${event(locale).slice(3)}/${chart}.html`,
      ),
    )
    const cards = (['en', 'ar'] as const).map(
      locale => `/embed/${locale}/${theme}${claim(locale, 0).slice(3)}.html`,
    )
    for (const path of [...charts, ...cards]) {
      await page.goto(path)
      for (const summary of await page.locator('summary').all()) await summary.click()
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
        .analyze()
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join('\n')}`)
      expect.soft(found, path).toEqual([])
    }
  })
}
