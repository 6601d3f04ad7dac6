import { embedsOf } from '@/app/share/embeds'
import { fileResponse } from '@/app/share/file-response'
import { readBook } from '@/app/ui/page-locale'
import { EMBED_POLICY } from '@/lib/exports/embed-document'

export const dynamic = 'force-static'
export const dynamicParams = false

export async function generateStaticParams() {
  return [...embedsOf(await readBook()).keys()].map(address => {
    const [, , locale = '', theme = '', ...path] = address.split('/')
    return { locale, theme, path }
  })
}

/** Bare HTML for other people's pages: these, and nothing else of the site, may be framed. */
export async function GET(_request: Request, { params }: RouteContext<'/embed/[locale]/[theme]/[...path]'>) {
  const { locale, theme, path } = await params
  const address = ['/embed', locale, theme, ...path].join('/')
  const write = embedsOf(await readBook()).get(address)
  if (write === undefined) throw new Error(`no embed has the address ${address}`)
  return fileResponse(await write(), 'text/html; charset=utf-8', {
    'content-security-policy': `${EMBED_POLICY}; frame-ancestors *`,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'strict-transport-security': 'max-age=31536000',
  })
}
