import { notFound } from 'next/navigation'
import { Document } from '@/app/ui/document'
import { isLocale, LOCALES } from '@/lib/i18n/locales'

export const dynamicParams = false

export function generateStaticParams() {
  return LOCALES.map(locale => ({ locale }))
}

export default async function LocaleLayout({ children, params }: LayoutProps<'/[locale]'>) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  return <Document locale={locale}>{children}</Document>
}
