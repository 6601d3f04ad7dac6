import { join } from 'node:path'
import { type Assembly, assemble } from '@/lib/ledger/build-dataset'
import { type Ledger, loadLedger } from '@/lib/ledger/ledger'
import { endPermalink } from '@/lib/ledger/permalinks/end-permalink'
import { formatPermalinks } from '@/lib/ledger/permalinks/format-permalinks'
import { PERMALINKS_FILE, type Permalink } from '@/lib/ledger/permalinks/permalinks'
import { recordPermalinks } from '@/lib/ledger/permalinks/record-permalinks'
import { problemOfLost, type Review, reviewPermalinks } from '@/lib/ledger/permalinks/review-permalinks'
import { readReports } from '@/lib/ledger/read-reports'
import { writeFileWhole } from '@/lib/ledger/write-file'
import { Merged, Withdrawn } from '@/lib/schema/permalink'
import { formatProblem } from '@/lib/schema/problem'
import { type Command, type Invocation, UsageError } from './command'
import { countInWords, oneLine } from './describe-report'
import type { Io } from './io'

export const permalinks: Command = {
  name: 'permalinks',
  arguments: [],
  options: {
    write: {
      value: null,
      help: 'add what is new and changed to data/permalinks.json, and settle a merge of it',
    },
    withdraw: { value: 'ID', help: 'write that an id is withdrawn; its page stays and says so' },
    merge: { value: 'ID', help: 'write that an id leads to the one named by --into' },
    into: { value: 'ID', help: '' },
    by: { value: 'WHO', help: 'with --withdraw or --merge: a role or initials, shown to readers' },
    'reason-en': { value: 'TEXT', help: 'with --withdraw or --merge: why, in English' },
    'reason-ar': { value: 'TEXT', help: 'with --withdraw or --merge: why, in Arabic' },
  },
  summary: 'Show which claims are new, changed or lost since their ids were published.',
  details:
    'Published ids are promises: what is lost has to be restored, merged or withdrawn. Exit code 1 if any is.',
  async run(invocation, io) {
    const end = endOf(invocation, io.today)
    const write = invocation.options.write === true
    const ledger = await loadLedger(io.root, { settle: write })
    if (end) {
      await save(io, endPermalink(ledger.permalinks, end))
      await io.out(`${end.id}: written.\n`)
      return 0
    }
    const assembly = assemble(ledger, readReports(ledger))
    const review = reviewPermalinks(assembly.dataset, ledger)
    if (write) await save(io, recordPermalinks(assembly, ledger, io.today))
    await io.out(summaryOf(review, assembly, ledger))
    if (write) await io.out(`Written to ${PERMALINKS_FILE}.\n`)
    if (review.lost.length > 0)
      await io.err(`${review.lost.map(problemOfLost).map(formatProblem).join('\n')}\n`)
    return review.lost.length > 0 ? 1 : 0
  },
}

async function save(io: Io, permalinks: Ledger['permalinks']): Promise<void> {
  await writeFileWhole(join(io.root, PERMALINKS_FILE), formatPermalinks(permalinks))
}

function summaryOf({ fresh, changed, lost }: Review, { dataset }: Assembly, ledger: Ledger): string {
  return [
    ...fresh.map(
      ({ id, outcomes, count, reports: [first] }) =>
        `new      ${id}  ${outcomes.join(' or ')}: ${countInWords(count)}  "${oneLine(first?.evidence[0]?.quote ?? '')}" in ${first?.article}`,
    ),
    ...changed.map(({ claim, fields }) => `changed  ${claim.id}  ${fields.join(', ')}`),
    ...lost.map(({ permalink, why }) => `lost     ${permalink.id}  ${why}`),
    `${ledger.permalinks.size} ids were published, of which ${dataset.retired.length} are retired: ${fresh.length} new, ${changed.length} changed, ${lost.length} lost.`,
    '',
  ].join('\n')
}

function endOf({ options }: Invocation, today: string): NonNullable<Permalink['end']> | null {
  const { withdraw, merge, into, by } = options
  if (withdraw === undefined && merge === undefined) {
    if (into ?? by ?? options['reason-en'] ?? options['reason-ar']) {
      throw new UsageError('--into, --by and the reasons go with --withdraw or --merge.')
    }
    return null
  }
  const editorial = { date: today, by, reason: { en: options['reason-en'], ar: options['reason-ar'] } }
  const end = withdraw
    ? Withdrawn.safeParse({ id: withdraw, withdrawn: true, ...editorial })
    : Merged.safeParse({ id: merge, into, ...editorial })
  if (end.success && (withdraw === undefined || (merge ?? into) === undefined)) return end.data
  const needed = withdraw ? '--withdraw ID' : '--merge ID --into ID'
  throw new UsageError(`${needed} needs --by WHO --reason-en TEXT --reason-ar TEXT, and nothing else.`)
}
