import { expect, test } from '@playwright/test'
import { inLocale } from '@/lib/urls'
import { openReady } from './open-ready'
import { samplePages } from './site-pages'

test('the language switch keeps the page, on every kind of page and without script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  for (const path of samplePages('en', 1)) {
    await page.goto(path)
    await page.locator('[data-language-switch]').click()
    const expected = path.includes('/by/') ? '/ar/claims' : inLocale(path, 'ar')
    await expect(page, path).toHaveURL(new RegExp(`${expected}$`))
    await expect(page.locator('html'), path).toHaveAttribute('lang', 'ar')
  }
  await context.close()
})

test('it keeps what was asked for and the place on the page', async ({ page }) => {
  await openReady(page, '/ar/claims?outcome=killed')
  await page.locator('[data-language-switch]').click()
  await expect(page).toHaveURL(/\/en\/claims\?outcome=killed$/)
  await expect(page.locator('select[name=outcome]')).toHaveValue('killed')

  const [claim = ''] = samplePages('en', 1).filter(path => /\/claims\/[^/]+$/.test(path))
  await openReady(page, claim)
  await page.locator('#facts').evaluate(part => part.scrollIntoView())
  const top = await page.locator('#facts').evaluate(part => part.getBoundingClientRect().top)
  await page.locator('[data-language-switch]').dispatchEvent('click')
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar')
  await expect
    .poll(() => page.locator('#facts').evaluate(part => part.getBoundingClientRect().top))
    .toBeCloseTo(top, 0)
})

test('`/` leads to the reader’s language', async ({ request }) => {
  for (const [accepts, expected] of [
    ['ar-LB,ar;q=0.9,en;q=0.8', '/ar'],
    ['ar', '/ar'],
    ['en-GB,en;q=0.9,ar;q=0.5', '/en'],
    ['fr', '/en'],
  ] as const) {
    const answer = await request.get('/', { headers: { 'accept-language': accepts }, maxRedirects: 0 })
    expect(answer.status()).toBe(307)
    expect(answer.headers().location, accepts).toBe(expected)
  }
})
