import { describe, expect, it } from 'vitest'
import { readAloud } from '@/lib/extract/phrase-book'

describe('the family that somebody leaves behind', () => {
  it.each([
    'رجل توفي وله سبع بنات',
    'قتل الحارس ولديه خمسة أطفال',
    'مات البحار وترك ستة أولاد',
    'قتل الجندي تاركا وراءه زوجة وثلاثة أطفال',
  ])('%s', text => {
    expect(readAloud(text)).toEqual([])
  })

  it.each([
    ['killed 3 verb-first', 'قتل له ثلاثة أبناء'],
    ['killed 3 beside-named', 'مقتل القيادي سالم وزوجته وثلاثة أطفال'],
  ])('is not the family killed: %s', (said, text) => {
    expect(readAloud(text)).toContain(said)
  })
})
