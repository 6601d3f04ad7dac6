import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { MarkView } from '@/lib/views/mark'
import { BarMark, DotMark } from './mark'

const plain: MarkView = {
  form: 'exact',
  value: 40,
  max: null,
  tone: 'side-1',
  provisional: false,
  superseded: false,
  derived: false,
}

/** Every mark of the design but the two that read alike: "at least" and "more than". */
const marks: [string, MarkView][] = [
  ['exact', plain],
  ['at least', { ...plain, form: 'at_least' }],
  ['at most', { ...plain, form: 'at_most' }],
  ['about', { ...plain, form: 'about' }],
  ['range', { ...plain, form: 'range', max: 60 }],
  ['unquantified', { ...plain, form: 'unquantified', value: null }],
  ['undisclosed', { ...plain, form: 'undisclosed', value: null }],
  ['silent', { ...plain, form: 'silent', value: null }],
  ['provisional', { ...plain, provisional: true }],
  ['superseded', { ...plain, superseded: true }],
  ['derived', { ...plain, derived: true }],
]

function bar(mark: MarkView, forward: 1 | -1 = 1, length = 40): string {
  const origin = forward === 1 ? 0 : 100
  return renderToStaticMarkup(
    <BarMark
      mark={mark}
      origin={origin}
      length={length}
      maxLength={60}
      y={10}
      thickness={20}
      forward={forward}
    />,
  )
}

function dot(mark: MarkView, forward: 1 | -1 = 1): string {
  return renderToStaticMarkup(<DotMark mark={mark} x={50} y={10} radius={6} forward={forward} />)
}

describe('marks', () => {
  it.each([
    ['bars', bar],
    ['dots', dot],
  ])('%s: each has a shape of its own, told by more than its colour', (_, draw) => {
    const shapes = marks.map(([, mark]) => draw(mark))
    expect(new Set(shapes).size).toBe(marks.length)
    for (const shape of shapes) expect(shape).toMatch(/^(<(rect|path|circle) )/)
  })

  it.each(marks)('%s takes the colour of its side, not of the count', (_, mark) => {
    const other: MarkView = { ...mark, tone: 'side-2' }
    expect(bar(other)).toBe(bar(mark).replaceAll('side-1, #1b656d', 'side-2, #9a640f'))
    expect(dot(other)).toBe(dot(mark).replaceAll('side-1, #1b656d', 'side-2, #9a640f'))
  })

  it.each(marks)('%s is mirrored for those who read to the left', (_, mark) => {
    const reach = (svg: string) => [...svg.matchAll(/ x="([\d.]+)"| d="M([\d.]+)| cx="([\d.]+)"/g)].length
    expect(reach(bar(mark, -1))).toBe(reach(bar(mark)))
    expect(bar(mark, -1)).not.toBe(bar(mark))
  })

  it('shows one person beside thousands, and nobody for nought', () => {
    expect(bar({ ...plain, value: 1 }, 1, 0.02)).toContain('width="3"')
    expect(bar({ ...plain, value: 0 }, 1, 0)).toContain('width="0"')
  })
})
