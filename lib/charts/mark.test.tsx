import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { MarkView } from '@/lib/views/mark'
import { BarMark } from './bar-mark'
import { DotMark } from './dot-mark'
import { round } from './geometry'
import { MarkGlyph } from './mark-glyph'

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

function glyph(mark: MarkView, forward: 1 | -1 = 1): string {
  return renderToStaticMarkup(<MarkGlyph mark={mark} forward={forward} />)
}

const widthOf = (svg: string) => Number(/ width="([\d.]+)"/.exec(svg)?.[1])

/** From where to where each shape of a drawing reaches across the page. */
function extents(svg: string): [number, number][] {
  const shapes = [...svg.matchAll(/<(rect|circle|path) ([^>]*)>/g)]
  return shapes.map(([, shape, attributes = '']) => {
    const number = (name: string) => Number(new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1])
    if (shape === 'rect') return [number('x'), round(number('x') + number('width'))]
    if (shape === 'circle') return [round(number('cx') - number('r')), round(number('cx') + number('r'))]
    return pathExtent(/ ?d="([^"]*)"/.exec(attributes)?.[1] ?? '')
  })
}

function pathExtent(path: string): [number, number] {
  let x = 0
  const reached = [...path.matchAll(/([MLHhvA])([^MLHhvAZ]*)/g)].map(([, command, numbers = '']) => {
    const values = numbers.trim().split(/[ ,]+/).map(Number)
    // An arc is half a circle, whose bow is as wide as its radius.
    const bow = command === 'A' ? (values[4] === 0 ? -1 : 1) * (values[0] ?? 0) : 0
    if (command === 'M' || command === 'L' || command === 'H') x = values[0] ?? 0
    if (command === 'h') x += values[0] ?? 0
    return command === 'A' ? x + bow : x
  })
  return [round(Math.min(...reached)), round(Math.max(...reached))]
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
    expect(bar(other)).toBe(bar(mark).replaceAll('side-1', 'side-2'))
    expect(dot(other)).toBe(dot(mark).replaceAll('side-1', 'side-2'))
  })

  it.each(marks)('%s is mirrored for those who read to the left, whole and as it is', (_, mark) => {
    for (const [draw, width] of [
      [bar, 100],
      [dot, 100],
      [glyph, widthOf(glyph(mark))],
    ] as const) {
      const mirrored = extents(draw(mark)).map(([from, to]) => [round(width - to), round(width - from)])
      expect(extents(draw(mark, -1))).toEqual(mirrored)
    }
  })

  it.each(marks)('%s fits its glyph', (_, mark) => {
    for (const forward of [1, -1] as const) {
      const drawing = glyph(mark, forward)
      for (const [from, to] of extents(drawing)) {
        expect(from).toBeGreaterThanOrEqual(0)
        expect(to).toBeLessThanOrEqual(widthOf(drawing))
      }
    }
  })

  it('shows one person beside thousands, and nobody for nought', () => {
    expect(bar({ ...plain, value: 1 }, 1, 0.02)).toContain('width="3"')
    expect(bar({ ...plain, value: 0 }, 1, 0)).toContain('width="0"')
  })
})
