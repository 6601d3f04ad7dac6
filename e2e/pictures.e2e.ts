import { expect, test } from '@playwright/test'
import { LOCALES } from '@/lib/i18n/locales'
import { chartedPages } from './site-pages'

/*
 * Pictures of record: every kind of page and every chart, as a reader sees them. `npm run pictures` takes them anew
 * where a change of look or of content is meant. They are taken at half size, and text covers 4 % of a page: with 2 %
 * another machine's font rendering passes (1.5 % without hinting and subpixel positions), and another layout does not.
 */
const TOLERANCE = { maxDiffPixelRatio: 0.02, threshold: 0.3, scale: 'device' } as const
const VIEWPORTS = [
  { width: 360, height: 3000 },
  { width: 1280, height: 2000 },
]

const name = (path: string) => path.slice(1).replaceAll('/', '-')

for (const locale of LOCALES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const viewport of VIEWPORTS) {
      test(`${locale}, ${colorScheme}, ${viewport.width} px: looks as it did`, async ({ browser }) => {
        test.setTimeout(5 * 60_000)
        const context = await browser.newContext({ viewport, colorScheme, deviceScaleFactor: 0.5 })
        const page = await context.newPage()
        // A first visit may do without the fonts; those after it have them from the cache.
        for (const warming of LOCALES) await page.goto(`/${warming}/claims`, { waitUntil: 'networkidle' })
        for (const path of chartedPages(locale)) {
          await page.goto(path, { waitUntil: 'networkidle' })
          const picture = `${name(path)}-${viewport.width}-${colorScheme}.png`
          await expect.soft(page).toHaveScreenshot(picture, TOLERANCE)
        }
        await context.close()
      })
    }
  }
}
