import type { Page } from '@playwright/test'

/** Opens a page and waits until its script, which comes after the first paint, serves its reader. */
export async function openReady(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await ready(page)
}

/** The same, for a page that is opening already. */
export async function ready(page: Page): Promise<void> {
  await page.locator('html[data-script=ready]').waitFor({ state: 'attached' })
}
