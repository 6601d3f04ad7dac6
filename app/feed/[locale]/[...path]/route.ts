import { fileResponse } from '@/app/share/file-response'
import { pageLocale, readBook } from '@/app/ui/page-locale'
import { atomFeed } from '@/lib/exports/atom-feed'
import { feedOf, feedTopics } from '@/lib/exports/feed'
import { jsonFeed } from '@/lib/exports/json-feed'
import { LOCALES } from '@/lib/i18n/locales'
import { feedPath } from '@/lib/urls'

export const dynamic = 'force-static'
export const dynamicParams = false

const formats = {
  xml: { write: atomFeed, type: 'application/atom+xml; charset=utf-8' },
  json: { write: jsonFeed, type: 'application/feed+json; charset=utf-8' },
} as const

async function feeds() {
  const topics = feedTopics(await readBook())
  return LOCALES.flatMap(locale =>
    topics.flatMap(topic =>
      (['xml', 'json'] as const).map(format => ({
        locale,
        topic,
        format,
        path: feedPath(locale, topic, format),
      })),
    ),
  )
}

export async function generateStaticParams() {
  return (await feeds()).map(({ locale, path }) => ({ locale, path: path.split('/').slice(3) }))
}

export async function GET(_request: Request, { params }: RouteContext<'/feed/[locale]/[...path]'>) {
  const { locale, path } = await params
  const wanted = `/feed/${pageLocale(locale)}/${path.join('/')}`
  const feed = (await feeds()).find(candidate => candidate.path === wanted)
  if (feed === undefined) throw new Error(`no feed has the address ${wanted}`)
  const { write, type } = formats[feed.format]
  return fileResponse(write(feedOf(await readBook(), feed.locale, feed.topic)), type)
}
