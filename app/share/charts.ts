import type { ChartSpec } from '@/lib/charts/chart'
import { printChart } from '@/lib/charts/print-chart'
import type { Drawings } from '@/lib/exports/chart-embed'
import { type ChartFile, chartFile } from '@/lib/exports/chart-file'
import { editionOf } from '@/lib/exports/edition'
import type { Locale } from '@/lib/i18n/locales'
import type { Event } from '@/lib/schema/event'
import { type ChartKind, eventPath } from '@/lib/urls'
import type { Book } from '@/lib/views/book'
import { sideBySide } from '@/lib/views/side-by-side'

/** The charts that an event has, each to be had on its own. */
export const CHARTS: readonly ChartKind[] = ['side-by-side']

export function chartSpec(book: Book, locale: Locale, event: Event, chart: ChartKind): ChartSpec {
  switch (chart) {
    case 'side-by-side':
      return { kind: 'side-by-side', view: sideBySide(book, locale, event) }
    default:
      throw new Error(`${chart} is not drawn yet`)
  }
}

export async function drawingsOf(spec: ChartSpec): Promise<Drawings> {
  const [narrow, wide] = await Promise.all([
    printChart({ spec, size: 'narrow', id: 'narrow' }),
    printChart({ spec, size: 'wide', id: 'wide' }),
  ])
  return { narrow, wide }
}

/** A chart as a picture that can stand alone; the wide drawing, as pages show it. */
export async function chartFileOf(
  book: Book,
  locale: Locale,
  event: Event,
  chart: ChartKind,
): Promise<ChartFile> {
  const spec = chartSpec(book, locale, event, chart)
  const { wide } = await drawingsOf(spec)
  return chartFile(locale, {
    title: spec.view.title,
    drawing: wide,
    page: eventPath(locale, event.id),
    edition: editionOf(book.dataset).date,
  })
}
