import type { Metadata } from 'next'
import { Wayfinder } from '@/app/ui/wayfinder'
import { say } from '@/lib/i18n/define-messages'
import { siteMessages } from '@/lib/i18n/messages/site'

export const metadata: Metadata = {
  title: say(siteMessages, 'en').name,
  description: say(siteMessages, 'en').tagline,
}

/** Where `/` leads on a plain file host; a server sends readers on by their language before they see it. */
export default function ChooseLanguagePage() {
  return <Wayfinder message="name" />
}
