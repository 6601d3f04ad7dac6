import { readBook } from '@/app/ui/page-locale'
import { editionOf } from '@/lib/exports/edition'
import { claimJsonLd, datasetJsonLd, type JsonLd } from '@/lib/exports/json-ld'
import { scriptJson } from '@/lib/exports/markup'
import type { Locale } from '@/lib/i18n/locales'
import type { ClaimId, EventId } from '@/lib/schema/ids'

/** What a page is about, for machines. Data, not script: nothing in it is run. */
function JsonLdScript({ data }: { data: JsonLd }) {
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: serialised so that nothing in it can end the element
    <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: scriptJson(data) }} />
  )
}

/** The dataset, or one event's part of it, for search engines that list datasets. */
export async function DatasetJsonLd({ locale, event = null }: { locale: Locale; event?: EventId | null }) {
  const book = await readBook()
  return <JsonLdScript data={datasetJsonLd(book, locale, editionOf(book.dataset), event)} />
}

export async function ClaimJsonLd({ locale, claim: id }: { locale: Locale; claim: ClaimId }) {
  const book = await readBook()
  const claim = book.claims.get(id)
  return claim === undefined ? null : <JsonLdScript data={claimJsonLd(book, locale, claim)} />
}
