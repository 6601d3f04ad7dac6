import { createHash } from 'node:crypto'

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g
const STYLE = /<style\b[^>]*>([\s\S]*?)<\/style>/g
const SCRIPT_PRELOAD = /<link rel="preload" as="script"[^>]*\/>/g
const ENCODING = '<meta charSet="utf-8"/>'

export interface SealedPage {
  html: string
  /** The framework's data for this page, as a script to be loaded before its files; null where nothing is live. */
  data: { path: string; script: string } | null
}

/**
 * Finishes a built page:
 * - The framework's script runs nothing but the live charts. On a page with one (`data-live`) its files, and the
 *   data that they read, are put down as a list that `/reader.js` loads at the first sign of a reader; from all
 *   others they go.
 * - A content security policy lets this page's own inline scripts and styles run, by their hashes, and no others.
 */
export function sealPage(built: string): SealedPage {
  const files: string[] = []
  const statements: string[] = []
  const bare = built
    .replace(SCRIPT_PRELOAD, '')
    .replace(SCRIPT, (script, attributes: string, body: string) => {
      const file = /\bsrc="(\/_next\/[^"]+)"/.exec(attributes)?.[1]
      if (file !== undefined) {
        if (!/\bnomodule\b/i.test(attributes)) files.push(file)
        return ''
      }
      if (!/\bid="_R_"/.test(attributes) && !body.includes('self.__next_f')) return script
      statements.push(body)
      return ''
    })
  if (!bare.includes('data-live')) return { html: withPolicy(bare), data: null }
  const script = statements.join(';\n')
  const path = `/_next/static/later/${createHash('sha256').update(script).digest('hex').slice(0, 16)}.js`
  const later = `<script type="application/json" id="later">${JSON.stringify([path, ...files])}</script>`
  return { html: withPolicy(bare.replace('</head>', `${later}</head>`)), data: { path, script } }
}

function withPolicy(page: string): string {
  // Before every script and style, but after the encoding, which browsers look for in the first kilobyte.
  if (!page.includes(ENCODING))
    throw new Error('The framework writes its pages differently now: no encoding.')
  const policy = `<meta http-equiv="Content-Security-Policy" content="${policyFor(page)}"/>`
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
