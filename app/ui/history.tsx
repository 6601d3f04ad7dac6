import { say } from '@/lib/i18n/define-messages'
import type { Locale } from '@/lib/i18n/locales'
import { historyMessages } from '@/lib/i18n/messages/history'
import type { CorrectionView, VersionView } from '@/lib/views/claim-history'
import css from './history.module.css'

/** The versions of what an address said, newest first. */
export function Versions({ locale, versions }: { locale: Locale; versions: readonly VersionView[] }) {
  const t = say(historyMessages, locale)
  return (
    <>
      {versions.length > 1 && <p>{t.changed}</p>}
      <ol className={css.entries}>
        {versions.toReversed().map((version, index) => (
          <li key={version.n}>
            <p>
              <a href={version.href}>{version.name}</a>
              {t.comma} {version.since}
              {index === 0 && `${t.comma} ${t.now}`}
            </p>
            {version.changes.map(({ label, change }) => (
              <p className={css.detail} key={label}>
                {label}: {change}
              </p>
            ))}
          </li>
        ))}
      </ol>
    </>
  )
}

export function Corrections({
  locale,
  corrections,
}: {
  locale: Locale
  corrections: readonly CorrectionView[]
}) {
  if (corrections.length === 0) return <p>{say(historyMessages, locale).noCorrections}</p>
  return (
    <ol className={css.entries}>
      {corrections.map(({ key, what, reason, claims }) => (
        <li key={key}>
          <p>{what}</p>
          <p className={css.detail}>{reason}</p>
          <p className={css.detail}>
            {claims.map(({ id, href }) => (
              <a href={href} key={id}>
                <bdi>{id}</bdi>
              </a>
            ))}
          </p>
        </li>
      ))}
    </ol>
  )
}
