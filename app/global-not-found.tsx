import type { Metadata } from 'next'
import { say } from '@/lib/i18n/define-messages'
import { LOCALES } from '@/lib/i18n/locales'
import { siteMessages } from '@/lib/i18n/messages/site'
import { Document } from './ui/document'
import { Wayfinder } from './ui/wayfinder'

export const metadata: Metadata = {
  title: LOCALES.map(locale => say(siteMessages, locale).notFound).join(' · '),
}

export default function GlobalNotFound() {
  return (
    <Document locale="en">
      <Wayfinder message="notFound" />
    </Document>
  )
}
