import type { ArticleDocument } from '@/lib/schema/article'
import type { Outlet } from '@/lib/schema/outlet'
import type { Problem } from '@/lib/schema/problem'
import { splitFrontMatter } from './front-matter'
import { locateIn } from './locate'
import { parseArticle } from './parse-article'
import type { Records } from './parse-records'
import type { SourceFile } from './source-file'

/** All articles that are right, and what is wrong with the others, alone or beside one another. */
export function parseArticles(
  files: readonly SourceFile[],
  outlets: Records<Outlet>,
): { articles: ArticleDocument[]; problems: Problem[] } {
  const articles: ArticleDocument[] = []
  const problems: Problem[] = []
  const owners = new Map<string, string>()
  const known = new Set(outlets.entries.map(({ record }) => record.id))

  for (const source of files) {
    const parsed = parseArticle(source)
    if (!parsed.ok) {
      problems.push(...parsed.problems)
      continue
    }
    const article = parsed.value
    const owner = owners.get(article.id)
    if (owner !== undefined) {
      problems.push({
        ...fieldOf(source, 'id'),
        code: 'article/repeated-id',
        message: `The id "${article.id}" is taken by ${owner}.`,
        remedy: 'Give one of the two another id and the same file name.',
      })
    } else {
      owners.set(article.id, source.path)
    }
    const name = source.path.slice(source.path.lastIndexOf('/') + 1, -'.md'.length)
    if (name !== article.id) {
      problems.push({
        ...fieldOf(source, 'id'),
        code: 'article/name-differs',
        message: `The id "${article.id}" differs from the file's name.`,
        remedy: `Name the file "${article.id}.md", or correct the id.`,
      })
    }
    if (article.outlet !== null && outlets.complete && !known.has(article.outlet)) {
      problems.push({
        ...fieldOf(source, 'outlet'),
        code: 'article/unknown-outlet',
        message: `"${article.outlet}" is no outlet of ${outlets.file}.`,
        remedy: 'Add the outlet there, correct its id, or write null where it is not recorded.',
      })
    }
    articles.push(article)
  }
  return { articles, problems }
}

function fieldOf({ path, text }: SourceFile, field: string): Pick<Problem, 'file' | 'line' | 'field'> {
  const line = locateIn(splitFrontMatter(text)?.header ?? '', 2)([field])
  return { file: path, field, ...(line === undefined ? {} : { line }) }
}
