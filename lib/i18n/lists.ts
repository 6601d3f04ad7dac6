import type { Locale } from './locales'

const and: Record<Locale, Intl.ListFormat> = {
  en: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
  ar: new Intl.ListFormat('ar', { type: 'conjunction' }),
}

const or: Record<Locale, Intl.ListFormat> = {
  en: new Intl.ListFormat('en-GB', { type: 'disjunction' }),
  ar: new Intl.ListFormat('ar', { type: 'disjunction' }),
}

const collators: Record<Locale, Intl.Collator> = {
  en: new Intl.Collator('en'),
  ar: new Intl.Collator('ar'),
}

/** "a, b and c". */
export function listAnd(locale: Locale, items: readonly string[]): string {
  return and[locale].format(items)
}

/** "a, b or c". */
export function listOr(locale: Locale, items: readonly string[]): string {
  return or[locale].format(items)
}

/** Alphabetical order as the language's readers expect it; for `Array.sort`. */
export function compareNames(locale: Locale): (a: string, b: string) => number {
  return collators[locale].compare
}
