import { createElement } from 'react'
import type { MarkView } from '@/lib/views/mark'
import type { Forward } from './geometry'
import { MarkGlyph } from './mark-glyph'

// Next refuses a plain import of it in what serves files.
const { renderToStaticMarkup } = await import('react-dom/server')

/** A mark on its own as SVG markup, for what is no page of ours: cards, embeds, pictures. */
export function glyphMarkup(mark: MarkView, forward: Forward): string {
  return renderToStaticMarkup(createElement(MarkGlyph, { mark, forward }))
}
