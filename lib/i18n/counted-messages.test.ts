import { describe, expect, it } from 'vitest'
import { say } from './define-messages'
import { chartMessages } from './messages/charts'
import { claimPageMessages } from './messages/claim-page'
import { eventPageMessages } from './messages/event-page'

/* Every message that counts, with a number of each of Arabic's six kinds. */

describe('how many claims', () => {
  it.each([
    [0, '0 claims', 'لا تصريحات'],
    [1, '1 claim', 'تصريح واحد'],
    [2, '2 claims', 'تصريحان'],
    [3, '3 claims', '3 تصريحات'],
    [11, '11 claims', '11 تصريحاً'],
    [100, '100 claims', '100 تصريح'],
  ])('%i', (count, en, ar) => {
    expect(say(eventPageMessages, 'en').claimCount(count)).toBe(en)
    expect(say(eventPageMessages, 'ar').claimCount(count)).toBe(ar)
  })
})

describe('how many articles', () => {
  it.each([
    [0, '0 articles', 'لا مقالات'],
    [1, '1 article', 'مقال واحد'],
    [2, '2 articles', 'مقالان'],
    [3, '3 articles', '3 مقالات'],
    [11, '11 articles', '11 مقالاً'],
    [100, '100 articles', '100 مقال'],
  ])('%i', (count, en, ar) => {
    expect(say(eventPageMessages, 'en').articleCount(count)).toBe(en)
    expect(say(eventPageMessages, 'ar').articleCount(count)).toBe(ar)
  })
})

describe('how many articles carry a statement', () => {
  it.each([
    [0, '0 articles carry this statement.', 'لا يورد أي مقال هذا التصريح.'],
    [1, '1 article carries this statement.', 'يورد هذا التصريح مقال واحد.'],
    [2, '2 articles carry this statement.', 'يورد هذا التصريح مقالان.'],
    [3, '3 articles carry this statement.', 'يورد هذا التصريح 3 مقالات.'],
    [11, '11 articles carry this statement.', 'يورد هذا التصريح 11 مقالاً.'],
    [100, '100 articles carry this statement.', 'يورد هذا التصريح 100 مقال.'],
  ])('%i', (count, en, ar) => {
    expect(say(claimPageMessages, 'en').reportCount(count).startsWith(`${en} `)).toBe(true)
    expect(say(claimPageMessages, 'ar').reportCount(count).startsWith(`${ar} `)).toBe(true)
  })
})

describe('how many more figures', () => {
  it.each([
    [0, '0 more figures stand in the chart.', 'وفي الرسم لا أرقام أخرى.'],
    [1, '1 more figure stands in the chart.', 'وفي الرسم رقم آخر.'],
    [2, '2 more figures stand in the chart.', 'وفي الرسم رقمان آخران.'],
    [3, '3 more figures stand in the chart.', 'وفي الرسم 3 أرقام أخرى.'],
    [11, '11 more figures stand in the chart.', 'وفي الرسم 11 رقماً آخر.'],
    [100, '100 more figures stand in the chart.', 'وفي الرسم 100 رقم آخر.'],
  ])('%i', (count, en, ar) => {
    expect(say(chartMessages, 'en').moreFigures(count)).toBe(en)
    expect(say(chartMessages, 'ar').moreFigures(count)).toBe(ar)
  })
})

describe('how many claims by how many claimants', () => {
  it.each([
    [0, '0 claims by 0 claimants, in May.', 'لا تصريحات من دون جهة، in May.'],
    [1, '1 claim by 1 claimant, in May.', 'تصريح واحد من جهة واحدة، in May.'],
    [2, '2 claims by 2 claimants, in May.', 'تصريحان من جهتين، in May.'],
    [3, '3 claims by 3 claimants, in May.', '3 تصريحات من 3 جهات، in May.'],
    [11, '11 claims by 11 claimants, in May.', '11 تصريحاً من 11 جهة، in May.'],
    [100, '100 claims by 100 claimants, in May.', '100 تصريح من 100 جهة، in May.'],
  ])('%i', (count, en, ar) => {
    expect(say(chartMessages, 'en').timelineSentence(count, count, 'in May')).toBe(en)
    expect(say(chartMessages, 'ar').timelineSentence(count, count, 'in May')).toBe(ar)
  })
})
