import { notFound } from 'next/navigation'
import { isLocale, type Locale } from '@/lib/i18n/locales'
import { loadDataset } from '@/lib/ledger/load-dataset'
import { type Book, openBook } from '@/lib/views/book'

/** The language in a page's address; the layout has prerendered no other. */
export function pageLocale(text: string): Locale {
  if (!isLocale(text)) notFound()
  return text
}

export async function readBook(): Promise<Book> {
  return openBook(await loadDataset())
}
