import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ClaimsView } from '@/app/ui/claims-view'
import { pageLocale, readBook } from '@/app/ui/page-locale'
import { say } from '@/lib/i18n/define-messages'
import { LOCALES } from '@/lib/i18n/locales'
import { claimsPageMessages } from '@/lib/i18n/messages/claims-page'
import { claimsPath, FACETS } from '@/lib/urls'
import { facetChoices, isFacet } from '@/lib/views/claim-facets'
import { claimsPage } from '@/lib/views/claims-page'

type Props = PageProps<'/[locale]/claims/by/[facet]/[value]'>

export async function generateStaticParams() {
  const book = await readBook()
  const [locale] = LOCALES
  const choices = facetChoices(book, locale)
  return FACETS.flatMap(facet => choices[facet].map(({ value }) => ({ facet, value })))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = pageLocale((await params).locale)
  return {
    title: say(claimsPageMessages, locale).title,
    // One view of a page among many: the page of all claims is the one to be found by.
    robots: { index: false },
    alternates: { canonical: claimsPath(locale) },
  }
}

export default async function ClaimsByPage({ params }: Props) {
  const { locale: text, facet, value } = await params
  const locale = pageLocale(text)
  if (!isFacet(facet)) notFound()
  const narrowing = { facet, value }
  return (
    <ClaimsView
      locale={locale}
      view={claimsPage(await readBook(), locale, narrowing)}
      narrowing={narrowing}
    />
  )
}
