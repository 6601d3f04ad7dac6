import { CharacterClass, CLASS_OF } from '@/lib/arabic/characters'
import type { Span } from '@/lib/arabic/sentences'

const OPENING = new Set('«“„‹'.split('').map(mark => mark.charCodeAt(0)))
const CLOSING = new Set('»”›'.split('').map(mark => mark.charCodeAt(0)))
const STRAIGHT = 0x22
const LINE_END = 0x0a
/** A mark that is not closed within so many units was a slip. */
const LONGEST = 3000

/**
 * The quotations of a body, in order; the outermost where they are nested. Straight marks open and close in turn and
 * within one paragraph, since nothing else tells which is which. One pass, linear in the length.
 */
export function quotationsOf(body: string): Span[] {
  const spans: Span[] = []
  let start = -1
  let depth = 0
  let straight = false
  for (let index = 0; index < body.length; index++) {
    const unit = body.charCodeAt(index)
    if (CLASS_OF[unit] !== CharacterClass.mark && unit !== LINE_END) continue
    if (start >= 0 && ((straight && unit === LINE_END) || index - start > LONGEST)) {
      start = -1
      depth = 0
    }
    if (start < 0) {
      if (unit !== STRAIGHT && !OPENING.has(unit)) continue
      start = index
      depth = 1
      straight = unit === STRAIGHT
    } else if (straight ? unit === STRAIGHT : CLOSING.has(unit)) {
      depth--
      if (depth > 0) continue
      spans.push({ start, end: index + 1 })
      start = -1
    } else if (!straight && OPENING.has(unit) && !(depth === 1 && opensParagraph(body, index))) depth++
  }
  return spans
}

/** A quotation that goes on in a paragraph of its own is opened once more there, and closed but once. */
function opensParagraph(body: string, index: number): boolean {
  return index > 0 && body.charCodeAt(index - 1) === LINE_END
}

/** The quotation that an offset lies in, or null. `quotations` in order; found by halving, since a body has many. */
export function quotationAt(quotations: readonly Span[], offset: number): Span | null {
  let low = 0
  let high = quotations.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((quotations[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  const found = quotations[low]
  return found !== undefined && found.start <= offset ? found : null
}
