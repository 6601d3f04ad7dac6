import type { Locale } from '@/lib/i18n/locales'

/** The licence of the compilation (not of the articles and quotations in it). */
export const licence = {
  /** SPDX identifier, also the one of the Open Definition. */
  name: 'CC-BY-4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
  title: 'Creative Commons Attribution 4.0 International',
} as const

export const quotationNotice: Record<Locale, string> = {
  en: 'The licence covers the compilation. Articles, headlines and quotations belong to their publishers and are quoted as evidence.',
  ar: 'تشمل الرخصة هذا التجميع وحده. أما المقالات والعناوين والاقتباسات فهي ملك لناشريها، وترد هنا على سبيل الاستشهاد.',
}
