import type { Page } from '@playwright/test'
import { ready } from './open-ready'

/** Opens a page and returns what the browser complained of: errors, violations of the policy, failed requests. */
export async function openQuietly(page: Page, path: string): Promise<string[]> {
  const complaints: string[] = []
  const onConsole = (message: { type(): string; text(): string }) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  }
  const onError = (error: Error) => complaints.push(String(error))
  const onResponse = (response: { status(): number; url(): string }) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`)
  }
  const origin = new URL(page.url() === 'about:blank' ? 'http://localhost' : page.url()).hostname
  const onRequest = (request: { url(): string }) => {
    const { protocol, hostname } = new URL(request.url())
    if (protocol.startsWith('http') && hostname !== origin)
      complaints.push(`to a third party: ${request.url()}`)
  }
  page.on('console', onConsole)
  page.on('pageerror', onError)
  page.on('response', onResponse)
  page.on('request', onRequest)
  await page.goto(path, { waitUntil: 'load' })
  // What comes after the first paint has to be quiet too.
  if ((await page.locator('html[data-script]').count()) > 0) await ready(page)
  page.off('console', onConsole)
  page.off('pageerror', onError)
  page.off('response', onResponse)
  page.off('request', onRequest)
  return complaints
}
