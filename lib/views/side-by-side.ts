import { lastDay } from '@/lib/analysis/as-of'
import { formatDate } from '@/lib/i18n/dates'
import { say } from '@/lib/i18n/define-messages'
import type { Locale } from '@/lib/i18n/locales'
import { chartMessages } from '@/lib/i18n/messages/charts'
import { claimWordMessages } from '@/lib/i18n/messages/claim-words'
import { formatNumber } from '@/lib/i18n/numbers'
import { unbroken } from '@/lib/i18n/unbroken'
import type { Claim } from '@/lib/schema/claim'
import type { IsoDate } from '@/lib/schema/dates'
import type { Event } from '@/lib/schema/event'
import type { ActorId, ClaimId } from '@/lib/schema/ids'
import type { Outcome } from '@/lib/schema/report'
import { claimPath } from '@/lib/urls'
import { type Book, partyOf } from './book'
import { type ChartWords, cell, figureCell, titled } from './chart-table'
import { actorName, attributionInSentence, figureText, outcomesLabel } from './claim-words'
import { claimsOfEvent, outcomeSets, outcomesKey, pastClaims } from './event-claims'
import { claimRow, type FigureRow } from './figure-row'
import { figuresInWords } from './figures-in-words'
import { derivedMark, silentMark, toneOf } from './mark'

/** Each side's own losses, outcome by outcome; finished for drawing. */
export interface SideBySide extends ChartWords {
  locale: Locale
  groups: SideBySideGroup[]
}

export interface SideBySideGroup {
  key: string
  /** The outcome: "Killed". */
  label: string
  rows: FigureRow[]
}

/**
 * Compares what may be compared: what each side says of its own losses. Both sides have a row for every outcome
 * that anybody speaks of; totals for both stand apart, and a sum of the sides' figures only beside such a total.
 * `day` is the last that the ledger knows of: a silence lasts until then.
 */
export function sideBySide(
  book: Book,
  locale: Locale,
  event: Event,
  day: IsoDate = lastDay(book.dataset) ?? event.window.end,
): SideBySide {
  const t = say(chartMessages, locale)
  const claims = claimsOfEvent(book, event.id)
  const past = pastClaims(claims)
  const outcomes = outcomeSets(claims).map(outcomes => {
    const ofOutcome = claims.filter(claim => outcomesKey(claim.outcomes) === outcomesKey(outcomes))
    const sides = sidesOf(book, event, ofOutcome).map(side => ({
      side,
      own: standingFirst(
        ofOutcome.filter(claim => isOwnTotal(book, claim, side)),
        past,
      ),
    }))
    const together = ofOutcome.filter(isForAll)
    const drawn = [...sides.flatMap(({ own }) => own), ...together]
    const row = (claim: Claim) =>
      withRivals(book, locale, claim, drawn, claimRow(book, locale, event, claim, past.get(claim.id)))
    const rows = [
      ...sides.flatMap(({ side, own }) =>
        own.length > 0 ? own.map(row) : [silentRow(book, locale, event, claims, outcomes, side, day)],
      ),
      ...together.flatMap(claim => [row(claim), ...derivedRows(locale, claim)]),
    ]
    return {
      group: { key: outcomesKey(outcomes), label: outcomesLabel(locale, outcomes), rows },
      drawn,
    }
  })
  // That nobody spoke of unspecified losses is no silence about them: each outcome has its own.
  const spokenOf = outcomes.filter(({ group, drawn }) => group.key !== 'casualties' || drawn.length > 0)
  const groups = spokenOf.map(({ group }) => group)
  return {
    locale,
    ...titled(t.sideBySideTitle, event.names[locale]),
    sentence: inWords(
      book,
      locale,
      spokenOf.map(({ drawn }) => drawn.filter(({ id }) => !past.has(id))),
    ),
    groups,
    table: tableOf(locale, t.sideBySideTitle, groups),
  }
}

/** The figures that stand, outcome by outcome; that there are losses without a number in one closing sentence. */
function inWords(book: Book, locale: Locale, standing: readonly Claim[][]): string {
  const t = say(chartMessages, locale)
  const figures = standing.flatMap(claims => figuresInWords(book, locale, claims))
  if (figures.length === 0) return t.noFigures
  const all = standing.flat()
  const isContested = all.some(({ relations }) => relations.some(({ kind }) => kind === 'conflicts'))
  const isVague = all.some(({ count }) => count.form === 'unquantified')
  return [...figures, ...(isContested ? [t.someContested] : []), ...(isVague ? [t.otherLosses] : [])].join(
    ' ',
  )
}

/** A contested figure whose rival has no row of its own beside it names that rival. */
function withRivals(
  book: Book,
  locale: Locale,
  claim: Claim,
  drawn: readonly Claim[],
  row: FigureRow,
): FigureRow {
  const t = say(claimWordMessages, locale)
  const rivals = claim.relations.flatMap(relation => {
    const rival = relation.kind === 'conflicts' ? book.claims.get(relation.claim) : undefined
    return rival === undefined || drawn.includes(rival) ? [] : [rival]
  })
  const named = rivals.map(rival =>
    t.contestedBy(figureText(locale, rival.count), attributionInSentence(book, locale, rival)),
  )
  return { ...row, notes: row.notes.flatMap(note => (note === t.contested ? [note, ...named] : [note])) }
}

/** The event's parties, and any other whose own losses somebody of it speaks of. */
function sidesOf(book: Book, event: Event, claims: readonly Claim[]): ActorId[] {
  const others = claims.flatMap(({ stance, victims: { side } }) =>
    stance === 'own-loss' && side !== 'both' && side !== 'unspecified' ? [partyOf(book, side)] : [],
  )
  return [...new Set([...event.sides, ...others])]
}

function isOwnTotal(book: Book, claim: Claim, side: ActorId): boolean {
  const victims = claim.victims.side
  return (
    claim.stance === 'own-loss' &&
    victims !== 'both' &&
    victims !== 'unspecified' &&
    partyOf(book, victims) === side &&
    !isPart(claim)
  )
}

function isForAll(claim: Claim): boolean {
  const { victims, count } = claim
  return victims.side === 'both' || (victims.side === 'unspecified' && 'value' in count && !isPart(claim))
}

/** Parts of another figure and additions to one have no length to compare with a whole. */
function isPart({ scope }: Claim): boolean {
  return scope === 'subset' || scope === 'increment'
}

function standingFirst(claims: readonly Claim[], past: ReadonlyMap<ClaimId, unknown>): Claim[] {
  return [...claims.filter(({ id }) => !past.has(id)), ...claims.filter(({ id }) => past.has(id))]
}

function silentRow(
  book: Book,
  locale: Locale,
  event: Event,
  claims: readonly Claim[],
  outcomes: readonly Outcome[],
  side: ActorId,
  day: IsoDate,
): FigureRow {
  const whose = actorName(book, locale, side)
  const t = say(chartMessages, locale)
  // "Killed or missing" is a figure for the killed, though not for them alone: that side is not silent.
  const isCounted = claims.some(
    claim =>
      isOwnTotal(book, claim, side) &&
      'value' in claim.count &&
      claim.outcomes.some(outcome => outcomes.includes(outcome)),
  )
  const figure = isCounted ? t.otherwise : t.silent(unbroken(formatDate(locale, day)))
  return {
    key: `silent-${outcomesKey(outcomes)}-${side}`,
    href: null,
    mark: silentMark(toneOf(book, event, side)),
    outcome: outcomesLabel(locale, outcomes),
    whose,
    according: '',
    source: '',
    when: '',
    figure,
    notes: [],
    alt: `${whose}: ${figure}`,
    quote: null,
  }
}

/** The sum that a total can be held against; it is nobody's claim and says so. */
function derivedRows(locale: Locale, total: Claim): FigureRow[] {
  return total.relations.flatMap(relation => {
    if (relation.kind !== 'total-of' || relation.derivedSum === null) return []
    const whose = say(chartMessages, locale).sum
    const figure = formatNumber(locale, relation.derivedSum)
    const note = say(claimWordMessages, locale).derived
    return {
      key: `sum-${total.id}`,
      href: claimPath(locale, total.id),
      mark: derivedMark(relation.derivedSum),
      outcome: outcomesLabel(locale, total.outcomes),
      whose,
      according: '',
      source: '',
      when: '',
      figure,
      notes: [note],
      alt: `${whose}: ${say(chartMessages, locale).list([figure, note])}`,
      quote: null,
    }
  })
}

function tableOf(locale: Locale, caption: string, groups: readonly SideBySideGroup[]): ChartWords['table'] {
  const t = say(chartMessages, locale)
  return {
    caption,
    columns: [t.columnOutcome, t.columnWhose, t.columnFigure, t.columnAccording, t.columnWhen, t.columnNote],
    rows: groups.flatMap(group =>
      group.rows.map(row => [
        cell(group.label),
        cell(row.whose),
        figureCell(row),
        cell(row.according),
        cell(row.when),
        cell(t.list(row.notes)),
      ]),
    ),
  }
}
