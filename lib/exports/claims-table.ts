import type { Claim, Relation } from '@/lib/schema/claim'
import { Stance } from '@/lib/schema/claim'
import { absolute, claimPath } from '@/lib/urls'
import type { Book } from '@/lib/views/book'
import { type Column, csvTable } from './csv'
import { currentVersion } from './entries'
import { eventColumns, LIST_SEPARATOR, type StatementRow, statementColumns } from './statement-columns'

interface ClaimRow extends StatementRow {
  claim: Claim
}

function related(claim: Claim, kind: Relation['kind']): string {
  return claim.relations
    .filter(relation => relation.kind === kind)
    .flatMap(relation => (relation.kind === 'total-of' ? relation.claims : relation.claim))
    .join(LIST_SEPARATOR)
}

function derivedSum(claim: Claim): number | null {
  for (const relation of claim.relations) if (relation.kind === 'total-of') return relation.derivedSum
  return null
}

export const claimColumns: Column<ClaimRow>[] = [
  {
    name: 'id',
    type: 'string',
    description: 'The claim; the last part of its permalink. Never given to another claim.',
    required: true,
    cell: ({ claim }) => claim.id,
  },
  {
    name: 'url_en',
    type: 'string',
    description: 'Permalink, in English.',
    required: true,
    cell: ({ claim }) => absolute(claimPath('en', claim.id)),
  },
  {
    name: 'url_ar',
    type: 'string',
    description: 'Permalink, in Arabic.',
    required: true,
    cell: ({ claim }) => absolute(claimPath('ar', claim.id)),
  },
  ...eventColumns,
  ...statementColumns,
  {
    name: 'stance',
    type: 'string',
    description: 'Whom the claimant speaks of, seen from its own side.',
    required: true,
    values: Stance.options,
    cell: ({ claim }) => claim.stance,
  },
  {
    name: 'quote',
    type: 'string',
    description:
      'The words that carry the figure, as written in the first article that carries it. Belong to their publisher.',
    required: true,
    cell: ({ claim }) => claim.reports[0]?.evidence[0]?.quote ?? null,
  },
  {
    name: 'version',
    type: 'integer',
    description: 'Which version of the claim this is; earlier ones keep their addresses.',
    required: true,
    cell: ({ claim }) => currentVersion(claim).n,
  },
  {
    name: 'version_since',
    type: 'date',
    description: 'The day on which this version was recorded in the ledger.',
    cell: ({ claim }) => currentVersion(claim).since,
  },
  {
    name: 'first_reported',
    type: 'date',
    description: 'When the first article that carries it was published.',
    required: true,
    cell: ({ claim }) => claim.firstReported,
  },
  {
    name: 'report_count',
    type: 'integer',
    description: 'How many reports carry it. Repeating is not corroborating.',
    required: true,
    cell: ({ claim }) => claim.reports.length,
  },
  {
    name: 'articles',
    type: 'string',
    description: 'The articles that carry it, first published first, between semicolons.',
    required: true,
    cell: ({ claim }) => [...new Set(claim.reports.map(report => report.article))].join(LIST_SEPARATOR),
  },
  {
    name: 'supersedes',
    type: 'string',
    description: "The same claimant's earlier claims that this one replaces, between semicolons.",
    cell: ({ claim }) => related(claim, 'supersedes'),
  },
  {
    name: 'conflicts_with',
    type: 'string',
    description: "Others' claims about the same people that no number can satisfy together with this one.",
    cell: ({ claim }) => related(claim, 'conflicts'),
  },
  {
    name: 'counterpart_of',
    type: 'string',
    description: "The other side's claims about its own people. Not a rival figure.",
    cell: ({ claim }) => related(claim, 'counterpart'),
  },
  {
    name: 'ends_silence_of',
    type: 'string',
    description: 'The claims without a figure after which this one gives the first.',
    cell: ({ claim }) => related(claim, 'ends-silence'),
  },
  {
    name: 'part_of',
    type: 'string',
    description: 'The claims that this one counts a part of.',
    cell: ({ claim }) => related(claim, 'part-of'),
  },
  {
    name: 'total_of',
    type: 'string',
    description: "For a total of both sides: the sides' own claims that it can be held against.",
    cell: ({ claim }) => related(claim, 'total-of'),
  },
  {
    name: 'total_of_derived_sum',
    type: 'integer',
    description: 'The sum of `total_of`. Derived: nobody claimed it.',
    cell: ({ claim }) => derivedSum(claim),
  },
]

/** One row a claim, in the dataset's order. */
export function claimsTable(book: Book): string {
  return csvTable(
    claimColumns,
    book.dataset.claims.map(claim => ({ claim, statement: claim, book })),
  )
}
