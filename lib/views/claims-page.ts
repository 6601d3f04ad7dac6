import type { Locale } from '@/lib/i18n/locales'
import type { Facet } from '@/lib/urls'
import type { Book } from './book'
import { type FacetChoice, type Facets, facetChoices, facetsOf, searchText } from './claim-facets'
import { type ClaimLine, claimLine, newestFirst } from './claim-line'

export interface FindableLine extends ClaimLine {
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
      facets: facetsOf(claim),
      search: searchText(book, claim),
    })),
  }
}
