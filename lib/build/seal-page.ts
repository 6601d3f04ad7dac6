import { createHash } from 'node:crypto'

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g
const STYLE = /<style\b[^>]*>([\s\S]*?)<\/style>/g
const SCRIPT_PRELOAD = /<link rel="preload" as="script"[^>]*\/>/g
const ENCODING = '<meta charSet="utf-8"/>'
const FRAMEWORK_FILE = /\bsrc="(\/_next\/[^"]+)"/

/**
 * Finishes a built page:
 * - The framework's script runs nothing but the live charts. On a page with one (`data-live`) its files are put
 *   down as a list that `/reader.js` loads at the first sign of a reader; on all others they go, and the data
 *   that they would read goes with them.
 * - A content security policy lets this page's own inline scripts and styles run, by their hashes, and no others.
 */
export function sealPage(html: string): string {
  const live = html.includes('data-live')
  const files: string[] = []
  const quiet = html
    .replace(SCRIPT_PRELOAD, '')
    .replace(SCRIPT, (script, attributes: string, body: string) => {
      const file = FRAMEWORK_FILE.exec(attributes)?.[1]
      if (file !== undefined) {
        if (!/\bnomodule\b/i.test(attributes)) files.push(file)
        return ''
      }
      const framework = /\bid="_R_"/.test(attributes) || body.includes('self.__next_f')
      return framework && !live ? '' : script
    })
  const later = `<script type="application/json" id="later">${JSON.stringify(files)}</script>`
  const page = live ? quiet.replace('</head>', `${later}</head>`) : quiet
  const policy = `<meta http-equiv="Content-Security-Policy" content="${policyFor(page)}"/>`
  // Before every script and style, but after the encoding, which browsers look for in the first kilobyte.
  if (!page.includes(ENCODING))
    throw new Error('The framework writes its pages differently now: no encoding.')
  return page.replace(ENCODING, `${ENCODING}${policy}`)
}

function policyFor(page: string): string {
  const scripts = [...page.matchAll(SCRIPT)]
    .filter(([, attributes = '']) => !/\bsrc=|\btype="application\//.test(attributes))
    .map(([, , body = '']) => hashOf(body))
  const styles = [...page.matchAll(STYLE)].map(([, body = '']) => hashOf(body))
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(' '),
    ["style-src 'self'", ...styles].join(' '),
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ')
}

function hashOf(body: string): string {
  return `'sha256-${createHash('sha256').update(body).digest('base64')}'`
}
