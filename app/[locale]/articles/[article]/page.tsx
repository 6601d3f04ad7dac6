import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { pageMetadata } from '@/app/share/metadata'
import { ClaimEntry } from '@/app/ui/claim-list'
import { Facts } from '@/app/ui/facts'
import { Frame } from '@/app/ui/frame'
import { pageLocale, readBook } from '@/app/ui/page-locale'
import { Quotation } from '@/app/ui/quotation'
import { Section } from '@/app/ui/section'
import { say } from '@/lib/i18n/define-messages'
import type { Locale } from '@/lib/i18n/locales'
import { articlePageMessages } from '@/lib/i18n/messages/article-page'
import { siteMessages } from '@/lib/i18n/messages/site'
import { sourcesPath } from '@/lib/urls'
import { type ArticlePageView, articlePage } from '@/lib/views/article-page'
import css from './article.module.css'

type Props = PageProps<'/[locale]/articles/[article]'>

export async function generateStaticParams() {
  const book = await readBook()
  return book.dataset.articles.map(article => ({ article: article.id }))
}

async function viewOf({ params }: Props): Promise<{ locale: Locale; view: ArticlePageView }> {
  const { locale: text, article: id } = await params
  const locale = pageLocale(text)
  const book = await readBook()
  const article = book.dataset.articles.find(candidate => candidate.id === id)
  if (article === undefined) notFound()
  return { locale, view: articlePage(book, locale, article) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, view } = await viewOf(props)
  return pageMetadata({
    locale,
    path: view.path,
    title: view.headline ?? view.untitled,
    description: `${view.outlet.name}, ${view.published}`,
    subject: 'site',
  })
}

export default async function ArticlePage(props: Props) {
  const { locale, view } = await viewOf(props)
  const t = say(articlePageMessages, locale)
  const crumbs = [
    { label: say(siteMessages, locale).sources, href: sourcesPath(locale) },
    ...(view.outlet.href === null ? [] : [{ label: view.outlet.name, href: view.outlet.href }]),
  ]
  return (
    <Frame locale={locale} path={view.path} crumbs={crumbs}>
      {view.headline === null ? (
        <h1>{view.untitled}</h1>
      ) : (
        <h1 lang="ar" dir="rtl" className={css.headline}>
          {view.headline}
        </h1>
      )}
      <Section id="known" title={t.known}>
        <Facts facts={view.facts} />
        <p>{t.notTheText}</p>
      </Section>
      <Section id="claims" title={t.claims}>
        {view.claims.length === 0 && <p>{t.noClaims}</p>}
        <ol className={css.claims}>
          {view.claims.map(({ line, passage }) => (
            <li key={line.id}>
              <ClaimEntry locale={locale} line={line} withEvent />
              <div className={css.words}>
                <Quotation passage={passage} />
              </div>
            </li>
          ))}
        </ol>
      </Section>
    </Frame>
  )
}
