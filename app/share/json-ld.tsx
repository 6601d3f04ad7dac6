import type { JsonLd } from '@/lib/exports/json-ld'
import { scriptJson } from '@/lib/exports/markup'

/** What a page is about, for machines. Data, not script: nothing in it is run. */
export function JsonLdScript({ data }: { data: JsonLd }) {
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: serialised so that nothing in it can end the element
    <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: scriptJson(data) }} />
  )
}
