import { say } from '@/lib/i18n/define-messages'
import type { Locale } from '@/lib/i18n/locales'
import { historyMessages } from '@/lib/i18n/messages/history'
import type { RetiredPageView } from '@/lib/views/retired-page'
import { Frame } from './frame'
import { Section } from './section'

/** The page of an id that is no claim any more: what became of it, since when, why, and where to go on. */
export function RetiredView({ locale, view }: { locale: Locale; view: RetiredPageView }) {
  const t = say(historyMessages, locale)
  return (
    <Frame locale={locale} path={view.path}>
      {view.into !== null && <meta httpEquiv="refresh" content={`0;url=${view.into}`} />}
      <h1>{view.title}</h1>
      <p>{view.since}</p>
      <p>{view.reason}</p>
      {view.into === null ? (
        <p>{t.withdrawnNote}</p>
      ) : (
        <p>
          {t.mergedInto} <a href={view.into}>{view.into}</a>
        </p>
      )}
      {view.hadSaid !== null && (
        <Section id="had-said" title={t.hadSaid}>
          <p>{view.hadSaid}</p>
        </Section>
      )}
    </Frame>
  )
}
