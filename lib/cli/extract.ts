import { extractReports } from '@/lib/extract/extract-reports'
import { compileGazetteer } from '@/lib/extract/gazetteer'
import { loadRegistry } from '@/lib/ledger/registry'
import { IsoDate } from '@/lib/schema/dates'
import { type Command, type Invocation, UsageError } from './command'
import { extractLines } from './extract-lines'
import { readDocument } from './read-document'

export const extract: Command = {
  name: 'extract',
  arguments: ['FILE'],
  options: {
    published: { value: 'DATE', help: 'the day of publication, for a text without front matter' },
    jsonl: {
      value: null,
      help: 'read one {"id", "text", "published"} a line, write one {"id", "reports"} a line',
    },
  },
  summary: 'Print the reports of one article as JSON; FILE may be - for what is piped in.',
  details: [
    'The article may have front matter; without it, --published says which day weekdays and "yesterday" refer to.',
    'With --jsonl the answers come as a stream, in order. A line that cannot be read is answered by',
    '{"id"?, "line", "error"}; the others are read all the same, and the exit code is 1.',
  ].join('\n'),
  async run(invocation, io) {
    const [file = '-'] = invocation.arguments
    const published = publishedOf(invocation)
    const { actors, events } = await loadRegistry(io.root)
    const gazetteer = compileGazetteer(actors, events)
    if (invocation.options.jsonl) {
      const bad = await extractLines(await io.open(file), gazetteer, published, io)
      if (bad > 0) await io.err(`${bad} ${bad === 1 ? 'line' : 'lines'} could not be read.\n`)
      return bad > 0 ? 1 : 0
    }
    const article = await readDocument(file, published, io)
    await io.out(
      `${JSON.stringify({ id: article.id, reports: extractReports(article, gazetteer) }, null, 2)}\n`,
    )
    return 0
  },
}

export function publishedOf({ options }: Invocation): IsoDate | null {
  if (options.published === undefined) return null
  const date = IsoDate.safeParse(options.published)
  if (!date.success)
    throw new UsageError(`--published ${options.published} is not a day of the calendar (YYYY-MM-DD).`)
  return date.data
}
