import { say } from '@/lib/i18n/define-messages'
import type { Locale } from '@/lib/i18n/locales'
import { exportMessages } from '@/lib/i18n/messages/exports'
import type { EventId } from '@/lib/schema/ids'
import { dataPath, eventDataPath, type FeedTopic, feedPath } from '@/lib/urls'
import { Links } from './links'
import css from './share.module.css'

/** The data of a page to take away: of everything, or of one event. */
export function DataLinks({ locale, event = null }: { locale: Locale; event?: EventId | null }) {
  const t = say(exportMessages, locale)
  const file = (name: string) => (event === null ? dataPath(name) : eventDataPath(event, name))
  return (
    <div className={css.tools}>
      <Links
        label={t.save}
        links={[
          { href: file('claims.csv'), text: t.saveTable, save: true },
          { href: file('reports.csv'), text: t.saveReports, save: true },
          { href: file('dataset.json'), text: t.saveDataset, save: true },
          { href: file('datapackage.json'), text: t.savePackage, save: true },
        ]}
      />
      <FeedLinks locale={locale} topic={event === null ? 'all' : { event }} />
    </div>
  )
}

/** The feeds that tell what happens to the claims of a topic. */
export function FeedLinks({ locale, topic }: { locale: Locale; topic: FeedTopic }) {
  const t = say(exportMessages, locale)
  return (
    <Links
      label={t.follow}
      links={[
        { href: feedPath(locale, topic, 'xml'), text: t.followAtom },
        { href: feedPath(locale, topic, 'json'), text: t.followJson },
      ]}
    />
  )
}
