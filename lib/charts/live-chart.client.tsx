'use client'

import {
  type ComponentType,
  type ReactNode,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import type { ChartProps } from './chart'
import { focusMark, markOfElement } from './mark-focus'

/**
 * The printed chart, until a reader points at it or tabs into it: then the live one takes its place, drawn by the
 * same component at the same size. Where it cannot be loaded, the printed one stays.
 */
export function LiveChart({ children, ...chart }: ChartProps & { children: ReactNode }): ReactNode {
  const box = useRef<HTMLDivElement>(null)
  const focused = useRef<string | null>(null)
  const [Live, setLive] = useState<ComponentType<ChartProps> | null>(null)

  const wake = useCallback(() => {
    import('./interactive-chart').then(
      ({ InteractiveChart }) => {
        focused.current = markOfElement(document.activeElement)
        setLive(() => InteractiveChart)
      },
      () => {},
    )
  }, [])

  // A reader may have been quicker than the script.
  useEffect(() => {
    if (box.current?.matches(':hover, :focus-within')) wake()
  }, [wake])

  useLayoutEffect(() => {
    if (Live !== null && box.current && focused.current !== null) focusMark(box.current, focused.current)
  }, [Live])

  return (
    <div ref={box} onPointerEnter={wake} onFocus={wake}>
      {Live === null ? children : <Live {...chart} />}
    </div>
  )
}
