import { readdirSync } from 'node:fs'
import { LOCALES, type Locale } from '@/lib/i18n/locales'

/** The addresses of all prerendered pages of one language. */
export function pagesOf(locale: Locale): string[] {
  const names = readdirSync('.next/server/app', { recursive: true, encoding: 'utf8' })
  return names
    .filter(name => name.endsWith('.html'))
    .map(name => `/${name.replace(/\.html$/, '')}`)
    .filter(path => path === `/${locale}` || path.startsWith(`/${locale}/`))
    .toSorted()
}

/** One or a few pages of each kind: their address with the ids taken out is the kind. */
export function samplePages(locale: Locale, ofEach: number): string[] {
  const kinds = new Map<string, string[]>()
  for (const path of pagesOf(locale)) {
    const kind = path.replace(/(?<=^\/\w+\/[a-z]+\/).*/, '…')
    kinds.set(kind, [...(kinds.get(kind) ?? []), path])
  }
  return [...kinds.values()].flatMap(paths => paths.slice(0, ofEach))
}

export const allPages = LOCALES.flatMap(pagesOf)
