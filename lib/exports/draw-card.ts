import type { Node } from '@takumi-rs/core'
import { glyphMarkup } from '@/lib/charts/glyph-markup'
import { palette } from '@/lib/charts/palette'
import { say } from '@/lib/i18n/define-messages'
import { directionOf } from '@/lib/i18n/locales'
import { exportMessages } from '@/lib/i18n/messages/exports'
import type { Tone } from '@/lib/views/mark'
import { FONT } from './render-picture'
import type { Card, CardFigure } from './social-card'
import { standingAlone } from './standing-alone'

/** Pixels, as the social networks ask for them. */
export const CARD = { width: 1200, height: 630 } as const
/** A small card is a third as wide and as high. */
export const SMALL_CARD = { width: 400, height: 210, scale: 1 / 3 } as const

type Style = NonNullable<Node['style']>

const paper = palette.light

function box(style: Style, children: (Node | null)[]): Node {
  return {
    type: 'container',
    style: { display: 'flex', ...style },
    children: children.filter(child => child !== null),
  }
}

/** Text that would be too long for its place is cut with an ellipsis, never run over the edge. */
function words(text: string, size: number, style: Style = {}, lines = 1): Node | null {
  if (text === '') return null
  return {
    type: 'text',
    text,
    style: { fontSize: size, lineHeight: 1.35, lineClamp: lines, textOverflow: 'ellipsis', ...style },
  }
}

/** Digits have no long tails, but the box that cuts text has to be as high as the font's letters. */
function digits(number: string, size: number): Node {
  return {
    type: 'text',
    text: number,
    style: {
      fontSize: size,
      fontWeight: 600,
      lineHeight: 1.4,
      marginTop: -size * 0.2,
      marginBottom: -size * 0.2,
    },
  }
}

/** A mark in the colours of paper, so many times as large as on a page. */
function glyph(card: Card, { mark }: CardFigure, times: number): Node {
  const markup = standingAlone(glyphMarkup(mark, directionOf(card.locale) === 'rtl' ? -1 : 1))
  const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(markup) ?? []
  return {
    type: 'image',
    src: `data:image/svg+xml;base64,${Buffer.from(markup).toString('base64')}`,
    style: { width: Number(width) * times, height: Number(height) * times, flexShrink: 0 },
  }
}

function toneColor(tone: Tone): string {
  return tone === 'joint' ? paper['--side-none'] : paper[`--${tone}`]
}

/** The number as large as the card allows, with what softens it beside it; words where there is no number. */
function figure({ before, number, after }: CardFigure['figure'], size: number): Node {
  const softener = { color: paper['--ink-soft'] }
  if (number === null) return box({}, [words(before, size * 0.45, { fontWeight: 600 }, 2)])
  return box({ alignItems: 'center', gap: size * 0.12 }, [
    words(before.trim(), size * 0.34, softener),
    digits(number, size),
    words(after.trim(), size * 0.34, softener),
  ])
}

/** A claim that has the card to itself. */
function large(card: Card, shown: CardFigure): Node {
  const t = say(exportMessages, card.locale)
  return box({ flexDirection: 'column', flexGrow: 1, justifyContent: 'center', gap: 6 }, [
    figure(shown.figure, shown.figure.number !== null && shown.figure.number.length > 6 ? 140 : 176),
    box({ alignItems: 'center', gap: 20 }, [glyph(card, shown, 2.5), words(shown.what, 44)]),
    box({ flexDirection: 'column', marginTop: 18 }, [
      shown.named ? words(t.accordingTo, 30, { color: paper['--ink-soft'] }) : null,
      words(shown.according, 50, { fontWeight: 600, lineHeight: 1.25 }, 2),
    ]),
    words(shown.notes.join(' · '), 32, { color: paper['--ink-soft'], marginTop: 8 }),
  ])
}

/** A claim among others, or below a title. */
function small(card: Card, shown: CardFigure): Node {
  const t = say(exportMessages, card.locale)
  return box({ alignItems: 'stretch', gap: 24, marginTop: 18 }, [
    box({ width: 12, flexShrink: 0, backgroundColor: toneColor(shown.mark.tone) }, []),
    box({ alignItems: 'center', flexShrink: 0, minWidth: 130 }, [figure(shown.figure, 84)]),
    box({ flexDirection: 'column', flexGrow: 1, flexShrink: 1, flexBasis: 0, justifyContent: 'center' }, [
      box({ alignItems: 'center', gap: 12 }, [
        glyph(card, shown, 1.6),
        words([shown.what, ...shown.notes].join(' · '), 27, { color: paper['--ink-soft'] }),
      ]),
      words(
        shown.named ? `${t.accordingTo} ${shown.according}` : shown.according,
        34,
        { fontWeight: 600, lineHeight: 1.25 },
        2,
      ),
    ]),
  ])
}

/** A card as the renderer's tree. */
export function drawCard(card: Card): Node {
  const direction = directionOf(card.locale)
  const [only] = card.figures
  const faint = { color: paper['--ink-soft'] }
  return box(
    {
      width: '100%',
      height: '100%',
      backgroundColor: paper['--paper'],
      color: paper['--ink'],
      fontFamily: FONT,
      direction,
    },
    [
      box(
        {
          width: 20,
          flexShrink: 0,
          backgroundColor: card.title === null && only ? toneColor(only.mark.tone) : paper['--ink'],
        },
        [],
      ),
      box({ flexDirection: 'column', flexGrow: 1, flexShrink: 1, flexBasis: 0, padding: '40px 60px 32px' }, [
        box({ justifyContent: 'space-between', alignItems: 'center', gap: 40 }, [
          box({ gap: 16, alignItems: 'center', flexShrink: 0 }, [
            words(card.brand.name, 32, { fontWeight: 600 }),
            words(card.brand.other, 32, faint),
          ]),
          words(card.context, 30, { ...faint, flexShrink: 1 }),
        ]),
        card.title === null && only
          ? large(card, only)
          : box({ flexDirection: 'column', flexGrow: 1, justifyContent: 'center' }, [
              words(
                card.title ?? '',
                card.figures.length > 1 ? 52 : 64,
                { fontWeight: 600, lineHeight: 1.3 },
                2,
              ),
              ...card.lines.map(line => words(line, 30, faint, 2)),
              ...card.figures.map(shown => small(card, shown)),
            ]),
        words(card.address, 26, {
          ...faint,
          direction: 'ltr',
          textAlign: direction === 'rtl' ? 'right' : 'left',
        }),
      ]),
    ],
  )
}
