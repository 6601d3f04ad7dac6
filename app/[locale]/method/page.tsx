import type { Metadata } from 'next'
import { Frame } from '@/app/ui/frame'
import { pageLocale } from '@/app/ui/page-locale'
import { say } from '@/lib/i18n/define-messages'
import { siteMessages } from '@/lib/i18n/messages/site'
import { methodPath } from '@/lib/urls'

type Props = PageProps<'/[locale]/method'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(siteMessages, pageLocale((await params).locale)).method }
}

export default async function MethodPage({ params }: Props) {
  const locale = pageLocale((await params).locale)
  return (
    <Frame locale={locale} path={methodPath(locale)}>
      <h1>{say(siteMessages, locale).method}</h1>
    </Frame>
  )
}
