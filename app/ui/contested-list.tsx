import type { Locale } from '@/lib/i18n/locales'
import type { Conflicts } from '@/lib/views/conflicts'
import { ChartFigure } from './chart-figure'
import css from './contested-list.module.css'

interface ContestedListProps {
  locale: Locale
  contested: readonly Conflicts[]
  /** What to say where nothing is contested. */
  nothing: string
}

/** Rival figures, worst first, each with who says what in words and as a chart. */
export function ContestedList({ locale, contested, nothing }: ContestedListProps) {
  if (contested.length === 0) return <p>{nothing}</p>
  return (
    <ol className={css.list}>
      {contested.map((view, index) => {
        const event = view.groups[0]?.event ?? null
        return (
          <li key={view.title}>
            <ChartFigure
              locale={locale}
              spec={{ kind: 'conflicts', view }}
              id={`contested-${index + 1}`}
              subject={event === null ? undefined : <a href={event.href}>{event.name}</a>}
            />
          </li>
        )
      })}
    </ol>
  )
}
