import { assemble } from '@/lib/ledger/build-dataset'
import { checkEvidence } from '@/lib/ledger/check-evidence'
import { loadLedger } from '@/lib/ledger/ledger'
import { problemOfLost, reviewPermalinks } from '@/lib/ledger/permalinks/review-permalinks'
import { readReports } from '@/lib/ledger/read-reports'
import { DataError } from '@/lib/schema/problem'
import type { Command } from './command'

export const check: Command = {
  name: 'check',
  arguments: [],
  options: {},
  summary: 'Validate everything in data/.',
  details:
    'Prints every problem at once, a line each: file, line, field, what is wrong and what to do. Exit code 1 if there are any.',
  async run(_, io) {
    const ledger = await loadLedger(io.root)
    const { dataset } = assemble(ledger, readReports(ledger))
    const { fresh, changed, lost } = reviewPermalinks(dataset, ledger)
    const problems = [...lost.map(problemOfLost), ...checkEvidence(dataset.claims, ledger.articles)]
    if (problems.length > 0) throw new DataError(problems)
    const reports = dataset.claims.reduce((sum, claim) => sum + claim.reports.length, 0)
    await io.out(
      `${dataset.articles.length} articles, ${reports} reports, ${dataset.claims.length} claims: no problems.\n`,
    )
    if (fresh.length + changed.length > 0) {
      await io.out(
        `${fresh.length} claims are new and ${changed.length} changed: "hasila permalinks --write" publishes their ids.\n`,
      )
    }
    return 0
  },
}
