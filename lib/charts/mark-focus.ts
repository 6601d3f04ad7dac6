/** Marks carry their row's key, by which they are found again when a chart is drawn anew. */
const KEY = 'data-key'

/** The key of the mark that an element is or stands in. */
export function markOfElement(element: Element | null): string | null {
  return element?.closest(`[${KEY}]`)?.getAttribute(KEY) ?? null
}

export function markElement(box: Element, key: string): Element | null {
  return [...box.querySelectorAll(`[${KEY}]`)].find(mark => mark.getAttribute(KEY) === key) ?? null
}

/** False where the chart has no such mark, or not yet. */
export function focusMark(box: Element, key: string): boolean {
  const mark = markElement(box, key)
  if (!(mark instanceof SVGElement)) return false
  mark.focus({ preventScroll: true })
  return true
}

const steps: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowRight: (at, last) => Math.min(at + 1, last),
  ArrowUp: at => Math.max(at - 1, 0),
  ArrowLeft: at => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
}

/**
 * Where an arrow key leads from a mark, as the chart reads: down and forward to the next, up and back to the one
 * before. Null for other keys.
 */
export function markByKey(box: Element, from: Element | null, key: string, forward: 1 | -1): string | null {
  const marks = [...box.querySelectorAll(`a[${KEY}]`)].map(markOfElement)
  const at = marks.indexOf(markOfElement(from))
  const mirrored = key === 'ArrowLeft' ? 'ArrowRight' : key === 'ArrowRight' ? 'ArrowLeft' : key
  const step = steps[forward === 1 ? key : mirrored]
  return step === undefined || at === -1 ? null : (marks[step(at, marks.length - 1)] ?? null)
}
