import { say } from '@/lib/i18n/define-messages'
import type { Locale } from '@/lib/i18n/locales'
import { eventPageMessages } from '@/lib/i18n/messages/event-page'
import type { EventPageView } from '@/lib/views/event-page'
import { AsOfControl } from './as-of-control'
import { ChartFigure } from './chart-figure'
import { ClaimList } from './claim-list'
import css from './event-view.module.css'
import { Frame } from './frame'
import { Section } from './section'

/** An event, as the ledger has it now or as it stood at the end of a day. */
export function EventView({ locale, view }: { locale: Locale; view: EventPageView }) {
  const t = say(eventPageMessages, locale)
  return (
    <Frame locale={locale} path={view.path}>
      <div className={css.head}>
        <h1>{view.name}</h1>
        <p>
          {view.when} · {view.extent}
        </p>
        <AsOfControl locale={locale} view={view} />
      </div>
      <Section id="side-by-side" title={t.sideBySide}>
        <ChartFigure
          locale={locale}
          spec={{ kind: 'side-by-side', view: view.sideBySide }}
          id="side-by-side-chart"
        />
      </Section>
      {view.silences.length > 0 && (
        <Section id="silence" title={t.silence}>
          <ul className={css.silences}>
            {view.silences.map(silence => (
              <li key={silence.key}>
                <p>{silence.sentence}</p>
                {silence.said.length > 0 && <ClaimList locale={locale} lines={silence.said} />}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section id="claims" title={t.allClaims}>
        {view.claims.length === 0 && <p>{t.nothingYet}</p>}
        <ClaimList locale={locale} lines={view.claims} />
      </Section>
      {view.background.length > 0 && (
        <Section id="background" title={t.background}>
          <ClaimList locale={locale} lines={view.background} />
        </Section>
      )}
    </Frame>
  )
}
