import { readBook } from '@/app/ui/page-locale'
import { say } from '@/lib/i18n/define-messages'
import type { Locale } from '@/lib/i18n/locales'
import { exportMessages } from '@/lib/i18n/messages/exports'
import type { EventId } from '@/lib/schema/ids'
import { type ChartKind, chartFilePath } from '@/lib/urls'
import { chartsOf } from './charts'
import { Embed } from './embed'
import { Links } from './links'
import { chartOffer } from './offers'
import css from './share.module.css'

interface ChartToolsProps {
  locale: Locale
  event: EventId
  chart: ChartKind
}

/** What can be done with a chart besides looking at it: put it into another page, save it as a picture. */
export async function ChartTools({ locale, event: id, chart }: ChartToolsProps) {
  const book = await readBook()
  const event = book.events.get(id)
  if (event === undefined || !chartsOf(book, event).includes(chart)) return null
  const t = say(exportMessages, locale)
  return (
    <div className={css.chartTools}>
      <Embed locale={locale} offer={chartOffer(book, locale, event, chart)} />
      <Links
        label={t.save}
        links={[
          { href: chartFilePath(locale, id, chart, 'svg'), text: t.saveDrawing, save: true },
          { href: chartFilePath(locale, id, chart, 'png'), text: t.savePicture, save: true },
          { href: chartFilePath(locale, id, chart, '2x.png'), text: t.saveLargePicture, save: true },
        ]}
      />
    </div>
  )
}
