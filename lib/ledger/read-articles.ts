import type { ArticleDocument } from '@/lib/schema/article'
import type { Outlet } from '@/lib/schema/outlet'
import type { Problem } from '@/lib/schema/problem'
import { ARTICLES, parseArticles } from './parse-articles'
import type { Records } from './parse-records'
import { listFolder, readSourceFile, type SourceFile } from './source-file'

const ENDING = '.md'

/** The articles in `data/articles` below `root`, sorted by their names, and what is wrong with those left out. */
export async function readArticles(
  root: string,
  outlets: Records<Outlet>,
): Promise<{ articles: ArticleDocument[]; problems: Problem[] }> {
  const names = await listFolder(root, ARTICLES)
  if (!names.ok) return { articles: [], problems: names.problems }
  const files: SourceFile[] = []
  const problems: Problem[] = []
  for (const name of names.value) {
    const path = `${ARTICLES}/${name}`
    if (!name.endsWith(ENDING)) {
      problems.push({
        code: 'article/not-markdown',
        file: path,
        message: `The file would be passed over: articles are files that end in "${ENDING}".`,
        remedy: 'Rename it or move it out of the folder.',
      })
      continue
    }
    const source = await readSourceFile(root, path)
    if (source.ok) files.push(source.value)
    else problems.push(...source.problems)
  }
  const parsed = parseArticles(files, outlets)
  return { articles: parsed.articles, problems: [...problems, ...parsed.problems] }
}
