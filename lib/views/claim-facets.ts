import { say } from '@/lib/i18n/define-messages'
import { compareNames } from '@/lib/i18n/lists'
import { LOCALES, type Locale } from '@/lib/i18n/locales'
import { articlePageMessages } from '@/lib/i18n/messages/article-page'
import { claimsPageMessages } from '@/lib/i18n/messages/claims-page'
import type { Claim } from '@/lib/schema/claim'
import { FACETS, type Facet } from '@/lib/urls'
import type { Book } from './book'
import { actorName, claimantName, outcomesLabel, victimsSideLabel } from './claim-words'

/** Stands in an address for what has no id: no event, no claimant in the gazetteer, the article's own voice. */
const NONE = 'none'
const UNKNOWN = 'unknown'
const NARRATOR = 'narrator'

export type Facets = Record<Facet, readonly string[]>

export interface FacetChoice {
  value: string
  label: string
}

/** By what a claim can be found; combined outcomes are found by each of theirs. */
export function facetsOf(claim: Claim): Facets {
  const { actor, text } = claim.claimant
  return {
    event: [claim.event ?? NONE],
    claimant: [actor ?? (text === '' ? NARRATOR : UNKNOWN)],
    victims: [claim.victims.side],
    outcome: claim.outcomes,
    article: [...new Set(claim.reports.map(report => report.article))],
  }
}

/** What a reader may type to find a claim: names and words in both languages, the quotation and its headline. */
export function searchText(book: Book, claim: Claim): string {
  const named = LOCALES.flatMap(locale => [
    claimantName(book, locale, claim),
    victimsSideLabel(book, locale, claim.victims.side),
    outcomesLabel(locale, claim.outcomes),
    claim.event === null ? '' : (book.events.get(claim.event)?.names[locale] ?? ''),
  ])
  const written = claim.reports.flatMap(report => [
    book.articles.get(report.article)?.title ?? '',
    ...report.evidence.map(evidence => evidence.quote),
  ])
  return [...named, ...written].filter(Boolean).join(' ')
}

/** The values that occur, each under the name that a reader knows it by. */
export function facetChoices(book: Book, locale: Locale): Record<Facet, FacetChoice[]> {
  const t = say(claimsPageMessages, locale)
  const values = (facet: Facet) => new Set(book.dataset.claims.flatMap(claim => facetsOf(claim)[facet]))
  const choices = (facet: Facet, label: (value: string) => string) =>
    [...values(facet)]
      .map(value => ({ value, label: label(value) }))
      .toSorted((a, b) => compareNames(locale)(a.label, b.label))
  const { events, actors, articles } = book.dataset
  return {
    event: choices(
      'event',
      value => events.find(event => event.id === value)?.names[locale] ?? t.noEventFacet,
    ),
    claimant: choices('claimant', value => {
      const actor = actors.find(candidate => candidate.id === value)
      if (actor !== undefined) return actorName(book, locale, actor.id)
      return value === NARRATOR ? t.narratorFacet : t.unknownFacet
    }),
    victims: victimChoices(book, locale),
    outcome: outcomeChoices(book, locale),
    article: choices(
      'article',
      value =>
        articles.find(article => article.id === value)?.title ?? say(articlePageMessages, locale).untitled,
    ),
  }
}

function victimChoices(book: Book, locale: Locale): FacetChoice[] {
  const sides = new Set(book.dataset.claims.map(claim => claim.victims.side))
  return [...sides]
    .map(side => ({ value: side, label: victimsSideLabel(book, locale, side) }))
    .toSorted((a, b) => compareNames(locale)(a.label, b.label))
}

function outcomeChoices(book: Book, locale: Locale): FacetChoice[] {
  const outcomes = new Set(book.dataset.claims.flatMap(claim => claim.outcomes))
  return [...outcomes].map(outcome => ({ value: outcome, label: outcomesLabel(locale, [outcome]) }))
}

export function isFacet(text: string): text is Facet {
  return FACETS.some(facet => facet === text)
}
