import type { Parsed } from '@/lib/ledger/parsed'
import { readOptionalFile } from '@/lib/ledger/source-file'
import { parsePermalinks } from './parse-permalinks'
import { PERMALINKS_FILE, type Permalinks } from './permalinks'
import { settleMerge } from './settle-merge'

/** What was published so far; nothing where there is no file. `settle` takes the lines of both sides of a merge. */
export async function readPermalinks(root: string, settle: boolean): Promise<Parsed<Permalinks>> {
  const source = await readOptionalFile(root, PERMALINKS_FILE)
  if (!source.ok) return source
  if (source.value === null) return { ok: true, value: new Map() }
  const { path, text } = source.value
  return parsePermalinks({ path, text: settle ? settleMerge(text) : text })
}
