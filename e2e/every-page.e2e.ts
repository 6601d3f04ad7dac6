import { expect, test } from '@playwright/test'
import { directionOf, LOCALES } from '@/lib/i18n/locales'
import { openQuietly } from './open-quietly'
import { pagesOf } from './site-pages'

/** A phone, a desk, and a desk at 200 % and at 400 %. */
const WIDTHS = [320, 360, 640, 1280]

for (const locale of LOCALES) {
  for (const script of [true, false]) {
    test(`${locale}, ${script ? 'with' : 'without'} script: every page is whole and quiet at every width`, async ({
      browser,
    }) => {
      test.setTimeout(5 * 60_000)
      const context = await browser.newContext({ javaScriptEnabled: script })
      const page = await context.newPage()
      for (const path of pagesOf(locale)) {
        expect.soft(await openQuietly(page, path), path).toEqual([])
        const { lang, dir, headings, title } = await page.evaluate(() => ({
          lang: document.documentElement.lang,
          dir: document.documentElement.dir,
          headings: document.querySelectorAll('h1').length,
          title: document.title,
        }))
        expect
          .soft({ lang, dir, headings }, path)
          .toEqual({ lang: locale, dir: directionOf(locale), headings: 1 })
        expect.soft(title, path).not.toBe('')
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 800 })
          const sideways = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          )
          expect.soft(sideways, `${path} scrolls sideways at ${width} px`).toBe(0)
        }
      }
      await context.close()
    })
  }
}
