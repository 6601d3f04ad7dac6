import { type Conflict, conflictsAmong } from '@/lib/analysis/conflicts'
import { say } from '@/lib/i18n/define-messages'
import type { Locale } from '@/lib/i18n/locales'
import { chartMessages } from '@/lib/i18n/messages/charts'
import { claimWordMessages } from '@/lib/i18n/messages/claim-words'
import type { Event } from '@/lib/schema/event'
import { eventPath } from '@/lib/urls'
import type { Book } from './book'
import { type ChartWords, cell, figureCell, titled } from './chart-table'
import { attributionInSentence } from './claim-words'
import { claimsOfEvent } from './event-claims'
import { claimRow, type FigureRow } from './figure-row'
import { capitalised } from './figures-in-words'
import { lossOf, lossPhrase, lossWithoutCount } from './loss'

/** Rival figures, worst first; finished for drawing. */
export interface Conflicts extends ChartWords {
  locale: Locale
  groups: ConflictGroup[]
}

/** Figures of different claimants for the same victims and outcome, of which no number satisfies all. */
export interface ConflictGroup {
  key: string
  /** "Ruritanian soldiers killed". */
  label: string
  /** The event, where the chart is not of one event alone. */
  event: { name: string; href: string } | null
  /** Who says what, in words. */
  sentence: string
  /** The lowest figure first. */
  rows: FigureRow[]
}

export function conflictsOf(book: Book, locale: Locale, event: Event): Conflicts {
  const names = titled(say(chartMessages, locale).conflictsTitle, event.names[locale])
  const groups = conflictsAmong(claimsOfEvent(book, event.id)).map(one => group(book, locale, one, false))
  return view(locale, names, groups)
}

/** What is contested in the whole ledger. */
export function conflictsEverywhere(book: Book, locale: Locale): Conflicts {
  const { conflictsTitle } = say(chartMessages, locale)
  const groups = conflictsAmong(book.dataset.claims).map(one => group(book, locale, one, true))
  return view(locale, { heading: conflictsTitle, title: conflictsTitle }, groups)
}

/** One of the conflicts as a chart of its own, which its heading names already. */
export function oneConflict({ locale }: Conflicts, group: ConflictGroup): Conflicts {
  const names =
    group.event === null
      ? { heading: group.label, title: group.label }
      : titled(group.label, group.event.name)
  return view(locale, names, [{ ...group, label: '' }])
}

function group(book: Book, locale: Locale, conflict: Conflict, naming: boolean): ConflictGroup {
  const t = say(chartMessages, locale)
  // Said of every row here by the chart itself.
  const { contested } = say(claimWordMessages, locale)
  const event = book.events.get(conflict.event)
  const said = conflict.claims.map(claim =>
    t.accordingTo(
      lossPhrase(locale, lossOf(book, locale, claim)),
      attributionInSentence(book, locale, claim),
    ),
  )
  return {
    key: [conflict.event, conflict.side, ...conflict.outcomes].join('-'),
    label: capitalised(lossWithoutCount(locale, lossOf(book, locale, contestedLoss(conflict)))),
    event:
      naming && event !== undefined ? { name: event.names[locale], href: eventPath(locale, event.id) } : null,
    sentence: capitalised(t.conflictSentence(t.clauses(said))),
    rows: conflict.claims.map(claim => {
      const row = claimRow(book, locale, event, claim, undefined)
      return { ...row, notes: row.notes.filter(note => note !== contested) }
    }),
  }
}

/** What the rivals differ on; where they speak of different kinds of people, of people. */
function contestedLoss({ claims, side, outcomes }: Conflict): Parameters<typeof lossOf>[2] {
  const [group = 'unspecified', ...others] = new Set(claims.map(({ victims }) => victims.group))
  return {
    count: { form: 'unquantified', magnitude: null },
    outcomes,
    victims: { side, group: others.length === 0 ? group : 'unspecified' },
  }
}

function view(
  locale: Locale,
  names: Pick<ChartWords, 'heading' | 'title'>,
  groups: ConflictGroup[],
): Conflicts {
  const t = say(chartMessages, locale)
  return {
    locale,
    ...names,
    sentence: groups.length === 0 ? t.noConflicts : groups.map(({ sentence }) => sentence).join(' '),
    groups,
    table: {
      caption: names.heading,
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
          figureCell(row),
          cell(row.according),
          cell(row.when),
          cell(t.list(row.notes)),
        ]),
      ),
    },
  }
}
