import { MarkGlyph } from '@/lib/charts/mark-glyph'
import { directionOf, type Locale } from '@/lib/i18n/locales'
import type { ClaimLine } from '@/lib/views/claim-line'
import css from './claim-head.module.css'
import { Figure } from './figure'

/** A claim in one sentence, and its number as the largest thing on the page. */
export function ClaimHead({ locale, sentence, line }: { locale: Locale; sentence: string; line: ClaimLine }) {
  return (
    <div className={css.head}>
      <h1>{sentence}</h1>
      {/* The sentence has said it already. */}
      <p className={css.figure} aria-hidden="true">
        <Figure parts={line.parts} size="page" />
        <span className={css.of}>
          <MarkGlyph mark={line.mark} forward={directionOf(locale) === 'rtl' ? -1 : 1} />
          {line.what}
        </span>
      </p>
    </div>
  )
}
