import { showControls } from '@/lib/i18n/bidi'
import { say } from '@/lib/i18n/define-messages'
import type { Locale } from '@/lib/i18n/locales'
import { eventPageMessages } from '@/lib/i18n/messages/event-page'
import { sourcePageMessages } from '@/lib/i18n/messages/source-page'
import type { Actor } from '@/lib/schema/actor'
import type { Article } from '@/lib/schema/article'
import type { Claim } from '@/lib/schema/claim'
import type { ActorId, EventId, OutletId } from '@/lib/schema/ids'
import type { Outlet } from '@/lib/schema/outlet'
import { type Facet, NOT_RECORDED, sourcePath } from '@/lib/urls'
import { type ArticleLine, articleLine } from './article-line'
import type { Book } from './book'
import { titled } from './chart-table'
import { type FacetChoice, facetChoices } from './claim-facets'
import { type ClaimLine, claimLine, newestFirst } from './claim-line'
import { actorName } from './claim-words'
import { type Timeline, timelineOf } from './timeline'

export type SourceId = ActorId | OutletId | typeof NOT_RECORDED

/** A source in a list: what it is called and how much of it is in the ledger. */
export interface SourceLine {
  id: string
  name: string
  href: string
  extent: string
}

/** What one source said about one event, or about none. */
export interface EventClaims {
  event: string | null
  claims: ClaimLine[]
}

/** An actor, an outlet, one that is both, or the articles whose outlet is not recorded. */
export interface Source {
  id: SourceId
  actor: Actor | null
  outlet: Outlet | null
}

export interface SourcePageView {
  id: SourceId
  name: string
  path: string
  /** Whom it speaks for; null for a source that makes no claims itself. */
  standing: string | null
  lead: string | null
  /** What it said over time; null for a source that makes no claims itself. */
  timeline: Timeline | null
  ownLosses: EventClaims[]
  otherLosses: EventClaims[]
  /** Of both sides together, or of victims whose side is not stated. */
  jointLosses: EventClaims[]
  relayed: EventClaims[]
  /** For finding among its claims; null for a source that makes none. */
  choices: Record<Facet, FacetChoice[]> | null
  /** How many of its claims another claimant contests. */
  contested: string | null
  carried: { article: ArticleLine; claims: ClaimLine[] }[]
}

/** Everything that has a source page: whoever claims or relays something, and every outlet. */
export function sourcesOf(book: Book): Source[] {
  const actors = book.dataset.actors.filter(
    actor => claimsBy(book, actor.id).length > 0 || relayedBy(book, actor.id).length > 0,
  )
  const ids = new Set<SourceId>([...actors, ...book.dataset.outlets].map(({ id }) => id))
  if (articlesOf(book, null).length > 0) ids.add(NOT_RECORDED)
  return [...ids].map(id => ({
    id,
    actor: actors.find(actor => actor.id === id) ?? null,
    outlet: book.dataset.outlets.find(outlet => outlet.id === id) ?? null,
  }))
}

export function sourceName(locale: Locale, { actor, outlet }: Source): string {
  const names = actor?.names ?? outlet?.names
  return names === undefined ? say(sourcePageMessages, locale).notRecorded : showControls(names[locale])
}

export function sourcePage(book: Book, locale: Locale, source: Source): SourcePageView {
  const t = say(sourcePageMessages, locale)
  const { actor, outlet } = source
  const claims = actor === null ? [] : claimsBy(book, actor.id)
  const isOwn = (claim: Claim) => claim.stance === 'own-loss'
  const isJoint = ({ victims }: Claim) => victims.side === 'both' || victims.side === 'unspecified'
  return {
    id: source.id,
    name: sourceName(locale, source),
    path: sourcePath(locale, source.id),
    standing: actor === null || claims.length === 0 ? null : standingOf(book, locale, actor),
    lead: actor === null && outlet === null ? t.notRecordedLead : null,
    timeline:
      claims.length === 0
        ? null
        : timelineOf(book, locale, claims, titled(t.said, sourceName(locale, source))),
    ownLosses: byEvent(book, locale, claims.filter(isOwn)),
    otherLosses: byEvent(
      book,
      locale,
      claims.filter(claim => !isOwn(claim) && !isJoint(claim)),
    ),
    jointLosses: byEvent(
      book,
      locale,
      claims.filter(claim => !isOwn(claim) && isJoint(claim)),
    ),
    relayed: actor === null ? [] : byEvent(book, locale, relayedBy(book, actor.id)),
    choices: claims.length === 0 ? null : facetChoices(book, locale),
    contested: claims.length === 0 ? null : contestedIn(locale, claims),
    carried: actor !== null && outlet === null ? [] : carriedBy(book, locale, outlet?.id ?? null),
  }
}

export interface SourcesPageView {
  claimants: SourceLine[]
  relays: SourceLine[]
  outlets: SourceLine[]
  /** Claims of people whom the gazetteer does not know: no page of their own, only their claims. */
  others: ClaimLine[]
}

export function sourcesPage(book: Book, locale: Locale): SourcesPageView {
  const t = say(eventPageMessages, locale)
  const sources = sourcesOf(book)
  const line = (source: Source, extent: string): SourceLine => ({
    id: source.id,
    name: sourceName(locale, source),
    href: sourcePath(locale, source.id),
    extent,
  })
  const counted = (count: (book: Book, actor: ActorId) => readonly Claim[]) =>
    sources.flatMap(source => {
      const claims = source.actor === null ? [] : count(book, source.actor.id)
      return claims.length === 0 ? [] : [line(source, t.claimCount(claims.length))]
    })
  return {
    claimants: counted(claimsBy),
    relays: counted(relayedBy),
    outlets: sources
      .filter(source => source.actor === null || source.outlet !== null)
      .map(source => line(source, t.articleCount(articlesOf(book, source.outlet?.id ?? null).length))),
    others: newestFirst(
      book.dataset.claims.filter(({ claimant }) => claimant.actor === null && claimant.text !== ''),
    ).map(claim => claimLine(book, locale, claim)),
  }
}

function claimsBy(book: Book, actor: ActorId): Claim[] {
  return book.dataset.claims.filter(claim => claim.claimant.actor === actor)
}

function relayedBy(book: Book, actor: ActorId): Claim[] {
  return book.dataset.claims.filter(claim => claim.via?.actor === actor)
}

function articlesOf(book: Book, outlet: OutletId | null): Article[] {
  return book.dataset.articles.filter(article => article.outlet === outlet)
}

function standingOf(book: Book, locale: Locale, actor: Actor): string {
  const t = say(sourcePageMessages, locale)
  if (actor.side === null) return t.thirdParty
  return actor.side === actor.id ? t.party : t.speaksFor(actorName(book, locale, actor.side))
}

function contestedIn(locale: Locale, claims: readonly Claim[]): string {
  const t = say(sourcePageMessages, locale)
  const contested = claims.filter(claim => claim.relations.some(relation => relation.kind === 'conflicts'))
  return contested.length === 0 ? t.neverContested : t.contested(contested.length, claims.length)
}

/** Newest event first, as the claims themselves are. */
function byEvent(book: Book, locale: Locale, claims: readonly Claim[]): EventClaims[] {
  const groups = new Map<EventId | null, Claim[]>()
  for (const claim of newestFirst(claims)) {
    groups.set(claim.event, [...(groups.get(claim.event) ?? []), claim])
  }
  return [...groups].map(([event, said]) => ({
    event: event === null ? null : (book.events.get(event)?.names[locale] ?? event),
    claims: said.map(claim => claimLine(book, locale, claim)),
  }))
}

function carriedBy(book: Book, locale: Locale, outlet: OutletId | null): SourcePageView['carried'] {
  return articlesOf(book, outlet)
    .toSorted((a, b) => (a.published < b.published ? 1 : -1))
    .map(article => ({
      article: articleLine(book, locale, article),
      claims: book.dataset.claims
        .filter(claim => claim.reports.some(report => report.article === article.id))
        .map(claim => claimLine(book, locale, claim)),
    }))
}
