import { type Conflict, conflictsAmong } from '@/lib/analysis/conflicts'
import { say } from '@/lib/i18n/define-messages'
import type { Locale } from '@/lib/i18n/locales'
import { chartMessages } from '@/lib/i18n/messages/charts'
import { claimWordMessages } from '@/lib/i18n/messages/claim-words'
import type { Event } from '@/lib/schema/event'
import type { Book } from './book'
import { type ChartWords, cell } from './chart-table'
import { attribution, outcomesLabel, victimsSideLabel } from './claim-words'
import { claimsOfEvent } from './event-claims'
import { claimRow, type FigureRow } from './figure-row'
import { lossOf, lossPhrase } from './loss'

/** Rival figures, worst first; finished for drawing. */
export interface Conflicts extends ChartWords {
  locale: Locale
  groups: ConflictGroup[]
}

/** Figures of different claimants for the same victims and outcome, of which no number satisfies all. */
export interface ConflictGroup {
  key: string
  /** "Killed, Ruritania". */
  label: string
  /** The event, where the chart is not of one event alone. */
  event: string | null
  /** Who says what, in words. */
  sentence: string
  /** The lowest figure first. */
  rows: FigureRow[]
}

export function conflictsOf(book: Book, locale: Locale, event: Event): Conflicts {
  const title = say(chartMessages, locale).conflictsTitle(event.names[locale])
  return view(
    locale,
    title,
    conflictsAmong(claimsOfEvent(book, event.id)).map(one => group(book, locale, one, false)),
  )
}

/** What is contested in the whole ledger. */
export function conflictsEverywhere(book: Book, locale: Locale): Conflicts {
  const title = say(chartMessages, locale).conflictsEverywhere
  return view(
    locale,
    title,
    conflictsAmong(book.dataset.claims).map(one => group(book, locale, one, true)),
  )
}

/** One of the conflicts as a chart of its own. */
export function oneConflict({ locale }: Conflicts, group: ConflictGroup): Conflicts {
  return view(locale, group.label, [group])
}

function group(book: Book, locale: Locale, conflict: Conflict, naming: boolean): ConflictGroup {
  const t = say(chartMessages, locale)
  // Said of every row here by the chart itself.
  const { contested } = say(claimWordMessages, locale)
  const event = book.events.get(conflict.event)
  const said = conflict.claims.map(claim =>
    t.said(attribution(book, locale, claim), lossPhrase(locale, lossOf(book, locale, claim))),
  )
  return {
    key: [conflict.event, conflict.side, ...conflict.outcomes].join('-'),
    label: t.comma([outcomesLabel(locale, conflict.outcomes), victimsSideLabel(book, locale, conflict.side)]),
    event: naming ? (event?.names[locale] ?? null) : null,
    sentence: t.conflictSentence(t.list(said)),
    rows: conflict.claims.map(claim => {
      const row = claimRow(book, locale, event, claim, undefined)
      return { ...row, notes: row.notes.filter(note => note !== contested) }
    }),
  }
}

function view(locale: Locale, title: string, groups: ConflictGroup[]): Conflicts {
  const t = say(chartMessages, locale)
  return {
    locale,
    title,
    sentence: groups.length === 0 ? t.noConflicts : groups.map(({ sentence }) => sentence).join(' '),
    groups,
    table: {
      caption: title,
      columns: [
        t.columnOutcome,
        t.columnWhose,
        t.columnFigure,
        t.columnAccording,
        t.columnWhen,
        t.columnNote,
      ],
      rows: groups.flatMap(({ rows }) =>
        rows.map(row => [
          cell(row.outcome),
          cell(row.whose),
          cell(row.figure, row.href),
          cell(row.according),
          cell(row.when),
          cell(t.list(row.notes)),
        ]),
      ),
    },
  }
}
