import { loadDataset } from '@/lib/ledger/load-dataset'
import type { Command } from './command'

export const dataset: Command = {
  name: 'dataset',
  arguments: [],
  options: {},
  summary: 'Print the whole dataset as JSON.',
  details: 'Articles, actors, events, outlets and claims with their reports, evidence and relations.',
  async run(_, io) {
    await io.out(`${JSON.stringify(await loadDataset(io.root), null, 2)}\n`)
    return 0
  },
}
