import { parseDocument } from 'yaml'
import { z } from 'zod'
import type { ArticleDocument } from '@/lib/schema/article'
import type { Outlet } from '@/lib/schema/outlet'
import type { Problem } from '@/lib/schema/problem'
import { splitFrontMatter } from './front-matter'
import { locateIn } from './locate'
import { parseArticle } from './parse-article'
import type { Records } from './parse-records'
import type { SourceFile } from './source-file'

export const ARTICLES = 'data/articles'

/** All articles that are right, and what is wrong with the others, alone or beside one another. */
export function parseArticles(
  files: readonly SourceFile[],
  outlets: Records<Outlet>,
): { articles: ArticleDocument[]; problems: Problem[] } {
  const articles: ArticleDocument[] = []
  const problems: Problem[] = []
  const owners = new Map<string, string>()
  const known = new Set<string>(outlets.entries.map(({ record }) => record.id))

  for (const source of files) {
    const parsed = parseArticle(source)
    if (parsed.ok) articles.push(parsed.value)
    else problems.push(...parsed.problems)

    const { id, outlet } = parsed.ok ? parsed.value : namesIn(source)
    const owner = id === null ? undefined : owners.get(id)
    if (id !== null && owner === undefined) owners.set(id, source.path)
    if (owner !== undefined) {
      problems.push({
        ...fieldOf(source, 'id'),
        code: 'article/repeated-id',
        message: `The id "${id}" is taken by ${owner}.`,
        remedy: 'Give one of the two another id and the same file name.',
      })
    } else if (id !== null && source.path !== `${ARTICLES}/${id}.md`) {
      problems.push({
        ...fieldOf(source, 'id'),
        code: 'article/name-differs',
        message: `The id "${id}" differs from the file's name.`,
        remedy: `Name the file "${id}.md", or correct the id.`,
      })
    }
    if (outlet !== null && outlets.complete && !known.has(outlet)) {
      problems.push({
        ...fieldOf(source, 'outlet'),
        code: 'article/unknown-outlet',
        message: `"${outlet}" is no outlet of ${outlets.file}.`,
        remedy: 'Add the outlet there, correct its id, or write null where it is not recorded.',
      })
    }
  }
  return { articles, problems }
}

const Names = z.object({ id: z.string().nullable().catch(null), outlet: z.string().nullable().catch(null) })

/** What an article names, also where other fields of it are wrong: all its problems have to come at once. */
function namesIn({ text }: SourceFile): z.infer<typeof Names> {
  const header = parseDocument(splitFrontMatter(text)?.header ?? '')
  return Names.parse({ id: header.get('id'), outlet: header.get('outlet') })
}

function fieldOf({ path, text }: SourceFile, field: string): Pick<Problem, 'file' | 'line' | 'field'> {
  const line = locateIn(splitFrontMatter(text)?.header ?? '', 2)([field])
  return { file: path, field, ...(line === undefined ? {} : { line }) }
}
