import { expect, type Page, test } from '@playwright/test'
import { say } from '@/lib/i18n/define-messages'
import { LOCALES, type Locale } from '@/lib/i18n/locales'
import { claimPageMessages, type RelationSide } from '@/lib/i18n/messages/claim-page'

/** Opens the claim of the event's list whose figure reads so and whose words hold `words`. */
async function openClaim(page: Page, event: string, figure: string, words: RegExp): Promise<void> {
  await page.goto(event)
  const entry = page
    .locator('#claims li')
    .filter({ has: page.locator(`a:text-is("${figure}"), a span:text-is("${figure}")`) })
    .filter({ hasText: words })
  await entry.locator('p a').first().click()
}

/** A figure as a chart writes it: alone, set apart from the direction around it. */
const figure = (text: string) => new RegExp(`^[\\u2066-\\u2069]*${text}[\\u2066-\\u2069]*$`)

/** The figures that stand under a relation on the page of a claim. */
function standing(page: Page, locale: Locale, side: RelationSide) {
  return page
    .locator('#standing h3', { hasText: say(claimPageMessages, locale).relation(side) })
    .locator('xpath=..')
}

for (const locale of LOCALES) {
  const september = `/${locale}/events/2022-09-border-clashes`
  const november = `/${locale}/events/2021-11-border-clashes`

  test(`${locale}: each side’s own count stands beside the other’s, and under the total for both`, async ({
    page,
  }) => {
    await openClaim(page, september, '49', /./)
    await expect(standing(page, locale, 'counterpart').getByText('50', { exact: true })).toBeVisible()
    await expect(standing(page, locale, 'ends-silence').locator('li')).toHaveCount(1)
    const total = standing(page, locale, 'within-total').getByText('100', { exact: true })
    await total.click()
    const parts = standing(page, locale, 'total-of')
    await expect(parts.getByText('49', { exact: true })).toBeVisible()
    await expect(parts.getByText('50', { exact: true })).toBeVisible()
    await expect(parts.getByText(say(claimPageMessages, locale).derived('99'))).toBeVisible()
  })

  for (const [lower, higher, words] of [
    ['1', '15', /killed|مقتل/],
    ['12', '13', /captured|أسر/],
  ] as const) {
    test(`${locale}: ${lower} and ${higher} conflict, in words and as a chart`, async ({ page }) => {
      await openClaim(page, november, higher, words)
      await expect(standing(page, locale, 'conflicts').getByText(lower, { exact: true })).toBeVisible()
      await page.goto(november)
      const chart = page.locator('#contested li', { hasText: words }).filter({ hasText: higher })
      await expect(chart.locator('svg:visible text', { hasText: figure(lower) })).toBeVisible()
      await expect(chart.locator('figcaption')).toContainText(higher)
    })
  }

  test(`${locale}: a day shows what had been said by then, and nothing of later`, async ({ page }) => {
    await page.goto(`${september}?asof=2022-09-12`)
    const early = await page.locator('#claims li').count()
    await expect(page.locator('#side-by-side svg:visible text', { hasText: figure('49') })).toHaveCount(0)
    await page.goto(september)
    expect(await page.locator('#claims li').count()).toBeGreaterThan(early)
    await expect(page.locator('#side-by-side svg:visible text', { hasText: figure('49') })).toHaveCount(1)
  })
}
