import type { Locale } from '@/lib/i18n/locales'
import type { Claim } from '@/lib/schema/claim'
import type { Facet } from '@/lib/urls'
import type { Book } from './book'
import { type FacetChoice, type Facets, facetChoices, facetsOf, searchText } from './claim-facets'
import { type ClaimLine, claimLine, newestFirst } from './claim-line'
import { passageOf } from './passage'

export interface FindableLine extends ClaimLine {
  /** The words that first carry the figure, in the article that reported it first. */
  quote: string | null
  facets: Facets
  search: string
}

/** A filter that is already applied. */
export interface Narrowing {
  facet: Facet
  value: string
}

export interface ClaimsPageView {
  choices: Record<Facet, FacetChoice[]>
  lines: FindableLine[]
}

export function claimsPage(book: Book, locale: Locale, narrowing: Narrowing | null): ClaimsPageView {
  const claims = newestFirst(book.dataset.claims).filter(
    claim => narrowing === null || facetsOf(claim)[narrowing.facet].includes(narrowing.value),
  )
  return {
    choices: facetChoices(book, locale),
    lines: claims.map(claim => ({
      ...claimLine(book, locale, claim),
      quote: firstQuote(claim),
      facets: facetsOf(claim),
      search: searchText(book, claim),
    })),
  }
}

function firstQuote(claim: Claim): string | null {
  const evidence = claim.reports[0]?.evidence[0]
  return evidence === undefined ? null : passageOf(evidence).quote
}
