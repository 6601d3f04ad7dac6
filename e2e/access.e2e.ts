import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { LOCALES } from '@/lib/i18n/locales'
import { samplePages } from './site-pages'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

for (const locale of LOCALES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [360, 1280]) {
      test(`${locale}, ${colorScheme}, ${width} px: axe finds nothing`, async ({ browser }) => {
        test.setTimeout(3 * 60_000)
        const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme })
        const page = await context.newPage()
        for (const path of samplePages(locale, 2)) {
          await page.goto(path)
          // What is folded away has to hold too.
          await page.evaluate(() => {
            for (const details of document.querySelectorAll('details')) details.open = true
          })
          const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze()
          const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join('\n')}`)
          expect.soft(found, path).toEqual([])
        }
        await context.close()
      })
    }
  }
}
