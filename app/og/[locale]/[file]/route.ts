import { fileResponse } from '@/app/share/file-response'
import { pageLocale, readBook } from '@/app/ui/page-locale'
import { CARD, drawCard, SMALL_CARD } from '@/lib/exports/draw-card'
import { renderPicture } from '@/lib/exports/render-picture'
import { cardSubjects, socialCard } from '@/lib/exports/social-card'
import { LOCALES, type Locale } from '@/lib/i18n/locales'
import { socialCardPath } from '@/lib/urls'
import type { Book } from '@/lib/views/book'

export const dynamic = 'force-static'
export const dynamicParams = false

function cards(book: Book, locale: Locale) {
  return cardSubjects(book).flatMap(subject =>
    (['large', 'small'] as const).map(size => ({
      subject,
      size,
      file: socialCardPath(locale, subject, size).split('/').at(-1) ?? '',
    })),
  )
}

export async function generateStaticParams() {
  const book = await readBook()
  return LOCALES.flatMap(locale => cards(book, locale).map(({ file }) => ({ locale, file })))
}

export async function GET(_request: Request, { params }: RouteContext<'/og/[locale]/[file]'>) {
  const { locale: text, file } = await params
  const locale = pageLocale(text)
  const book = await readBook()
  const card = cards(book, locale).find(candidate => candidate.file === file)
  if (card === undefined) throw new Error(`no social card is called ${file}`)
  const scale = card.size === 'small' ? SMALL_CARD.scale : 1
  const png = await renderPicture(drawCard(socialCard(book, locale, card.subject)), { ...CARD, scale })
  return fileResponse(png, 'image/png')
}
