import { describe, expect, it } from 'vitest'
import { figureParts } from './figure-parts'

describe('figureParts', () => {
  it.each([
    ['49', { before: '', number: '49', after: '' }],
    ['at least 100', { before: 'at least ', number: '100', after: '' }],
    ['100 على الأقل', { before: '', number: '100', after: ' على الأقل' }],
    ['نحو 6,500', { before: 'نحو ', number: '6,500', after: '' }],
    ['20 to 25', { before: '', number: '20 to 25', after: '' }],
    ['من 20 إلى 25', { before: 'من ', number: '20 إلى 25', after: '' }],
    ['thousands', { before: 'thousands', number: null, after: '' }],
    ['', { before: '', number: null, after: '' }],
  ])('%s', (figure, parts) => {
    expect(figureParts(figure)).toEqual(parts)
    expect(`${parts.before}${parts.number ?? ''}${parts.after}`).toBe(figure)
  })
})
