import { CHARTS, chartSpec, drawingsOf } from '@/app/share/charts'
import { chartEmbed } from '@/lib/exports/chart-embed'
import { claimEmbed } from '@/lib/exports/claim-embed'
import { editionOf } from '@/lib/exports/edition'
import { embedDocument } from '@/lib/exports/embed-document'
import { say } from '@/lib/i18n/define-messages'
import { LOCALES, type Locale } from '@/lib/i18n/locales'
import { exportMessages } from '@/lib/i18n/messages/exports'
import type { Claim } from '@/lib/schema/claim'
import type { Event } from '@/lib/schema/event'
import {
  type ChartKind,
  chartEmbedPath,
  claimEmbedPath,
  claimPath,
  EMBED_THEMES,
  type EmbedMode,
  eventPath,
} from '@/lib/urls'
import type { Book } from '@/lib/views/book'
import { claimSentence } from '@/lib/views/claim-words'

type Write = () => Promise<string>

const opened = new WeakMap<Book, ReadonlyMap<string, Write>>()

/** Every embed there is, in every language, theme and mode: its address, and how its document is written. */
export function embedsOf(book: Book): ReadonlyMap<string, Write> {
  const known = opened.get(book)
  if (known) return known
  const modes = EMBED_THEMES.flatMap((theme): EmbedMode[] =>
    [false, true].map(fit => ({ theme, fit, frozen: null })),
  )
  const embeds = new Map<string, Write>()
  for (const locale of LOCALES) {
    for (const mode of modes) {
      for (const event of book.dataset.events) {
        for (const chart of CHARTS) {
          embeds.set(chartEmbedPath(locale, event.id, chart, mode), () =>
            writeChart(book, locale, mode, event, chart),
          )
        }
      }
      for (const claim of book.dataset.claims) {
        embeds.set(claimEmbedPath(locale, claim.id, mode), () => writeClaim(book, locale, mode, claim))
      }
    }
  }
  opened.set(book, embeds)
  return embeds
}

async function writeChart(
  book: Book,
  locale: Locale,
  mode: EmbedMode,
  event: Event,
  chart: ChartKind,
): Promise<string> {
  const spec = chartSpec(book, locale, event, chart)
  return embedDocument({
    locale,
    mode,
    title: spec.view.title,
    page: { path: eventPath(locale, event.id), label: say(exportMessages, locale).openEvent },
    edition: editionOf(book.dataset).date,
    frozen: null,
    body: chartEmbed(locale, spec.view, await drawingsOf(spec)),
  })
}

async function writeClaim(book: Book, locale: Locale, mode: EmbedMode, claim: Claim): Promise<string> {
  return embedDocument({
    locale,
    mode,
    title: claimSentence(book, locale, claim),
    page: { path: claimPath(locale, claim.id), label: say(exportMessages, locale).openClaim },
    edition: editionOf(book.dataset).date,
    frozen: null,
    body: claimEmbed(book, locale, claim),
  })
}
