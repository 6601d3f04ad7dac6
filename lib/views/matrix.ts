import { say } from '@/lib/i18n/define-messages'
import type { Locale } from '@/lib/i18n/locales'
import { chartMessages } from '@/lib/i18n/messages/charts'
import type { Claim } from '@/lib/schema/claim'
import type { Event } from '@/lib/schema/event'
import { groupBy } from '@/lib/schema/group-by'
import { type Book, partyOf } from './book'
import { type ChartWords, cell, figureCell, titled } from './chart-table'
import { claimantName, victimsSideLabel } from './claim-words'
import { claimsOfEvent, pastClaims } from './event-claims'
import { claimRow, type FigureRow } from './figure-row'
import { inLaneOrder, speakerOf } from './speaker'
import { inWords } from './timeline'

/** Who says (rows) what of whose losses (columns); finished for drawing. */
export interface Matrix extends ChartWords {
  locale: Locale
  columns: { key: string; label: string }[]
  rows: MatrixRow[]
}

export interface MatrixRow {
  key: string
  /** The claimant. */
  label: string
  /** One for each column. */
  cells: MatrixCell[]
}

export interface MatrixCell {
  column: string
  /** The claimant speaks of its own side's losses. */
  own: boolean
  /** What stands; what has been replaced is on the timeline. Empty: nothing said. */
  figures: FigureRow[]
}

export function matrix(book: Book, locale: Locale, event: Event): Matrix {
  const t = say(chartMessages, locale)
  const claims = claimsOfEvent(book, event.id)
  const past = pastClaims(claims)
  const standing = inLaneOrder(
    book,
    event,
    claims.filter(claim => !past.has(claim.id)),
  )
  const columns = columnsOf(book, event, standing)
  const rows = [...groupBy(standing, claim => speakerOf(book, claim))].map(([key, ofSpeaker]) => ({
    key,
    label: ofSpeaker[0] === undefined ? '' : claimantName(book, locale, ofSpeaker[0]),
    cells: columns.map(column => {
      const ofCell = ofSpeaker.filter(claim => columnOf(book, claim) === column)
      return {
        column,
        own: ofCell.some(claim => claim.stance === 'own-loss'),
        figures: ofCell.map(claim => claimRow(book, locale, event, claim, undefined)),
      }
    }),
  }))
  return {
    locale,
    ...titled(t.matrixTitle, event.names[locale]),
    sentence: inWords(locale, standing, rows.length),
    columns: columns.map(key => ({ key, label: victimsSideLabel(book, locale, key) })),
    rows,
    table: {
      caption: t.matrixTitle,
      columns: [
        t.columnAccording,
        t.columnWhose,
        t.columnOutcome,
        t.columnFigure,
        t.columnWhen,
        t.columnNote,
      ],
      rows: rows.flatMap(row =>
        row.cells.flatMap(({ figures }) =>
          figures.map(figure => [
            cell(figure.according),
            cell(figure.whose),
            cell(figure.outcome),
            figureCell(figure),
            cell(figure.when),
            cell(t.list(figure.notes)),
          ]),
        ),
      ),
    },
  }
}

type Column = Claim['victims']['side']

function columnOf(book: Book, { victims: { side } }: Claim): Column {
  return side === 'both' || side === 'unspecified' ? side : partyOf(book, side)
}

/** The event's sides always; then whoever else's losses are spoken of, both sides together and unnamed ones last. */
function columnsOf(book: Book, event: Event, claims: readonly Claim[]): Column[] {
  const spokenOf = claims.map(claim => columnOf(book, claim))
  const others = spokenOf.filter(side => side !== 'both' && side !== 'unspecified')
  const together = (['both', 'unspecified'] as const).filter(side => spokenOf.includes(side))
  return [...new Set([...event.sides, ...others, ...together])]
}
