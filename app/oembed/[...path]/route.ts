import { fileResponse } from '@/app/share/file-response'
import { embeddables } from '@/app/share/offers'
import { readBook } from '@/app/ui/page-locale'
import { oembedResponse } from '@/lib/exports/oembed'
import { LOCALES } from '@/lib/i18n/locales'
import { claimPath, eventPath, oembedFilePath } from '@/lib/urls'

export const dynamic = 'force-static'
export const dynamicParams = false

export async function generateStaticParams() {
  const { claims, events } = (await readBook()).dataset
  const pages = LOCALES.flatMap(locale => [
    ...claims.map(({ id }) => claimPath(locale, id)),
    ...events.map(({ id }) => eventPath(locale, id)),
  ])
  return pages.map(page => ({ path: oembedFilePath(page).split('/').slice(2) }))
}

/** The answer for a page without limits, as a file: where there is no server, discovery leads here. */
export async function GET(_request: Request, { params }: RouteContext<'/oembed/[...path]'>) {
  const { path } = await params
  const find = embeddables(await readBook()).get(`/${path.join('/')}`.replace(/\.json$/, ''))
  if (find === undefined) throw new Error(`nothing can be embedded from ${path.join('/')}`)
  const answer = oembedResponse(find(), { width: null, height: null })
  return fileResponse(JSON.stringify(answer), 'application/json; charset=utf-8')
}
