import { expect, test } from '@playwright/test'
import { openReady } from './open-ready'

const background = () => getComputedStyle(document.body).backgroundColor

test('the theme follows the system, can be switched, is remembered and does not flash', async ({
  browser,
}) => {
  const context = await browser.newContext({ colorScheme: 'dark' })
  const page = await context.newPage()
  await openReady(page, '/en')
  const dark = await page.evaluate(background)
  await page.locator('[data-theme-switch]').click()
  const light = await page.evaluate(background)
  expect(light).not.toBe(dark)

  // Already when the body is parsed, long before the page is loaded, the remembered colours are set.
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (document.body === null) return
      observer.disconnect()
      Object.assign(window, { first: getComputedStyle(document.body).backgroundColor })
    }).observe(document, { childList: true, subtree: true })
  })
  await page.goto('/ar/sources')
  expect(await page.evaluate(() => Reflect.get(window, 'first'))).toBe(light)
  await context.close()
})
