import { extractReports } from '@/lib/extract/extract-reports'
import { compileGazetteer } from '@/lib/extract/gazetteer'
import { loadRegistry } from '@/lib/ledger/registry'
import type { Command } from './command'
import { extractLines } from './extract-lines'
import { publishedOf, publishedOption } from './published'
import { readDocument } from './read-document'

export const extract: Command = {
  name: 'extract',
  arguments: ['[FILE]'],
  options: {
    ...publishedOption,
    jsonl: {
      value: null,
      help: 'read one {"id", "text", "published"} a line, write one {"id", "reports"} a line',
    },
  },
  summary: 'Print the reports of one article as JSON, out of FILE or what is piped in.',
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
