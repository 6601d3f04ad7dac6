import { expect, test } from '@playwright/test'
import { openReady, ready } from './open-ready'

const entries = '[data-filter-list] > li:visible'

test('a view of the claims is a link', async ({ page }) => {
  await openReady(page, '/en/claims')
  const all = await page.locator(entries).count()
  await page.locator('select[name=outcome]').selectOption('killed')
  await expect(page).toHaveURL(/\?outcome=killed$/)
  const killed = await page.locator(entries).count()
  expect(killed).toBeGreaterThan(0)
  expect(killed).toBeLessThan(all)
  await expect(page.locator('[data-filter-count]')).toHaveText(`Showing ${killed} of ${all} claims`)

  await page.reload()
  await ready(page)
  await expect(page.locator('select[name=outcome]')).toHaveValue('killed')
  await expect(page.locator(entries)).toHaveCount(killed)

  await page.locator('select[name=outcome]').selectOption('wounded')
  await expect(page).toHaveURL(/\?outcome=wounded$/)
  await expect(page.locator(`${entries}:not([data-outcome~=wounded])`)).toHaveCount(0)
})

test('words find claims in either language, Arabic as people type it', async ({ page }) => {
  await openReady(page, '/ar/claims')
  const search = page.locator('[data-search]')
  const found = async (words: string) => {
    await search.fill(words)
    return page.locator(entries).evaluateAll(list => list.map(entry => entry.innerHTML))
  }
  const written = await found('أرمينيا')
  expect(written.length).toBeGreaterThan(0)
  for (const typed of ['ارمينيا', 'أَرمينيا', 'أرمينيـا', 'أرمينيا ']) {
    expect(await found(typed), typed).toEqual(written)
  }
  expect((await found('armenia')).length).toBeGreaterThan(0)
  expect(await found('لا شيء كهذا أبدا')).toEqual([])
  await expect(page.locator('[data-filter-nothing]')).toBeVisible()
})

test('`/` goes to the search, but not while somebody types', async ({ page }) => {
  await openReady(page, '/en')
  await page.keyboard.press('/')
  const search = page.locator('[data-search]').first()
  await expect(search).toBeFocused()
  await page.keyboard.type('a/b')
  await expect(search).toHaveValue('a/b')
})

test('without script the form is answered by a prerendered page', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/en')
  await page.locator('select[name=outcome]').selectOption('captured')
  await page.locator('[data-filter] button').click()
  await expect(page).toHaveURL(/\/en\/claims\?.*outcome=captured/)
  expect(await page.locator(entries).count()).toBeGreaterThan(0)
  await expect(page.locator(`${entries}:not([data-outcome~=captured])`)).toHaveCount(0)
  await context.close()
})
