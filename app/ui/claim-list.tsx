import { MarkGlyph } from '@/lib/charts/mark-glyph'
import { say } from '@/lib/i18n/define-messages'
import { directionOf, type Locale } from '@/lib/i18n/locales'
import { claimListMessages } from '@/lib/i18n/messages/claim-list'
import { claimWordMessages } from '@/lib/i18n/messages/claim-words'
import type { ClaimLine } from '@/lib/views/claim-line'
import css from './claim-list.module.css'
import { Figure } from './figure'

interface ClaimListProps {
  locale: Locale
  lines: readonly ClaimLine[]
  /** Among claims about several events each says which is its own. */
  withEvent?: boolean
}

/** Claims as lines of a ledger, each with its figure, whose people, according to whom, and when. */
export function ClaimList({ locale, lines, withEvent = false }: ClaimListProps) {
  return (
    <ol className={css.list}>
      {lines.map(line => (
        <li key={line.id} className={line.superseded ? css.superseded : undefined}>
          <ClaimEntry locale={locale} line={line} withEvent={withEvent} />
        </li>
      ))}
    </ol>
  )
}

interface ClaimEntryProps {
  locale: Locale
  line: ClaimLine
  withEvent?: boolean
}

export function ClaimEntry({ locale, line, withEvent = false }: ClaimEntryProps) {
  const t = say(claimListMessages, locale)
  const words = say(claimWordMessages, locale)
  const notes = [...line.notes, ...(line.superseded ? [words.superseded] : [])]
  return (
    <div className={css.entry}>
      <a className={css.figure} href={line.href}>
        <Figure parts={line.parts} size="line" />
        <MarkGlyph mark={line.mark} forward={directionOf(locale) === 'rtl' ? -1 : 1} />
      </a>
      <div className={css.words}>
        <p className={css.what}>
          <a href={line.href}>{line.what}</a>
          {withEvent && line.event !== null && <span className={css.event}>{line.event}</span>}
        </p>
        <p className={css.who}>
          {t.accordingTo}{' '}
          {line.claimant.href === null ? (
            <bdi>{line.claimant.name}</bdi>
          ) : (
            <a href={line.claimant.href}>{line.claimant.name}</a>
          )}
          {line.via !== null && (
            <>
              {t.comma} {words.via(line.via)}
            </>
          )}
          {t.comma} <span className={css.when}>{line.said}</span>
        </p>
        {notes.length > 0 && <p className={css.notes}>{notes.join(t.separator)}</p>}
      </div>
    </div>
  )
}
