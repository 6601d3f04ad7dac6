import type { ChartSpec } from '@/lib/charts/chart'
import { chartHeight } from '@/lib/charts/chart-spec'
import { printChart } from '@/lib/charts/print-chart'
import { chartWidth } from '@/lib/charts/size'
import type { Drawings } from '@/lib/exports/chart-embed'
import { type ChartFile, chartFile, layoutChartFile } from '@/lib/exports/chart-file'
import { datasetAt } from '@/lib/exports/dataset-at'
import { editionOf } from '@/lib/exports/edition'
import type { Locale } from '@/lib/i18n/locales'
import type { IsoDate } from '@/lib/schema/dates'
import type { Event } from '@/lib/schema/event'
import { type ChartKind, eventPath } from '@/lib/urls'
import { type Book, openBook } from '@/lib/views/book'
import { conflictsOf } from '@/lib/views/conflicts'
import { matrix } from '@/lib/views/matrix'
import { sideBySide } from '@/lib/views/side-by-side'
import { timeline } from '@/lib/views/timeline'

const CHARTS: readonly ChartKind[] = ['side-by-side', 'timeline', 'matrix', 'conflicts']

/** The charts that an event has, each to be had on its own: those that have something to show. */
export function chartsOf(book: Book, event: Event): ChartKind[] {
  return CHARTS.filter(chart => chartSpec(book, 'en', event, chart).view.table.rows.length > 0)
}

const specs = new WeakMap<Book, Map<string, ChartSpec>>()

/** What a chart draws; worked out once, however many embeds and files show it. */
export function chartSpec(book: Book, locale: Locale, event: Event, chart: ChartKind): ChartSpec {
  const known = specs.get(book) ?? new Map<string, ChartSpec>()
  specs.set(book, known)
  const key = [locale, event.id, chart].join('/')
  const spec = known.get(key) ?? specOf(book, locale, event, chart)
  known.set(key, spec)
  return spec
}

function specOf(book: Book, locale: Locale, event: Event, chart: ChartKind): ChartSpec {
  switch (chart) {
    case 'side-by-side':
      return { kind: 'side-by-side', view: sideBySide(book, locale, event) }
    case 'timeline':
      return { kind: 'timeline', view: timeline(book, locale, event) }
    case 'matrix':
      return { kind: 'matrix', view: matrix(book, locale, event) }
    case 'conflicts':
      return { kind: 'conflicts', view: conflictsOf(book, locale, event) }
  }
}

const past = new WeakMap<Book, Map<IsoDate, Book>>()

/** The ledger as it stood at the end of a day, opened. */
export function bookAt(book: Book, day: IsoDate): Book {
  const known = past.get(book) ?? new Map<IsoDate, Book>()
  past.set(book, known)
  const then = known.get(day) ?? openBook(datasetAt(book.dataset, day))
  known.set(day, then)
  return then
}

/** The drawings that pages show, by the same names: what has been printed for the one is there for the other. */
export async function drawingsOf(spec: ChartSpec): Promise<Drawings> {
  const [narrow, wide] = await Promise.all(
    (['narrow', 'wide'] as const).map(size => printChart({ spec, size, id: `${spec.kind}-chart-${size}` })),
  )
  return { narrow: narrow ?? '', wide: wide ?? '' }
}

function labelsOf(book: Book, locale: Locale, event: Event, { view }: ChartSpec) {
  return { title: view.title, page: eventPath(locale, event.id), edition: editionOf(book.dataset).date }
}

/** A chart as a picture that can stand alone; the wide drawing, as pages show it. */
export async function chartFileOf(
  book: Book,
  locale: Locale,
  event: Event,
  spec: ChartSpec,
): Promise<ChartFile> {
  const { wide } = await drawingsOf(spec)
  return chartFile(locale, labelsOf(book, locale, event, spec), wide)
}

/** The size of that picture in pixels, known without drawing it. */
export function chartFileSize(book: Book, locale: Locale, event: Event, spec: ChartSpec) {
  const drawn = { width: chartWidth.wide, height: chartHeight(spec, 'wide') }
  const { width, height } = layoutChartFile(locale, labelsOf(book, locale, event, spec), drawn)
  return { width, height }
}
