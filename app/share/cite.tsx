import type { Citation } from '@/lib/exports/citations'
import { say } from '@/lib/i18n/define-messages'
import { directionOf, type Locale } from '@/lib/i18n/locales'
import { exportMessages } from '@/lib/i18n/messages/exports'
import { CopyButton } from './copy-button'
import css from './share.module.css'

/** A claim's citations, ready to select or to copy. The day of access is filled in where there is script. */
export function Cite({ locale, citations }: { locale: Locale; citations: readonly Citation[] }) {
  const t = say(exportMessages, locale)
  return citations.map(({ format, before, access, after }) => {
    const id = `cite-${format}`
    const prose = format === 'sentence' || format === 'footnote'
    return (
      <div className={css.copyable} key={format}>
        <h3>{t[`cite_${format}`]}</h3>
        <pre className={prose ? css.prose : css.code} dir={prose ? directionOf(locale) : 'ltr'} id={id}>
          {before}
          {access !== null && <span data-access={access.style} data-access-text={access.text} />}
          {after}
        </pre>
        <CopyButton locale={locale} target={id} />
      </div>
    )
  })
}
