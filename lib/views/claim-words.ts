import { isolate, showControls } from '@/lib/i18n/bidi'
import { formatDate, formatDating } from '@/lib/i18n/dates'
import { say } from '@/lib/i18n/define-messages'
import { listOr } from '@/lib/i18n/lists'
import type { Locale } from '@/lib/i18n/locales'
import { claimWordMessages } from '@/lib/i18n/messages/claim-words'
import { formatNumber } from '@/lib/i18n/numbers'
import type { ActorKind } from '@/lib/schema/actor'
import type { Claim } from '@/lib/schema/claim'
import type { Count } from '@/lib/schema/count'
import type { ActorId, OutletId } from '@/lib/schema/ids'
import type { Outcome, Relay } from '@/lib/schema/report'
import { type Book, partyOf } from './book'
import { lossOf, lossPhrase } from './loss'

/** A count with the words that soften it, without what is counted: "at least 100", "about 6,500", "thousands". */
export function figureText(locale: Locale, count: Count): string {
  const t = say(claimWordMessages, locale)
  switch (count.form) {
    case 'exact':
      return formatNumber(locale, count.value)
    case 'about':
      return t.about(formatNumber(locale, count.value))
    case 'at_least':
      return t.atLeast(formatNumber(locale, count.value))
    case 'more_than':
      return t.moreThan(formatNumber(locale, count.value))
    case 'at_most':
      return t.atMost(formatNumber(locale, count.value))
    case 'range':
      return t.range(formatNumber(locale, count.value), formatNumber(locale, count.max))
    case 'unquantified':
      return count.magnitude === null ? t.unquantified : t[count.magnitude]
    case 'undisclosed':
      return t.undisclosed
  }
}

/** "Killed"; "Killed or missing" where a text combines them. */
export function outcomesLabel(locale: Locale, outcomes: readonly Outcome[]): string {
  const t = say(claimWordMessages, locale)
  const [first, ...rest] = outcomes.map(outcome => t[outcome])
  const names = [first ?? t.casualties, ...rest.map(name => name.toLocaleLowerCase('en'))]
  return listOr(locale, names)
}

export function actorName(book: Book, locale: Locale, actor: ActorId): string {
  return book.actors.get(actor)?.names[locale] ?? actor
}

/** Who makes the claim, without who relayed it; an article that names no source speaks for itself. */
export function claimantName(book: Book, locale: Locale, claim: Claim): string {
  const t = say(claimWordMessages, locale)
  return speaker(book, locale, claim, {
    actor: actor => actorName(book, locale, actor),
    outlet: t.narratorOf,
    article: t.narrator(formatDate(locale, claim.firstReported)),
  })
}

/** How a claimant is called: whom the gazetteer knows, an article with a known outlet, one without. */
interface Naming {
  actor: (actor: ActorId) => string
  outlet: (name: string) => string
  article: string
}

function speaker(book: Book, locale: Locale, claim: Claim, naming: Naming): string {
  const { actor, text } = claim.claimant
  if (actor !== null) return naming.actor(actor)
  if (text !== '') return say(claimWordMessages, locale).quoted(isolate(text))
  const outlet = outletOf(book, claim)
  return outlet === null ? naming.article : naming.outlet(outletName(book, locale, outlet))
}

/** The outlet of the article that first carried a claim; null where none is recorded. */
function outletOf(book: Book, claim: Claim): OutletId | null {
  const [first] = claim.reports
  return (first && book.articles.get(first.article)?.outlet) ?? null
}

/** The claimant with whoever passed the statement on, beside its date: "Parliament of Ruritania, via Interfax". */
export function attribution(book: Book, locale: Locale, claim: Claim): string {
  const t = say(claimWordMessages, locale)
  const claimant = speaker(book, locale, claim, {
    actor: actor => actorName(book, locale, actor),
    outlet: t.narratorOf,
    article: t.narratorUndated,
  })
  return withRelay(book, locale, claim, claimant)
}

function withRelay(book: Book, locale: Locale, { via }: Claim, claimant: string): string {
  if (via === null) return claimant
  const passedOn = say(claimWordMessages, locale).via(relayName(book, locale, via))
  return [claimant, passedOn].join(locale === 'en' ? ', ' : '، ')
}

/** English says "the" before the names of bodies in a sentence, and not before those of states, people and agencies. */
const BODIES: ReadonlySet<ActorKind> = new Set<ActorKind>([
  'government',
  'ministry',
  'parliament',
  'armed-force',
  'police',
  'emergency-service',
  'health-authority',
  'local-authority',
  'international-body',
])

/** Who makes the claim and who passed it on, as it goes on from "according to". */
export function attributionInSentence(book: Book, locale: Locale, claim: Claim): string {
  const t = say(claimWordMessages, locale)
  const claimant = speaker(book, locale, claim, {
    actor: actor => actorInSentence(book, locale, actor),
    outlet: t.narratorOfInSentence,
    article: t.narratorInSentence(formatDate(locale, claim.firstReported)),
  })
  return withRelay(book, locale, claim, claimant)
}

/** The claimant alone, as it goes on from "according to" where the date stands beside it. */
export function claimantBesideDate(book: Book, locale: Locale, claim: Claim): string {
  const t = say(claimWordMessages, locale)
  return speaker(book, locale, claim, {
    actor: actor => actorInSentence(book, locale, actor),
    outlet: t.narratorOfInSentence,
    article: t.narratorUndatedInSentence,
  })
}

/** The same with whoever passed the statement on. */
export function attributionBesideDate(book: Book, locale: Locale, claim: Claim): string {
  return withRelay(book, locale, claim, claimantBesideDate(book, locale, claim))
}

function actorInSentence(book: Book, locale: Locale, actor: ActorId): string {
  const name = actorName(book, locale, actor)
  const kind = book.actors.get(actor)?.kind
  return locale === 'en' && kind !== undefined && BODIES.has(kind) && !/^the /i.test(name)
    ? `the ${name}`
    : name
}

export function relayName(book: Book, locale: Locale, via: Relay): string {
  return via.actor === null
    ? say(claimWordMessages, locale).quoted(isolate(via.text))
    : actorName(book, locale, via.actor)
}

function outletName(book: Book, locale: Locale, outlet: OutletId): string {
  return showControls(book.outlets.get(outlet)?.names[locale] ?? outlet)
}

/** Whose people a claim is about: "Ruritania", "Both sides together". */
export function victimsSideLabel(book: Book, locale: Locale, side: Claim['victims']['side']): string {
  const t = say(claimWordMessages, locale)
  if (side === 'both') return t.both
  if (side === 'unspecified') return t.unspecifiedSide
  return actorName(book, locale, partyOf(book, side))
}

/** The same with the kind of people, where it is stated: "Ruritania: soldiers". */
export function victimsLabel(book: Book, locale: Locale, victims: Claim['victims']): string {
  const side = victimsSideLabel(book, locale, victims.side)
  if (victims.group === 'unspecified') return side
  return `${side}: ${say(claimWordMessages, locale)[victims.group]}`
}

/** What a reader must know before quoting the figure: "not final", "denied by …"; empty for a plain assertion. */
export function claimNotes(book: Book, locale: Locale, claim: Claim): string[] {
  const t = say(claimWordMessages, locale)
  const notes: string[] = []
  if (claim.status === 'denied') {
    const denier = claim.reports.find(report => report.deniedBy !== null)?.deniedBy
    notes.push(denier?.actor ? t.deniedBy(actorName(book, locale, denier.actor)) : t.denied)
  } else if (claim.status !== 'asserted') notes.push(t[claim.status])
  if (claim.relations.some(relation => relation.kind === 'conflicts')) notes.push(t.contested)
  if (claim.scope === 'subset' || claim.scope === 'increment') notes.push(t[claim.scope])
  return notes
}

/** A claim in one sentence: who, how many of whose people, when, and what softens it. */
export function claimSentence(book: Book, locale: Locale, claim: Claim): string {
  const [comma, semicolon] = locale === 'en' ? [', ', '; '] : ['، ', '؛ ']
  const said = lossPhrase(locale, lossOf(book, locale, claim))
  // A background figure is of another time than its article: it names its event, or the date would mislead.
  const past = claim.scope === 'background' && claim.event ? book.events.get(claim.event) : undefined
  const what = past === undefined ? said : `${said} (${past.names[locale]})`
  const statement = `${attribution(book, locale, claim)}: ${what}${comma}${formatDating(locale, claim.asOf)}`
  return [statement, ...claimNotes(book, locale, claim)].join(semicolon)
}
