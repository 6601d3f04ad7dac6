import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { markByKey, markElement, markOfElement } from './mark-focus'

const { document } = new JSDOM(`
  <svg>
    <a href="#" data-key="first"><text>49</text></a>
    <g data-key="silent"><text>no figure</text></g>
    <a href="#" data-key="second"><text>50</text></a>
    <a href="#" data-key="third"><text>100</text></a>
  </svg>`).window
const box = document.body

describe('marks are found by their row', () => {
  it('from anything inside them', () => {
    expect(markOfElement(markElement(box, 'second')?.querySelector('text') ?? null)).toBe('second')
    expect(markOfElement(box)).toBeNull()
    expect(markElement(box, 'fourth')).toBeNull()
  })
})

describe('markByKey: arrows lead as the chart reads, over the links alone', () => {
  it.each<[string, string, 1 | -1, string | null]>([
    ['first', 'ArrowDown', 1, 'second'],
    ['first', 'ArrowDown', -1, 'second'],
    ['second', 'ArrowUp', 1, 'first'],
    ['second', 'ArrowRight', 1, 'third'],
    ['second', 'ArrowLeft', 1, 'first'],
    ['second', 'ArrowRight', -1, 'first'],
    ['second', 'ArrowLeft', -1, 'third'],
    ['third', 'ArrowDown', 1, 'third'],
    ['first', 'ArrowUp', 1, 'first'],
    ['third', 'Home', 1, 'first'],
    ['first', 'End', -1, 'third'],
    ['first', 'Enter', 1, null],
    ['first', 'a', 1, null],
    ['silent', 'ArrowDown', 1, null],
  ])('%s, %s, reading %i: %s', (from, key, forward, to) => {
    expect(markByKey(box, markElement(box, from), key, forward)).toBe(to)
  })
})
