import { expect, test } from '@playwright/test'
import { LOCALES } from '@/lib/i18n/locales'
import { samplePages } from './site-pages'

/** Sums up every shift of the layout, those that follow an input included. */
const observeShifts = () => {
  const shifts: number[] = []
  Object.assign(window, { shifts })
  new PerformanceObserver(list => {
    for (const entry of list.getEntries()) shifts.push(Number(Reflect.get(entry, 'value')))
  }).observe({ type: 'layout-shift', buffered: true })
}
const shiftsOf = () => Reflect.get(window, 'shifts')

for (const locale of LOCALES) {
  test(`${locale}: nothing of the framework is loaded before a reader is there, and nothing moves`, async ({
    page,
  }) => {
    const scripts: string[] = []
    page.on('request', request => {
      if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname)
    })
    await page.addInitScript(observeShifts)
    for (const path of samplePages(locale, 2)) {
      scripts.length = 0
      await page.goto(path, { waitUntil: 'networkidle' })
      expect.soft(scripts, path).toEqual(['/reader.js'])
      expect.soft(await page.evaluate(shiftsOf), path).toEqual([])
    }
  })

  test(`${locale}: a touched chart comes alive in its place`, async ({ page }) => {
    await page.addInitScript(observeShifts)
    await page.goto(`/${locale}`, { waitUntil: 'networkidle' })
    const chart = page.locator('[data-live]:visible').first()
    const { x, width, height } = (await chart.boundingBox()) ?? {}
    const live = page.waitForResponse(response => /\.js$/.test(response.url()))
    await chart.hover()
    await live
    await expect(chart.locator('.recharts-wrapper')).toBeVisible()
    await page.waitForLoadState('networkidle')
    expect(await chart.boundingBox()).toMatchObject({ x, width, height })
    expect(await page.evaluate(shiftsOf)).toEqual([])
  })
}
