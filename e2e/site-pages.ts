import { readdirSync } from 'node:fs'
import type { Locale } from '@/lib/i18n/locales'

/** The addresses of all prerendered pages of one language. */
export function pagesOf(locale: Locale): string[] {
  const names = readdirSync('.next/server/app', { recursive: true, encoding: 'utf8' })
  return names
    .filter(name => name.endsWith('.html'))
    .map(name => `/${name.replace(/\.html$/, '')}`)
    .filter(path => path === `/${locale}` || path.startsWith(`/${locale}/`))
    .toSorted()
}

/** What kind of page an address leads to: the address without its language and ids. */
function kindOf(path: string): string {
  const [, , section = '', id, part] = path.split('/')
  if (section === 'claims' && id === 'by') return 'claims by'
  return [section, ...(id === undefined ? [] : ['*']), ...(part === undefined ? [] : [part])].join('/')
}

/** One or a few pages of each kind. */
export function samplePages(locale: Locale, ofEach: number): string[] {
  const kinds = new Map<string, string[]>()
  for (const path of pagesOf(locale)) kinds.set(kindOf(path), [...(kinds.get(kindOf(path)) ?? []), path])
  return [...kinds.values()].flatMap(paths => paths.slice(-ofEach))
}

/** One page of each kind, and every event: no two of their charts are alike. */
export function chartedPages(locale: Locale): string[] {
  const events = pagesOf(locale).filter(path => /\/events\/[^/]+$/.test(path))
  return [...new Set([...samplePages(locale, 1), ...events])]
}
