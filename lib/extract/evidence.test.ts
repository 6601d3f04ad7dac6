import { describe, expect, it } from 'vitest'
import { passageOf } from './evidence'

describe('passageOf', () => {
  it('quotes its slice and the rest of the sentence', () => {
    const body = 'قال البيان إن 12 جنديا قتلوا أمس'
    const start = body.indexOf('12')
    const end = body.indexOf(' أمس')
    expect(passageOf(body, { start: 0, end: body.length }, start, end)).toEqual({
      quote: '12 جنديا قتلوا',
      start,
      end,
      prefix: 'قال البيان إن ',
      suffix: ' أمس',
    })
  })

  it('bounds the context and cuts no word', () => {
    const body = `${'كلمة '.repeat(100)}12 قتيلا${' كلمة'.repeat(100)}`
    const start = body.indexOf('12')
    const { prefix, suffix } = passageOf(body, { start: 0, end: body.length }, start, start + 8)
    expect(prefix.length).toBeLessThanOrEqual(240)
    expect(suffix.length).toBeLessThanOrEqual(240)
    expect(prefix).toMatch(/^كلمة/)
    expect(suffix).toMatch(/كلمة$/)
  })
})
