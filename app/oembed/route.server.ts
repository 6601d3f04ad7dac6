import { embeddables } from '@/app/share/offers'
import { readBook } from '@/app/ui/page-locale'
import { answerOembed, type Lookup } from '@/lib/exports/oembed'

/*
 * Only a server can answer for any address and any limits, so the static export leaves this file out (see
 * pageExtensions in next.config.js); there the pages point to files instead.
 */

const lookup: Lookup = async path => {
  const book = await readBook()
  const [, , place, id] = path.split('/')
  const withdrawn = book.dataset.retired.some(retired => retired.kind === 'withdrawn' && retired.id === id)
  if (place === 'claims' && withdrawn) return 'withdrawn'
  return embeddables(book).get(path)?.() ?? null
}

export async function GET(request: Request) {
  const { status, body } = await answerOembed(new URL(request.url).searchParams, lookup)
  const type = status === 200 ? 'application/json' : 'text/plain'
  return new Response(body, {
    status,
    headers: {
      'content-type': `${type}; charset=utf-8`,
      'cache-control': status === 200 ? 'public, max-age=3600' : 'no-store',
    },
  })
}
