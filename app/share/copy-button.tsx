import { say } from '@/lib/i18n/define-messages'
import type { Locale } from '@/lib/i18n/locales'
import { exportMessages } from '@/lib/i18n/messages/exports'

/** Copies the text of an element, and says so; without script the text can be selected. See public/reader.js. */
export function CopyButton({ locale, target }: { locale: Locale; target: string }) {
  const t = say(exportMessages, locale)
  return (
    <button type="button" data-copy={target} data-copied={t.copied} aria-live="polite" hidden>
      {t.copy}
    </button>
  )
}
