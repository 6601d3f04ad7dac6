import { say } from '@/lib/i18n/define-messages'
import { directionOf, LOCALES } from '@/lib/i18n/locales'
import { siteMessages } from '@/lib/i18n/messages/site'
import { claimsPath, homePath, methodPath, sourcesPath } from '@/lib/urls'
import { Bars } from './bars'
import css from './wayfinder.module.css'

/** What happened, and what there is to say about it. */
const leads = { name: 'tagline', notFound: 'notFoundLead', failed: 'failedLead' } as const
type Message = keyof typeof leads

/** A page that no language can be told for: it speaks both, and says where one can go on. */
export function Wayfinder({ message }: { message: Message }) {
  return (
    <main className={css.wayfinder}>
      <p className={css.brand} aria-hidden="true">
        <Bars />
        {LOCALES.map(locale => say(siteMessages, locale).name).join(' ')}
      </p>
      {LOCALES.map((locale, index) => {
        const t = say(siteMessages, locale)
        const Heading = index === 0 ? 'h1' : 'h2'
        return (
          <section key={locale} lang={locale} dir={directionOf(locale)}>
            <Heading>{t[message]}</Heading>
            <p>{t[leads[message]]}</p>
            <ul>
              <li>
                <a href={homePath(locale)}>{t.events}</a>
              </li>
              <li>
                <a href={claimsPath(locale)}>{t.claims}</a>
              </li>
              <li>
                <a href={sourcesPath(locale)}>{t.sources}</a>
              </li>
              <li>
                <a href={methodPath(locale)}>{t.method}</a>
              </li>
            </ul>
          </section>
        )
      })}
    </main>
  )
}
