import { pageLocale, readBook } from '@/app/ui/page-locale'
import { CARD, drawCard } from '@/lib/exports/draw-card'
import { renderPicture } from '@/lib/exports/render-picture'
import { cardSubjects, socialCard } from '@/lib/exports/social-card'
import { LOCALES } from '@/lib/i18n/locales'
import { socialCardPath } from '@/lib/urls'

export const dynamic = 'force-static'
export const dynamicParams = false

export async function generateStaticParams() {
  const subjects = cardSubjects(await readBook())
  return LOCALES.flatMap(locale =>
    subjects.map(subject => ({ locale, file: socialCardPath(locale, subject).split('/').at(-1) ?? '' })),
  )
}

export async function GET(_request: Request, { params }: RouteContext<'/og/[locale]/[file]'>) {
  const { locale: text, file } = await params
  const locale = pageLocale(text)
  const book = await readBook()
  const subject = cardSubjects(book).find(candidate => socialCardPath(locale, candidate).endsWith(`/${file}`))
  if (subject === undefined) throw new Error(`no social card is called ${file}`)
  const png = await renderPicture(drawCard(socialCard(book, locale, subject)), CARD)
  return new Response(png, { headers: { 'content-type': 'image/png' } })
}
