import { bookAt, chartSpec, chartsOf, drawingsOf } from '@/app/share/charts'
import { chartEmbed } from '@/lib/exports/chart-embed'
import { claimEmbed } from '@/lib/exports/claim-embed'
import { daysOfEvent } from '@/lib/exports/dataset-at'
import { editionOf } from '@/lib/exports/edition'
import { embedDocument } from '@/lib/exports/embed-document'
import { currentVersion, dayOf, versionsOf } from '@/lib/exports/entries'
import { html } from '@/lib/exports/markup'
import { standingOf } from '@/lib/exports/standing'
import { say } from '@/lib/i18n/define-messages'
import { LOCALES, type Locale } from '@/lib/i18n/locales'
import { exportMessages } from '@/lib/i18n/messages/exports'
import type { Claim, ClaimVersion } from '@/lib/schema/claim'
import type { Event } from '@/lib/schema/event'
import type { Retired } from '@/lib/schema/permalink'
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
  const embeds = new Map<string, Write>()
  const events = book.dataset.events.map(event => ({
    event,
    charts: chartsOf(book, event),
    days: daysOfEvent(book.dataset, event.id),
  }))
  for (const locale of LOCALES) {
    for (const theme of EMBED_THEMES) {
      for (const fit of [false, true]) {
        for (const { event, charts, days } of events) {
          for (const frozen of [null, ...days]) {
            for (const chart of charts) {
              const mode = { theme, fit, frozen }
              embeds.set(chartEmbedPath(locale, event.id, chart, mode), () =>
                writeChart(book, { locale, mode, event, chart }),
              )
            }
          }
        }
        for (const retired of book.dataset.retired) {
          for (const frozen of [null, ...retired.versions.map(({ n }) => `v${n}`)]) {
            const mode = { theme, fit, frozen }
            embeds.set(claimEmbedPath(locale, retired.id, mode), () =>
              writeRetired(book, { locale, mode, retired }),
            )
          }
        }
        for (const claim of book.dataset.claims) {
          for (const version of [null, ...versionsOf(claim)]) {
            const mode = { theme, fit, frozen: version === null ? null : `v${version.n}` }
            embeds.set(claimEmbedPath(locale, claim.id, mode), () =>
              writeClaim(book, { locale, mode, claim, version }),
            )
          }
        }
      }
    }
  }
  opened.set(book, embeds)
  return embeds
}

interface ChartEmbed {
  locale: Locale
  mode: EmbedMode
  event: Event
  chart: ChartKind
}

async function writeChart(book: Book, { locale, mode, event, chart }: ChartEmbed): Promise<string> {
  const today = chartSpec(book, locale, event, chart)
  const spec = mode.frozen === null ? today : chartSpec(bookAt(book, mode.frozen), locale, event, chart)
  const path = eventPath(locale, event.id)
  return embedDocument({
    locale,
    mode,
    title: spec.view.title,
    page: { path, label: say(exportMessages, locale).openEvent },
    edition: mode.frozen ?? editionOf(book.dataset).date,
    frozen: mode.frozen === null ? null : { changed: JSON.stringify(spec) !== JSON.stringify(today), path },
    body: chartEmbed(locale, spec.view, await drawingsOf(spec)),
  })
}

interface ClaimEmbed {
  locale: Locale
  mode: EmbedMode
  claim: Claim
  /** null: whatever it says now. */
  version: ClaimVersion | null
}

async function writeClaim(book: Book, { locale, mode, claim, version }: ClaimEmbed): Promise<string> {
  const shown = version === null ? claim : { ...claim, ...version.says }
  const path = claimPath(locale, claim.id)
  return embedDocument({
    locale,
    mode,
    title: claimSentence(book, locale, shown),
    page: { path, label: say(exportMessages, locale).openClaim },
    edition: version === null ? editionOf(book.dataset).date : dayOf(claim, version),
    frozen:
      version === null ? null : { changed: version.n !== currentVersion(claim).n, path: `${path}#history` },
    body: claimEmbed(book, locale, shown),
  })
}

interface RetiredEmbed {
  locale: Locale
  mode: EmbedMode
  retired: Retired
}

/** What stands on other people's pages goes on saying what has become of it. */
async function writeRetired(book: Book, { locale, mode, retired }: RetiredEmbed): Promise<string> {
  const standing = standingOf(book, retired.id)
  if (standing !== null && standing.claim !== null) {
    return writeClaim(book, { locale, mode, claim: standing.claim, version: null })
  }
  const t = say(exportMessages, locale)
  const { id, date, reason } = standing?.withdrawn ?? retired
  const title = t.withdrawnEntry(id)
  return embedDocument({
    locale,
    mode,
    title,
    page: { path: claimPath(locale, id), label: t.openClaim },
    edition: date,
    frozen: null,
    body: html`<h1>${title}</h1><p>${reason[locale]}</p>`,
  })
}
