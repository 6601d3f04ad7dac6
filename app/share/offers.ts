import { chartFileSize, chartSpec, chartsOf } from '@/app/share/charts'
import { chartHeight } from '@/lib/charts/chart-spec'
import { daysOfEvent } from '@/lib/exports/dataset-at'
import { CARD, SMALL_CARD } from '@/lib/exports/draw-card'
import type { EmbedPicture, EmbedTarget } from '@/lib/exports/embed-code'
import { chartEmbedHeights, claimEmbedHeights } from '@/lib/exports/embed-height'
import { currentVersion, versionsOf } from '@/lib/exports/entries'
import type { Embeddable } from '@/lib/exports/oembed'
import { standingOf } from '@/lib/exports/standing'
import { LOCALES, type Locale } from '@/lib/i18n/locales'
import type { Claim } from '@/lib/schema/claim'
import type { Event } from '@/lib/schema/event'
import {
  type CardSubject,
  type ChartKind,
  chartEmbedPath,
  chartFilePath,
  claimEmbedPath,
  claimPath,
  claimVersionPath,
  EMBED_THEMES,
  type EmbedMode,
  eventPath,
  socialCardPath,
} from '@/lib/urls'
import type { Book } from '@/lib/views/book'
import { claimSentence } from '@/lib/views/claim-words'

/** What a page offers for putting into other pages. */
export interface EmbedOffer {
  /** Unique on its page. */
  id: string
  target: EmbedTarget
  /** The embed's address in a mode. */
  address: (mode: EmbedMode) => string
  /** The name of the state at which it can be frozen as it is now; null: nothing of it is recorded yet. */
  frozen: string | null
  picture: EmbedPicture
}

const LIVE: EmbedMode = { theme: 'auto', fit: false, frozen: null }

export function claimOffer(book: Book, locale: Locale, claim: Claim): EmbedOffer {
  const title = claimSentence(book, locale, claim)
  return {
    id: 'embed-claim',
    target: {
      locale,
      title,
      page: claimPath(locale, claim.id),
      heights: claimEmbedHeights(book, locale, claim),
    },
    address: mode => claimEmbedPath(locale, claim.id, mode),
    frozen: `v${currentVersion(claim).n}`,
    picture: { path: socialCardPath(locale, { claim: claim.id }), double: null, ...CARD, alt: title },
  }
}

export function chartOffer(book: Book, locale: Locale, event: Event, chart: ChartKind): EmbedOffer {
  const spec = chartSpec(book, locale, event, chart)
  const { view } = spec
  const file = (ending: 'png' | '2x.png') => chartFilePath(locale, event.id, chart, ending)
  const drawn = { narrow: chartHeight(spec, 'narrow'), wide: chartHeight(spec, 'wide') }
  return {
    id: `embed-${chart}`,
    target: {
      locale,
      title: view.title,
      page: eventPath(locale, event.id),
      heights: chartEmbedHeights(locale, view, drawn),
    },
    address: mode => chartEmbedPath(locale, event.id, chart, mode),
    frozen: daysOfEvent(book.dataset, event.id).at(-1) ?? null,
    picture: {
      path: file('png'),
      double: file('2x.png'),
      ...chartFileSize(book, locale, event, spec),
      alt: view.sentence,
    },
  }
}

function thumbnails(locale: Locale, subject: CardSubject) {
  return [
    { path: socialCardPath(locale, subject), ...CARD },
    { path: socialCardPath(locale, subject, 'small'), width: SMALL_CARD.width, height: SMALL_CARD.height },
  ]
}

type Find = () => Embeddable

function offered({ target, address }: EmbedOffer, subject: CardSubject, mode: EmbedMode): Embeddable {
  return { ...target, path: address(mode), thumbnails: thumbnails(target.locale, subject) }
}

const opened = new WeakMap<Book, ReadonlyMap<string, Find>>()

/** Every address of this site that can be embedded: the pages, a claim's versions, and the embeds themselves. */
export function embeddables(book: Book): ReadonlyMap<string, Find> {
  const known = opened.get(book)
  if (known) return known
  const found = new Map<string, Find>()
  const modes = EMBED_THEMES.flatMap(theme =>
    [false, true].map((fit): EmbedMode => ({ theme, fit, frozen: null })),
  )
  for (const locale of LOCALES) {
    for (const claim of book.dataset.claims) {
      const find = (mode: EmbedMode) => () =>
        offered(claimOffer(book, locale, claim), { claim: claim.id }, mode)
      found.set(claimPath(locale, claim.id), find(LIVE))
      for (const { n, says } of versionsOf(claim)) {
        found.set(claimVersionPath(locale, claim.id, n), () => {
          const offer = claimOffer(book, locale, { ...claim, ...says })
          return offered(offer, { claim: claim.id }, { ...LIVE, frozen: `v${n}` })
        })
      }
      for (const mode of modes) found.set(claimEmbedPath(locale, claim.id, mode), find(mode))
    }
    for (const { id } of book.dataset.retired) {
      const target = standingOf(book, id)?.claim
      if (!target) continue
      const offer = claimOffer(book, locale, target)
      found.set(claimPath(locale, id), () => offered(offer, { claim: target.id }, LIVE))
    }
    for (const event of book.dataset.events) {
      const find = (chart: ChartKind, mode: EmbedMode) => () =>
        offered(chartOffer(book, locale, event, chart), { event: event.id }, mode)
      found.set(eventPath(locale, event.id), find('side-by-side', LIVE))
      for (const chart of chartsOf(book, event)) {
        for (const mode of modes) found.set(chartEmbedPath(locale, event.id, chart, mode), find(chart, mode))
      }
    }
  }
  opened.set(book, found)
  return found
}
