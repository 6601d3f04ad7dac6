import { expect, test } from '@playwright/test'
import { LOCALES } from '@/lib/i18n/locales'
import { pagesOf, samplePages } from './site-pages'

for (const locale of LOCALES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${locale}: charts in the forced colours of a ${colorScheme} system`, async ({ page }) => {
      await page.emulateMedia({ forcedColors: 'active', colorScheme })
      for (const path of pagesOf(locale).filter(path => /\/events\/[^/]+$/.test(path))) {
        await page.goto(path)
        const { paper, drawn } = await page.evaluate(() => {
          const paper = getComputedStyle(document.body).backgroundColor
          const shapes = [...document.querySelectorAll('figure svg :is(text, path, rect, circle)')]
          return {
            paper,
            drawn: shapes.flatMap(shape => {
              const { fill, fillOpacity, stroke } = getComputedStyle(shape)
              const inks = shape.matches('text') ? [fill] : [fillOpacity === '0' ? 'none' : fill, stroke]
              return { tag: shape.tagName, inks: inks.filter(ink => ink !== 'none') }
            }),
          }
        })
        expect(drawn.length, path).toBeGreaterThan(0)
        const inks = new Set(drawn.flatMap(shape => shape.inks))
        // Paper and ink, and nothing between them: what tells marks apart is their shape and their words.
        expect.soft([...inks].filter(ink => !ink.startsWith('url(')).length, path).toBeLessThanOrEqual(2)
        const invisible = drawn.filter(({ tag, inks: [ink] }) => tag === 'text' && ink === paper)
        expect.soft(invisible, path).toEqual([])
      }
    })
  }

  test(`${locale}: nothing moves of itself`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    for (const path of samplePages(locale, 1)) {
      await page.goto(path)
      const moving = await page.evaluate(() =>
        [...document.querySelectorAll('body *')].flatMap(element => {
          const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element)
          const still =
            animationName === 'none' && /^(0s(, )?)+$/.test(transitionDuration) && scrollBehavior === 'auto'
          return still ? [] : element.outerHTML.slice(0, 120)
        }),
      )
      expect.soft(moving, path).toEqual([])
    }
  })
}
