import { ChartTools } from '@/app/share/chart-tools'
import { DataLinks } from '@/app/share/data-links'
import { DatasetJsonLd } from '@/app/share/json-ld'
import type { ChartSpec } from '@/lib/charts/chart'
import { say } from '@/lib/i18n/define-messages'
import type { Locale } from '@/lib/i18n/locales'
import { eventPageMessages } from '@/lib/i18n/messages/event-page'
import type { EventPageView } from '@/lib/views/event-page'
import { AsOfControl } from './as-of-control'
import { ChartFigure } from './chart-figure'
import { ClaimList } from './claim-list'
import { ContestedList } from './contested-list'
import css from './event-view.module.css'
import { Frame } from './frame'
import { Section } from './section'

/** An event, as the ledger has it now or as it stood at the end of a day. */
export function EventView({ locale, view }: { locale: Locale; view: EventPageView }) {
  const t = say(eventPageMessages, locale)
  return (
    <Frame locale={locale} path={view.path}>
      {view.asOf === null && <DatasetJsonLd locale={locale} event={view.id} />}
      <div className={css.head}>
        <h1>{view.name}</h1>
        <p>
          {view.when} · {view.extent}
        </p>
        <AsOfControl locale={locale} view={view} />
      </div>
      <Charted locale={locale} view={view} spec={{ kind: 'side-by-side', view: view.sideBySide }} />
      <Section id="contested" title={t.contested}>
        <ContestedList locale={locale} contested={view.contested} nothing={t.nothingContested} />
        {view.asOf === null && <ChartTools locale={locale} event={view.id} chart="conflicts" />}
      </Section>
      <Charted locale={locale} view={view} spec={{ kind: 'timeline', view: view.timeline }} />
      <Charted locale={locale} view={view} spec={{ kind: 'matrix', view: view.matrix }} />
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
        {view.claims.length === 0 && <p>{view.background.length > 0 ? t.onlyLater : t.nothingYet}</p>}
        <ClaimList locale={locale} lines={view.claims} />
        {view.asOf === null && <DataLinks locale={locale} event={view.id} />}
      </Section>
      {view.background.length > 0 && (
        <Section id="background" title={t.background}>
          <ClaimList locale={locale} lines={view.background} />
        </Section>
      )}
    </Frame>
  )
}

interface ChartedProps {
  locale: Locale
  view: EventPageView
  spec: ChartSpec
}

/** A part of the page that is one chart, under the chart's own name and at the address of its kind. */
function Charted({ locale, view, spec }: ChartedProps) {
  const { kind } = spec
  return (
    <Section id={kind} title={spec.view.heading}>
      <ChartFigure locale={locale} spec={spec} id={`${kind}-chart`} titledBy={`${kind}-title`}>
        {view.asOf === null && <ChartTools locale={locale} event={view.id} chart={kind} />}
      </ChartFigure>
    </Section>
  )
}
