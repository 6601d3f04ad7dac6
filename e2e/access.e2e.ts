import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { LOCALES } from '@/lib/i18n/locales'
import { chartedPages } from './site-pages'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

const views = [
  { colorScheme: 'light', width: 360 },
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 360 },
  { colorScheme: 'dark', width: 1280 },
] as const

for (const locale of LOCALES) {
  for (const { colorScheme, width } of views) {
    test(`${locale}, ${colorScheme}, ${width} px: axe finds nothing`, async ({ browser }) => {
      test.setTimeout(5 * 60_000)
      const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme })
      const page = await context.newPage()
      for (const path of chartedPages(locale)) {
        await page.goto(path)
        // What is folded away has to hold too.
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true
        })
        const axe = new AxeBuilder({ page }).withTags(RULES)
        const { violations } = await axe.analyze()
        const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join('\n')}`)
        expect.soft(found, path).toEqual([])
      }
      await context.close()
    })
  }

  test(`${locale}: a link in a chart is called by the words that it shows`, async ({ page }) => {
    for (const path of chartedPages(locale)) {
      await page.goto(path)
      const unnamed = await page.locator('svg a').evaluateAll(links =>
        links.flatMap(link => {
          const name = link.getAttribute('aria-label') ?? ''
          const words = [...link.querySelectorAll('text')].map(text => text.textContent ?? '')
          return words.filter(word => !name.includes(word)).map(word => ({ name, word }))
        }),
      )
      expect.soft(unnamed, path).toEqual([])
    }
  })
}
