import { say } from '@/lib/i18n/define-messages'
import type { Locale } from '@/lib/i18n/locales'
import { eventPageMessages } from '@/lib/i18n/messages/event-page'
import type { EventPageView } from '@/lib/views/event-page'
import css from './as-of-control.module.css'

/**
 * Chooses the day whose state of knowledge the page shows. A plain form: the day stands in the address, and each
 * day that has claims is prerendered.
 */
export function AsOfControl({ locale, view }: { locale: Locale; view: EventPageView }) {
  if (view.days.length < 2) return null
  const t = say(eventPageMessages, locale)
  return (
    <>
      <form className={css.control} action={view.href} data-as-of={view.asOf ?? ''}>
        <label>
          {t.asOf}{' '}
          <select name="asof" defaultValue={view.asOf ?? ''}>
            <option value="">{t.asOfLatest}</option>
            {view.days.map(({ day, label }) => (
              <option key={day} value={day}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <button type="submit">{t.asOfApply}</button>
      </form>
      {view.asOfNote !== null && (
        <p className={css.note} role="status">
          {view.asOfNote} <a href={view.href}>{t.asOfLatest}</a>
        </p>
      )}
    </>
  )
}
