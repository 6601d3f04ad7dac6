import { say } from '@/lib/i18n/define-messages'
import type { Locale } from '@/lib/i18n/locales'
import { claimsPageMessages } from '@/lib/i18n/messages/claims-page'
import { formatNumber } from '@/lib/i18n/numbers'
import { claimsPath } from '@/lib/urls'
import type { ClaimsPageView, Narrowing } from '@/lib/views/claims-page'
import { ClaimFilter } from './claim-filter'
import { ClaimEntry } from './claim-list'
import list from './claim-list.module.css'
import css from './claims-view.module.css'
import { Frame } from './frame'

interface ClaimsViewProps {
  locale: Locale
  view: ClaimsPageView
  narrowing: Narrowing | null
}

/** The page of claims, all or with one filter applied. */
export function ClaimsView({ locale, view, narrowing }: ClaimsViewProps) {
  const t = say(claimsPageMessages, locale)
  const count = formatNumber(locale, view.lines.length)
  return (
    <Frame locale={locale} path={claimsPath(locale)}>
      <div className={css.head}>
        <h1>{t.title}</h1>
        <ClaimFilter
          locale={locale}
          choices={view.choices}
          {...(narrowing === null ? {} : { chosen: { [narrowing.facet]: narrowing.value } })}
        />
        <p className={css.count} aria-live="polite">
          <span data-filter-count="">{t.shown(count, count)}</span>
        </p>
        <p data-filter-nothing="" hidden>
          {t.nothing} <a href={claimsPath(locale)}>{t.reset}</a>
        </p>
      </div>
      <ol className={`${list.list} ${css.claims}`} data-filter-list={narrowing?.facet ?? ''}>
        {view.lines.map(line => (
          <li
            key={line.id}
            data-event={line.facets.event.join(' ')}
            data-claimant={line.facets.claimant.join(' ')}
            data-victims={line.facets.victims.join(' ')}
            data-outcome={line.facets.outcome.join(' ')}
            data-article={line.facets.article.join(' ')}
            data-words={line.search}
          >
            <ClaimEntry locale={locale} line={line} withEvent />
            <q className={css.words} lang="ar" dir="rtl">
              {line.quote}
            </q>
          </li>
        ))}
      </ol>
    </Frame>
  )
}
