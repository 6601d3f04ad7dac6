import type { Locale } from '@/lib/i18n/locales'
import type { Claim } from '@/lib/schema/claim'
import type { Book } from '@/lib/views/book'
import type { ChartWords } from '@/lib/views/chart-table'
import { claimSentence } from '@/lib/views/claim-words'
import { rivalsOf } from './claim-embed'
import { WIDE_FROM } from './embed-style'
import { claimFigure } from './social-card'

/** Pixels that an embed needs on a phone and on a page, its disclosures closed. */
export interface EmbedHeights {
  narrow: number
  wide: number
}

/** Narrowest column that each height has to do for; padding and border of the embed taken off. */
const COLUMN = { narrow: 320 - 34, wide: WIDE_FROM - 34 } as const
const FRAME = 34
const GAP = 12

/** A run of text: font size and line height in pixels. */
interface Run {
  text: string
  size: number
  line: number
}

/** Letters of the fonts in question are about half as wide as they are high; a little more, to be safe. */
const LETTER = 0.56

function heightOf({ text, size, line }: Run, width: number): number {
  return Math.ceil((text.length * size * LETTER) / width) * line
}

/** Rounded up to tens, so that a reworded line does not change the code that people copy. */
function stacked(parts: readonly number[]): number {
  const sum = parts.reduce((total, part) => total + part, 0)
  return Math.ceil((sum + FRAME + GAP * (parts.length - 1)) / 10) * 10
}

const leading: Record<Locale, number> = { en: 1.5, ar: 1.7 }

function footer(locale: Locale, width: number): number {
  return 9 + heightOf({ text: 'x'.repeat(62), size: 14, line: 14 * leading[locale] }, width)
}

/** `drawn`: how high the chart itself is at its own two widths. */
export function chartEmbedHeights(locale: Locale, words: ChartWords, drawn: EmbedHeights): EmbedHeights {
  const at = (size: keyof EmbedHeights) =>
    stacked([
      heightOf({ text: words.title, size: 18, line: 24.3 }, COLUMN[size]),
      drawn[size],
      heightOf({ text: words.sentence, size: 14, line: 14 * leading[locale] }, COLUMN[size]),
      Math.max(24, 16 * leading[locale]),
      footer(locale, COLUMN[size]),
    ])
  return { narrow: at('narrow'), wide: at('wide') }
}

/** The bar beside a claim's card, and the space after it. */
const BAR = 24
const CARD_GAP = 8

export function claimEmbedHeights(book: Book, locale: Locale, claim: Claim): EmbedHeights {
  const { figure, what, according, notes } = claimFigure(book, locale, claim)
  const [evidence] = claim.reports[0]?.evidence ?? []
  const passage = evidence === undefined ? '' : `${evidence.prefix}${evidence.quote}${evidence.suffix}`
  const rivals = rivalsOf(book, claim).map(rival => claimSentence(book, locale, rival))
  const small = 14 * leading[locale]
  const at = (size: keyof EmbedHeights) => {
    const width = COLUMN[size] - BAR
    const lines = [
      figure.number === null ? heightOf({ text: figure.before, size: 24, line: 26.4 }, width) : 71,
      heightOf({ text: what, size: 16, line: 16 * leading[locale] }, width),
      heightOf({ text: `${'x'.repeat(12)}${according}`, size: 20, line: 28 }, width),
      heightOf({ text: notes.join(' · '), size: 14, line: small }, width),
      CARD_GAP + heightOf({ text: passage, size: 17, line: 29.75 }, width),
      // The article's headline, its outlet and day; and what stands over the rivals.
      ...Array.from({ length: rivals.length > 0 ? 5 : 4 }, () => small),
      ...rivals.map(text => heightOf({ text, size: 14, line: small }, width - 20)),
    ]
    return stacked([
      lines.reduce((total, line) => total + line, 0) + CARD_GAP * (lines.length - 1),
      footer(locale, COLUMN[size]),
    ])
  }
  return { narrow: at('narrow'), wide: at('wide') }
}
