import type { Citation, CitationFormat } from '@/lib/exports/citations'
import { monthNames } from '@/lib/i18n/dates'
import { say } from '@/lib/i18n/define-messages'
import { directionOf, type Locale } from '@/lib/i18n/locales'
import { exportMessages } from '@/lib/i18n/messages/exports'
import { CopyButton } from './copy-button'
import css from './share.module.css'

/** Formats that people read; the others are for programs, and folded away. */
const PROSE: readonly CitationFormat[] = ['sentence', 'footnote']

/** A claim's citations, ready to select or to copy. The day of access is filled in where there is script. */
export function Cite({ locale, citations }: { locale: Locale; citations: readonly Citation[] }) {
  const prose = citations.filter(({ format }) => PROSE.includes(format))
  const rest = citations.filter(({ format }) => !PROSE.includes(format))
  return (
    <>
      {prose.map(citation => (
        <Copyable key={citation.format} locale={locale} citation={citation} />
      ))}
      <details className={css.folded}>
        <summary>{say(exportMessages, locale).forManagers}</summary>
        {rest.map(citation => (
          <Copyable key={citation.format} locale={locale} citation={citation} />
        ))}
      </details>
    </>
  )
}

function Copyable({ locale, citation }: { locale: Locale; citation: Citation }) {
  const { format, before, access, after } = citation
  const id = `cite-${format}`
  const prose = PROSE.includes(format)
  return (
    <div className={css.copyable}>
      <h3>{say(exportMessages, locale)[`cite_${format}`]}</h3>
      <pre className={prose ? css.prose : css.code} dir={prose ? directionOf(locale) : 'ltr'} id={id}>
        {before}
        {access !== null && (
          <span
            data-access={access.style}
            data-access-text={access.text}
            data-months={access.style === 'long' ? monthNames(locale).join('|') : undefined}
          />
        )}
        {after}
      </pre>
      <CopyButton locale={locale} target={id} />
    </div>
  )
}
