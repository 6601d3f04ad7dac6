import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from '@playwright/test'
import { siteOrigin } from '@/lib/urls'

/**
 * Opens a page of another origin that has this in its body; the site's address in it is made that of the test's
 * server. The page comes from a server of its own, which goes with it: what a browser takes for a page of the wide
 * network may not frame what is on this machine.
 */
export async function openNewsroom(page: Page, baseURL: string | undefined, body: string): Promise<void> {
  const html = `<!doctype html><meta name="viewport" content="width=device-width"><style>body{margin:0}</style>${body.replaceAll(siteOrigin, baseURL ?? siteOrigin)}`
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8').end(html)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  page.once('close', () => server.close().closeAllConnections())
  const { port } = server.address() as AddressInfo
  await page.goto(`http://127.0.0.1:${port}/`)
}

/** The embed code that a page offers under an id, as somebody would copy it. */
export async function codeFrom(page: Page, path: string, id: string): Promise<string> {
  await page.goto(path)
  return (await page.locator(`#${id}`).textContent()) ?? ''
}
