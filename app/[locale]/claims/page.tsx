import type { Metadata } from 'next'
import { pageMetadata } from '@/app/share/metadata'
import { ClaimsView } from '@/app/ui/claims-view'
import { pageLocale, readBook } from '@/app/ui/page-locale'
import { say } from '@/lib/i18n/define-messages'
import { claimsPageMessages } from '@/lib/i18n/messages/claims-page'
import { siteMessages } from '@/lib/i18n/messages/site'
import { claimsPath } from '@/lib/urls'
import { claimsPage } from '@/lib/views/claims-page'

type Props = PageProps<'/[locale]/claims'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = pageLocale((await params).locale)
  return pageMetadata({
    locale,
    path: claimsPath(locale),
    title: say(claimsPageMessages, locale).title,
    description: say(siteMessages, locale).tagline,
    subject: 'site',
  })
}

export default async function ClaimsPage({ params }: Props) {
  const locale = pageLocale((await params).locale)
  return <ClaimsView locale={locale} view={claimsPage(await readBook(), locale, null)} narrowing={null} />
}
