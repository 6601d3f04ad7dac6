import type { ReactNode } from 'react'
import type { ChartSpec } from './chart'
import { LiveChart } from './live-chart.client'
import { printChart } from './print-chart'
import css from './printed-chart.module.css'
import type { ChartSize } from './size'

const sizes: readonly ChartSize[] = ['narrow', 'wide']

/** A chart on a page: printed for the phone and for the desk, of which the column's width shows one. */
export async function PrintedChart({ spec, id }: { spec: ChartSpec; id: string }): Promise<ReactNode> {
  const drawings = await Promise.all(
    sizes.map(async size => ({ size, svg: await printChart({ spec, size, id: `${id}-${size}` }) })),
  )
  return (
    <div className={css.column}>
      {drawings.map(({ size, svg }) => (
        <div key={size} className={css[size]}>
          <LiveChart spec={spec} size={size} id={`${id}-${size}`}>
            {/* biome-ignore lint/security/noDangerouslySetInnerHtml: printed by our own press, which escapes what it is given */}
            <div dangerouslySetInnerHTML={{ __html: svg }} />
          </LiveChart>
        </div>
      ))}
    </div>
  )
}
