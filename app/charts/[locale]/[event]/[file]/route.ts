import { chartFileOf, chartSpec, chartsOf } from '@/app/share/charts'
import { fileResponse } from '@/app/share/file-response'
import { pageLocale, readBook } from '@/app/ui/page-locale'
import { renderDrawing } from '@/lib/exports/render-picture'
import { LOCALES } from '@/lib/i18n/locales'
import { CHART_FILES, chartFilePath } from '@/lib/urls'

export const dynamic = 'force-static'
export const dynamicParams = false

export async function generateStaticParams() {
  const book = await readBook()
  return LOCALES.flatMap(locale =>
    book.dataset.events.flatMap(event =>
      chartsOf(book, event).flatMap(chart =>
        CHART_FILES.map(ending => ({
          locale,
          event: event.id,
          file: chartFilePath(locale, event.id, chart, ending).split('/').at(-1) ?? '',
        })),
      ),
    ),
  )
}

export async function GET(_request: Request, { params }: RouteContext<'/charts/[locale]/[event]/[file]'>) {
  const { locale: text, event: id, file } = await params
  const locale = pageLocale(text)
  const book = await readBook()
  const event = book.dataset.events.find(candidate => candidate.id === id)
  const chart = event && chartsOf(book, event).find(candidate => file.startsWith(`${candidate}.`))
  if (event === undefined || chart === undefined) throw new Error(`no chart of ${id} is called ${file}`)
  const drawn = await chartFileOf(book, locale, event, chartSpec(book, locale, event, chart))
  if (file.endsWith('.svg')) {
    return fileResponse(drawn.svg, 'image/svg+xml; charset=utf-8')
  }
  const png = await renderDrawing(drawn, file.endsWith('.2x.png') ? 2 : 1)
  return fileResponse(png, 'image/png')
}
