import { say } from '@/lib/i18n/define-messages'
import type { Locale } from '@/lib/i18n/locales'
import { claimsPageMessages } from '@/lib/i18n/messages/claims-page'
import { claimsPath, FACETS, type Facet } from '@/lib/urls'
import type { FacetChoice } from '@/lib/views/claim-facets'
import css from './claim-filter.module.css'

interface ClaimFilterProps {
  locale: Locale
  choices: Record<Facet, FacetChoice[]>
  /** What is chosen already, by facet. */
  chosen?: Partial<Record<Facet, string>>
}

/** Finds claims: a plain form whose answer is the page of claims, with everything that was asked in its address. */
export function ClaimFilter({ locale, choices, chosen = {} }: ClaimFilterProps) {
  const t = say(claimsPageMessages, locale)
  return (
    <form className={css.filter} action={claimsPath(locale)} data-filter="" aria-label={t.find}>
      <label className={css.text}>
        <span>{t.text}</span>
        <input type="search" name="q" data-search="" autoComplete="off" dir="auto" />
      </label>
      {FACETS.map(facet => (
        <label key={facet}>
          <span>{t[facet]}</span>
          <select name={facet} defaultValue={chosen[facet] ?? ''}>
            <option value="">{t.all}</option>
            {choices[facet].map(choice => (
              <option key={choice.value} value={choice.value}>
                {choice.label}
              </option>
            ))}
          </select>
        </label>
      ))}
      <button type="submit">{t.show}</button>
      <noscript>
        <p className={css.note}>{t.withoutScript}</p>
      </noscript>
    </form>
  )
}
