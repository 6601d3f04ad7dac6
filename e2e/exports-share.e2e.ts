import { expect, test } from '@playwright/test'
import { LOCALES } from '@/lib/i18n/locales'
import { openReady } from './open-ready'
import { pagesOf } from './site-pages'

for (const locale of LOCALES) {
  const claim = pagesOf(locale).find(path => /\/claims\/[^/]+$/.test(path)) ?? ''

  test(`${locale}: the code of an embed by keyboard alone`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await openReady(page, claim)
    const summary = page.locator('[data-embed] > summary')
    await summary.focus()
    await page.keyboard.press('Enter')
    const dialog = page.locator('[data-embed] dialog:modal')
    await expect(dialog).toBeVisible()
    await dialog.locator('input[value=dark]').focus()
    await page.keyboard.press('Space')
    await expect(dialog.locator('[data-embed-code]').first()).toContainText(`/embed/${locale}/dark/claims/`)
    await dialog.locator('input[name=version]').last().check()
    await expect(dialog.locator('[data-embed-code]').nth(1)).toContainText('.v1.fit.html"')
    await expect(dialog.locator('iframe')).toHaveAttribute('src', /\/dark\/claims\/[a-z0-9]+\.v1\.html$/)
    await dialog.locator('[data-copy]').first().focus()
    await page.keyboard.press('Enter')
    await expect(dialog.locator('[data-copy]').first()).toHaveText(locale === 'en' ? 'Copied' : 'تم النسخ')
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toBe(await dialog.locator('[data-embed-code]').first().textContent())
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
    await expect(summary).toBeFocused()
  })

  test(`${locale}: codes and citations are there as text without script`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(claim)
    await page.locator('[data-embed] > summary').click()
    await expect(page.locator('#embed-claim-frame')).toBeVisible()
    await expect(page.locator('#embed-claim-frame')).toContainText('<iframe src=')
    for (const format of ['sentence', 'footnote', 'bibtex', 'ris', 'csl']) {
      await expect(page.locator(`#cite-${format}`)).toContainText(claim)
    }
    await expect(page.locator('[data-copy]:visible')).toHaveCount(0)
    await context.close()
  })

  test(`${locale}: citations take the reader’s day`, async ({ page }) => {
    await page.clock.setFixedTime(new Date('2031-05-03T12:00:00'))
    await openReady(page, claim)
    await expect(page.locator('#cite-bibtex')).toContainText('urldate = {2031-05-03}')
    await expect(page.locator('#cite-ris')).toContainText('Y2  - 2031/05/03')
    await expect(page.locator('#cite-footnote')).toContainText(
      locale === 'en' ? '(accessed 3 May 2031)' : '(اطُّلع عليه في 3 أيار/مايو 2031)',
    )
    const [item] = JSON.parse((await page.locator('#cite-csl').textContent()) ?? '')
    expect(item.accessed).toEqual({ raw: '2031-05-03' })
  })
}
