import { linkToQuote } from '@/lib/exports/text-fragment'
import { say } from '@/lib/i18n/define-messages'
import type { Locale } from '@/lib/i18n/locales'
import { exportMessages } from '@/lib/i18n/messages/exports'
import type { Evidence } from '@/lib/schema/report'

/** Leads to the quoted words in the article itself, where its address is known. */
export function QuoteLink({
  locale,
  url,
  evidence,
}: {
  locale: Locale
  url: string | null
  evidence: Evidence
}) {
  if (url === null) return null
  return (
    <a href={linkToQuote(url, evidence)} rel="external">
      {say(exportMessages, locale).quoteLink}
    </a>
  )
}
