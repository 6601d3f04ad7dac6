import type { Article } from '@/lib/schema/article'
import type { ClaimId } from '@/lib/schema/ids'
import type { Outlet } from '@/lib/schema/outlet'
import type { Evidence, Report } from '@/lib/schema/report'
import type { Book } from '@/lib/views/book'
import { type Column, csvTable } from './csv'
import {
  actorColumns,
  eventColumns,
  LIST_SEPARATOR,
  named,
  type StatementRow,
  statementColumns,
} from './statement-columns'

interface ReportRow extends StatementRow {
  claim: ClaimId
  report: Report
}

const articleOf = ({ report, book }: ReportRow): Article | undefined => book.articles.get(report.article)
function outletOf(row: ReportRow): Outlet | undefined {
  const outlet = articleOf(row)?.outlet ?? null
  return outlet === null ? undefined : row.book.outlets.get(outlet)
}

const evidenceOf = ({ report }: ReportRow): Evidence | undefined => report.evidence[0]

export const reportColumns: Column<ReportRow>[] = [
  {
    name: 'claim',
    type: 'string',
    description: 'The claim that it reports: `id` in claims.csv.',
    required: true,
    cell: ({ claim }) => claim,
  },
  {
    name: 'article',
    type: 'string',
    description: 'The article that carries it.',
    required: true,
    cell: ({ report }) => report.article,
  },
  {
    name: 'article_title',
    type: 'string',
    description: "The article's headline, where it has one. Belongs to its publisher.",
    cell: row => articleOf(row)?.title ?? null,
  },
  {
    name: 'article_url',
    type: 'string',
    description: 'Where the article stands, if known.',
    cell: row => articleOf(row)?.url ?? null,
  },
  {
    name: 'article_published',
    type: 'date',
    description: 'When the article was published.',
    required: true,
    cell: row => articleOf(row)?.published ?? null,
  },
  {
    name: 'article_published_basis',
    type: 'string',
    description: 'Whether the text states that day, it was inferred from the text, or an editor knows it.',
    required: true,
    values: ['stated', 'inferred', 'editor'],
    cell: row => articleOf(row)?.publishedBasis ?? null,
  },
  ...named<ReportRow>(
    'outlet',
    'The publisher; empty where it is not recorded.',
    row => articleOf(row)?.outlet ?? null,
    row => outletOf(row)?.names,
  ),
  ...eventColumns,
  ...statementColumns,
  ...actorColumns<ReportRow>(
    'denied_by',
    'Who denies the figure, where `status` is `denied`.',
    ({ report }) => report.deniedBy?.actor ?? null,
  ),
  {
    name: 'denied_by_text',
    type: 'string',
    description: 'Who denies it, as written in the article.',
    cell: ({ report }) => report.deniedBy?.text ?? null,
  },
  {
    name: 'quote',
    type: 'string',
    description: 'The words that carry the figure, as written. Belong to their publisher.',
    required: true,
    cell: row => evidenceOf(row)?.quote ?? null,
  },
  {
    name: 'quote_before',
    type: 'string',
    description: "The quote's sentence before it.",
    cell: row => evidenceOf(row)?.prefix ?? null,
  },
  {
    name: 'quote_after',
    type: 'string',
    description: "The quote's sentence after it.",
    cell: row => evidenceOf(row)?.suffix ?? null,
  },
  {
    name: 'quote_start',
    type: 'integer',
    description: "Where the quote begins in the article's body, in UTF-16 code units.",
    required: true,
    cell: row => evidenceOf(row)?.start ?? null,
  },
  {
    name: 'quote_end',
    type: 'integer',
    description: 'Where it ends, not included.',
    required: true,
    cell: row => evidenceOf(row)?.end ?? null,
  },
  {
    name: 'passages',
    type: 'integer',
    description: 'How many passages of the article carry the figure; dataset.json has them all.',
    required: true,
    cell: ({ report }) => report.evidence.length,
  },
  {
    name: 'trace',
    type: 'string',
    description: 'The rules that read it, in their order, between semicolons.',
    cell: ({ report }) => report.trace.join(LIST_SEPARATOR),
  },
  {
    name: 'confidence',
    type: 'number',
    description: 'How likely the reading is right, 0 to 1. Says nothing about the figure itself.',
    required: true,
    cell: ({ report }) => report.confidence,
  },
]

/** One row a report, the reports of a claim together. */
export function reportsTable(book: Book): string {
  return csvTable(
    reportColumns,
    book.dataset.claims.flatMap(claim =>
      claim.reports.map(report => ({ claim: claim.id, report, statement: report, book })),
    ),
  )
}
