import { loadDataset } from '@/lib/ledger/load-dataset'
import type { Command } from './command'

export const check: Command = {
  name: 'check',
  arguments: [],
  options: {},
  summary: 'Validate everything in data/.',
  details:
    'Prints every problem at once, a line each: file, line, field, what is wrong and what to do. Exit code 1 if there are any.',
  async run(_, io) {
    const { articles, claims } = await loadDataset(io.root)
    const reports = claims.reduce((sum, claim) => sum + claim.reports.length, 0)
    await io.out(`${articles.length} articles, ${reports} reports, ${claims.length} claims: no problems.\n`)
    return 0
  },
}
