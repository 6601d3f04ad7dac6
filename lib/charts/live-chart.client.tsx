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

  // recharts draws its marks a moment after it is mounted: the focus goes back as soon as its mark is there.
  useLayoutEffect(() => {
    const target = box.current
    const key = focused.current
    if (Live === null || target === null || key === null || focusMark(target, key)) return
    const watcher = new MutationObserver(() => {
      if (focusMark(target, key)) watcher.disconnect()
    })
    watcher.observe(target, { childList: true, subtree: true })
    return () => watcher.disconnect()
  }, [Live])

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: listens for what happens to the links inside
    <div ref={box} data-live="" onPointerEnter={wake} onFocus={wake}>
      {Live === null ? children : <Live {...chart} />}
    </div>
  )
}
