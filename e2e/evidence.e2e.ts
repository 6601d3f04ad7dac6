import { expect, test } from '@playwright/test'
import { LOCALES } from '@/lib/i18n/locales'
import { pagesOf } from './site-pages'

for (const locale of LOCALES) {
  test(`${locale}: every figure of every chart and list leads to its claim, which shows its words`, async ({
    page,
  }) => {
    test.setTimeout(3 * 60_000)
    const claims = new Set<string>()
    for (const path of pagesOf(locale).filter(path => !path.includes('/claims/'))) {
      await page.goto(path)
      const links = await page
        .locator(`main a[href^="/${locale}/claims/"]`)
        .evaluateAll(anchors => anchors.map(anchor => anchor.getAttribute('href') ?? ''))
      for (const link of links) claims.add(link)
    }
    const published = pagesOf(locale).filter(path => /\/claims\/[^/]+$/.test(path))
    expect([...claims].toSorted()).toEqual(published)
    for (const claim of published) {
      await page.goto(claim, { waitUntil: 'commit' })
      const quotation = page.locator('main q[lang=ar][dir=rtl] mark').first()
      await expect(quotation, claim).toBeVisible()
      await expect(quotation, claim).toHaveText(/\S/)
    }
  })

  test(`${locale}: from a chart’s figure to the quotation in one click`, async ({ page }) => {
    await page.goto(`/${locale}`)
    const figure = page.locator('svg a[href*="/claims/"]:visible').first()
    const href = await figure.getAttribute('href')
    await figure.click()
    await expect(page).toHaveURL(new RegExp(`${href}$`))
    await expect(page.locator('q mark').first()).toBeInViewport()
  })
}
