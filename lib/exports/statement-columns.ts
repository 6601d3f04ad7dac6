import { Magnitude } from '@/lib/schema/count'
import type { Dating } from '@/lib/schema/dates'
import type { Names } from '@/lib/schema/names'
import { Outcome, type Report, ReportStatus, Scope, VictimGroup, type Victims } from '@/lib/schema/report'
import type { Book } from '@/lib/views/book'
import type { Column } from './csv'

/** What a claim and a report of it have in common: who says, of whom, how many, when. */
export interface StatementRow {
  statement: Pick<
    Report,
    'event' | 'claimant' | 'via' | 'victims' | 'outcomes' | 'count' | 'status' | 'scope' | 'asOf' | 'occurred'
  >
  book: Book
}

/** Stands between the values of a cell that holds several. */
export const LIST_SEPARATOR = ';'

/** An id with the names that go with it. */
export function named<Row>(
  name: string,
  what: string,
  idOf: (row: Row) => string | null,
  namesOf: (row: Row) => Names | undefined,
): Column<Row>[] {
  return [
    { name, type: 'string', description: what, cell: idOf },
    {
      name: `${name}_name_en`,
      type: 'string',
      description: `English name of \`${name}\`.`,
      cell: row => namesOf(row)?.en ?? null,
    },
    {
      name: `${name}_name_ar`,
      type: 'string',
      description: `Arabic name of \`${name}\`.`,
      cell: row => namesOf(row)?.ar ?? null,
    },
  ]
}

/** The same for somebody who claims, relays or denies, or whose people are the victims. */
export function actorColumns<Row extends StatementRow>(
  name: string,
  what: string,
  actorOf: (row: Row) => Victims['side'] | null,
): Column<Row>[] {
  return named(name, what, actorOf, row => {
    const actor = actorOf(row)
    return actor === null || actor === 'both' || actor === 'unspecified'
      ? undefined
      : row.book.actors.get(actor)?.names
  })
}

function dated<Row>(name: string, what: string, datingOf: (row: Row) => Dating | null): Column<Row>[] {
  return [
    { name, type: 'date', description: what, cell: row => datingOf(row)?.date ?? null },
    {
      name: `${name}_until`,
      type: 'date',
      description: `Last day of \`${name}\`, where the text names a period.`,
      cell: row => datingOf(row)?.until ?? null,
    },
    {
      name: `${name}_basis`,
      type: 'string',
      description: `Whether the text states \`${name}\` or it was worked out.`,
      values: ['stated', 'inferred'],
      cell: row => datingOf(row)?.basis ?? null,
    },
  ]
}

export const eventColumns: Column<StatementRow>[] = named(
  'event',
  'The event that the figure is about; empty where none fits.',
  ({ statement }) => statement.event,
  ({ statement, book }) => (statement.event === null ? undefined : book.events.get(statement.event)?.names),
)

export const statementColumns: Column<StatementRow>[] = [
  ...actorColumns<StatementRow>(
    'claimant',
    'Who gives the figure; empty where the text names somebody whom the ledger does not list (see `claimant_text`) and where the article speaks in its own voice (see `claimant_basis`).',
    ({ statement }) => statement.claimant.actor,
  ),
  {
    name: 'claimant_text',
    type: 'string',
    description: 'The claimant as written in the article.',
    cell: ({ statement }) => statement.claimant.text,
  },
  {
    name: 'claimant_basis',
    type: 'string',
    description: 'How the claimant was found; `narrator`: the article speaks in its own voice.',
    required: true,
    values: ['stated', 'relayed', 'according-to', 'carried-over', 'narrator', 'editor'],
    cell: ({ statement }) => statement.claimant.basis,
  },
  ...actorColumns<StatementRow>(
    'via',
    'Who passed the statement on.',
    ({ statement }) => statement.via?.actor ?? null,
  ),
  {
    name: 'via_text',
    type: 'string',
    description: 'The relay as written in the article.',
    cell: ({ statement }) => statement.via?.text ?? null,
  },
  ...actorColumns<StatementRow>(
    'victims_side',
    "Whose people; `both` for the event's sides together, `unspecified` where the text does not say.",
    ({ statement }) => statement.victims.side,
  ),
  {
    name: 'victims_group',
    type: 'string',
    description: 'Which of them.',
    required: true,
    values: VictimGroup.options,
    cell: ({ statement }) => statement.victims.group,
  },
  {
    name: 'victims_text',
    type: 'string',
    description: 'The victims as written in the article.',
    cell: ({ statement }) => statement.victims.text,
  },
  {
    name: 'outcomes',
    type: 'string',
    description: `${Outcome.options.join(', ')}; several (between semicolons) where the text combines them. They cannot be split.`,
    required: true,
    cell: ({ statement }) => statement.outcomes.join(LIST_SEPARATOR),
  },
  {
    name: 'count_form',
    type: 'string',
    description:
      'The words that soften the number; `unquantified`: people were hurt and no number is given; `undisclosed`: the claimant gave no figure.',
    required: true,
    values: ['exact', 'about', 'at_least', 'more_than', 'at_most', 'range', 'unquantified', 'undisclosed'],
    cell: ({ statement }) => statement.count.form,
  },
  {
    name: 'count_value',
    type: 'integer',
    description: 'People; in a range the lower end. Empty is unknown, never zero.',
    cell: ({ statement }) => ('value' in statement.count ? statement.count.value : null),
  },
  {
    name: 'count_max',
    type: 'integer',
    description: 'People; the upper end of a range.',
    cell: ({ statement }) => ('max' in statement.count ? statement.count.max : null),
  },
  {
    name: 'count_magnitude',
    type: 'string',
    description: 'The magnitude that the text names in place of a number.',
    values: Magnitude.options,
    cell: ({ statement }) => ('magnitude' in statement.count ? statement.count.magnitude : null),
  },
  {
    name: 'status',
    type: 'string',
    description: 'How firmly it is said: `provisional` is not the final toll, `revised` an earlier figure.',
    required: true,
    values: ReportStatus.options,
    cell: ({ statement }) => statement.status,
  },
  {
    name: 'scope',
    type: 'string',
    description:
      'Whether the figure counts all so far, a part of another, an addition to one, or another time.',
    required: true,
    values: Scope.options,
    cell: ({ statement }) => statement.scope,
  },
  ...dated<StatementRow>('as_of', 'When the claimant said it.', ({ statement }) => statement.asOf),
  ...dated<StatementRow>(
    'occurred',
    'When it happened, where that can be told.',
    ({ statement }) => statement.occurred,
  ),
]
