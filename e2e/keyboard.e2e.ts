import { expect, type Page, test } from '@playwright/test'
import { LOCALES } from '@/lib/i18n/locales'
import { openReady } from './open-ready'
import { pagesOf, samplePages } from './site-pages'

/** Presses Tab until what has the focus matches; a reader gives up at some point, and so does the test. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate(wanted => document.activeElement?.matches(wanted) ?? false, selector)) return
  }
  throw new Error(`${selector} is out of reach of the keyboard`)
}

/** What has the focus shows it. */
function focusIsVisible(): boolean {
  const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body)
  return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
}

/** The newest event with more than one day to choose from. */
const eventWithDays = (locale: (typeof LOCALES)[number]) =>
  pagesOf(locale)
    .filter(path => path.includes('/as-of/'))
    .map(path => path.replace(/\/as-of\/.*/, ''))
    .filter((path, index, paths) => paths.indexOf(path) !== index)
    .at(-1) ?? ''

for (const locale of LOCALES) {
  test(`${locale}: the first stop leads past the header`, async ({ page }) => {
    await page.goto(`/${locale}`)
    await page.keyboard.press('Tab')
    await expect(page.locator(':focus')).toHaveAttribute('href', '#content')
    expect(await page.evaluate(focusIsVisible)).toBe(true)
    await page.keyboard.press('Enter')
    await expect(page.locator('main')).toBeFocused()
  })

  test(`${locale}: a side’s figure and its evidence, by keyboard alone`, async ({ page }) => {
    await page.goto(`/${locale}`)
    await tabTo(page, 'figure svg a[href*="/claims/"]')
    expect(await page.evaluate(focusIsVisible)).toBe(true)
    const claim = await page.evaluate(() => document.activeElement?.getAttribute('href'))
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(new RegExp(`${claim}$`))
    await expect(page.locator('q mark').first()).toBeInViewport()
  })

  test(`${locale}: every figure of both sides, by keyboard alone`, async ({ page }) => {
    await page.goto(eventWithDays(locale))
    const figures = await page
      .locator('#side-by-side svg a[href*="/claims/"]:visible')
      .evaluateAll(links => links.map(link => link.getAttribute('aria-label') ?? ''))
    expect(figures.length).toBeGreaterThan(1)
    await tabTo(page, '#side-by-side svg a')
    const reached: string[] = []
    for (const _ of figures) {
      reached.push(await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? ''))
      expect(await page.evaluate(focusIsVisible)).toBe(true)
      await page.keyboard.press('Tab')
    }
    expect(reached).toEqual(figures)
  })

  test(`${locale}: the code of an embed, by keyboard alone`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await openReady(page, samplePages(locale, 1).find(path => /\/claims\/[^/]+$/.test(path)) ?? '')
    await tabTo(page, '[data-embed] > summary')
    await page.keyboard.press('Enter')
    const dialog = page.locator('[data-embed] dialog:modal')
    await expect(dialog).toBeVisible()
    await tabTo(page, 'dialog [data-copy]')
    expect(await page.evaluate(focusIsVisible)).toBe(true)
    await page.keyboard.press('Enter')
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toMatch(/^<iframe .*<\/iframe>/s)
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
    await expect(page.locator('[data-embed] > summary')).toBeFocused()
  })

  test(`${locale}: the state of another day, by keyboard alone`, async ({ page }) => {
    await page.goto(eventWithDays(locale))
    await tabTo(page, 'select[name=asof]')
    await page.keyboard.press('ArrowDown')
    const day = await page.locator('select[name=asof]').inputValue()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(new RegExp(`\\?asof=${day}$`))
    await expect(page.locator('select[name=asof]')).toHaveValue(day)
    await expect(page.locator('main [role=status]')).toBeVisible()
  })

  test(`${locale}: every stop shows that it has the focus, and is large enough to hit`, async ({ page }) => {
    test.setTimeout(3 * 60_000)
    for (const path of samplePages(locale, 1)) {
      await page.goto(path)
      const small = await page
        .locator(
          'a:visible:not(p a, li p a, td a, th a, dd a, q a), button:visible, select:visible, summary:visible',
        )
        .evaluateAll(targets =>
          targets
            .filter(target => target.getBoundingClientRect().height < 24 && !target.matches('svg *'))
            .map(target => target.outerHTML.slice(0, 120)),
        )
      expect.soft(small, path).toEqual([])
      for (let presses = 0; presses < 25; presses++) {
        await page.keyboard.press('Tab')
        const shown = await page.evaluate(focusIsVisible)
        const onBody = await page.evaluate(() => document.activeElement === document.body)
        expect.soft(shown || onBody, `${path}, stop ${presses + 1}`).toBe(true)
      }
    }
  })
}
