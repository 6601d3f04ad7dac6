import type { Locale } from '@/lib/i18n/locales'
import type { ArticleLine } from '@/lib/views/article-line'

/** An article's headline, in its own language, leading to its page. */
export function ArticleLink({ article, locale }: { article: ArticleLine; locale: Locale }) {
  return article.headline === null ? (
    <a href={article.href} lang={locale}>
      {article.untitled}
    </a>
  ) : (
    <a href={article.href} lang="ar" dir="rtl">
      {article.headline}
    </a>
  )
}
