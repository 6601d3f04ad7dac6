import type { Locale } from './locales'

/** Western digits in both languages: the figures of one claim look the same wherever they are read. */
const tags: Record<Locale, string> = { en: 'en-GB-u-nu-latn', ar: 'ar-LB-u-nu-latn' }

const whole: Record<Locale, Intl.NumberFormat> = {
  en: new Intl.NumberFormat(tags.en, { maximumFractionDigits: 0 }),
  ar: new Intl.NumberFormat(tags.ar, { maximumFractionDigits: 0 }),
}

/** Thousands apart, the same separator in both languages, so that no figure can be misread as a decimal. */
export function formatNumber(locale: Locale, value: number): string {
  return whole[locale]
    .formatToParts(value)
    .map(part => (part.type === 'group' ? ',' : part.value))
    .join('')
}

/** `0.93` as `93%`, for both languages the sign after the number. */
export function formatPercent(locale: Locale, share: number): string {
  return `${formatNumber(locale, share * 100)}%`
}
