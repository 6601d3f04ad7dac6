import './fonts/fonts.css'
import '../base.css'
import type { ReactNode } from 'react'
import { directionOf, type Locale } from '@/lib/i18n/locales'
import { EARLY_SCRIPT } from './early-script'

/** The document around a page, in the language that the page is written in. */
export function Document({ locale, children }: { locale: Locale; children: ReactNode }) {
  return (
    <html lang={locale} dir={directionOf(locale)} suppressHydrationWarning>
      <head>
        <meta name="theme-color" media="(prefers-color-scheme: light)" content="#fbfaf7" />
        <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#24211e" />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: ours, and has to run before the first paint */}
        <script dangerouslySetInnerHTML={{ __html: EARLY_SCRIPT }} />
      </head>
      <body>{children}</body>
    </html>
  )
}
