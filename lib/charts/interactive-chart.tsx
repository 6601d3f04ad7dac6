import { type KeyboardEvent, memo, type ReactNode, type SyntheticEvent, useRef, useState } from 'react'
import { Chart, type ChartProps } from './chart'
import { rowsOf } from './chart-spec'
import css from './interactive-chart.module.css'
import { focusMark, markByKey, markElement, markOfElement } from './mark-focus'

/** Drawn once: marks that were made anew at each hint would lose the focus. */
const SteadyChart = memo(Chart)

/** Which mark is pointed at or focused, and the lower edge of its row in the box. */
interface Pointed {
  key: string
  below: number
}

/** The live chart: the printed one's component, with the words of the article under the mark pointed at. */
export function InteractiveChart(props: ChartProps): ReactNode {
  const box = useRef<HTMLDivElement>(null)
  const [pointed, setPointed] = useState<Pointed | null>(null)
  const { locale } = props.spec.view
  const hint = pointed === null ? undefined : rowsOf(props.spec).find(({ key }) => key === pointed.key)

  function point(event: SyntheticEvent) {
    const key = event.target instanceof Element ? markOfElement(event.target) : null
    const mark = key === null || box.current === null ? null : markElement(box.current, key)
    if (key === null || mark === null || box.current === null) return setPointed(null)
    const below = mark.getBoundingClientRect().bottom - box.current.getBoundingClientRect().top
    setPointed({ key, below })
  }

  function press(event: KeyboardEvent) {
    if (event.key === 'Escape') return setPointed(null)
    if (box.current === null) return
    const key = markByKey(box.current, document.activeElement, event.key, locale === 'ar' ? -1 : 1)
    if (key === null) return
    event.preventDefault()
    focusMark(box.current, key)
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the marks inside are the links that take the focus
    <div
      ref={box}
      className={css.box}
      onPointerOver={point}
      onPointerLeave={() => setPointed(null)}
      onFocus={point}
      onBlur={() => setPointed(null)}
      onKeyDown={press}
    >
      <SteadyChart {...props} />
      {pointed !== null && hint !== undefined && (
        <div className={css.hint} style={{ insetBlockStart: pointed.below }} aria-hidden="true">
          <p>{hint.alt}</p>
          {hint.quote !== null && (
            <q lang="ar" dir="rtl">
              {hint.quote}
            </q>
          )}
        </div>
      )}
    </div>
  )
}
