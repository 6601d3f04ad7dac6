import { describe, expect, it } from 'vitest'
import type { Count } from '@/lib/schema/count'
import type { Outcome, VictimGroup } from '@/lib/schema/report'
import { type Loss, lossPhrase } from './loss'

const exact = (value: number): Count => ({ form: 'exact', value })

/** The same loss as either language names the side. */
function both(count: Count, outcomes: Outcome[], group: VictimGroup, side: 'one' | 'both' | 'unspecified') {
  const loss = (name: string, adjective: string): Loss => ({
    count,
    outcomes,
    group,
    whose: side === 'one' ? { side, name, adjective } : { side },
  })
  return [lossPhrase('en', loss('Ruritania', 'Ruritanian')), lossPhrase('ar', loss('روريتانيا', 'روريتاني'))]
}

describe('lossPhrase: numbers, nouns and adjectives agree', () => {
  it.each([
    [0, 'no Ruritanian soldiers killed', 'لا قتلى بين العسكريين الروريتانيين'],
    [1, '1 Ruritanian soldier killed', 'مقتل عسكري روريتاني واحد'],
    [2, '2 Ruritanian soldiers killed', 'مقتل عسكريين روريتانيين اثنين'],
    [3, '3 Ruritanian soldiers killed', 'مقتل 3 عسكريين روريتانيين'],
    [10, '10 Ruritanian soldiers killed', 'مقتل 10 عسكريين روريتانيين'],
    [11, '11 Ruritanian soldiers killed', 'مقتل 11 عسكرياً روريتانياً'],
    [49, '49 Ruritanian soldiers killed', 'مقتل 49 عسكرياً روريتانياً'],
    [100, '100 Ruritanian soldiers killed', 'مقتل 100 عسكري روريتاني'],
    [103, '103 Ruritanian soldiers killed', 'مقتل 103 عسكريين روريتانيين'],
    [6500, '6,500 Ruritanian soldiers killed', 'مقتل 6,500 عسكري روريتاني'],
  ])('%i soldiers', (value, en, ar) => {
    expect(both(exact(value), ['killed'], 'military', 'one')).toEqual([en, ar])
  })

  it.each([
    [0, 'none killed on the Ruritanian side', 'لا قتلى لدى الجانب الروريتاني'],
    [1, '1 killed on the Ruritanian side', 'قتيل واحد لدى الجانب الروريتاني'],
    [2, '2 killed on the Ruritanian side', 'قتيلان لدى الجانب الروريتاني'],
    [3, '3 killed on the Ruritanian side', '3 قتلى لدى الجانب الروريتاني'],
    [49, '49 killed on the Ruritanian side', '49 قتيلاً لدى الجانب الروريتاني'],
    [100, '100 killed on the Ruritanian side', '100 قتيل لدى الجانب الروريتاني'],
  ])('%i people of whom no kind is stated', (value, en, ar) => {
    expect(both(exact(value), ['killed'], 'unspecified', 'one')).toEqual([en, ar])
  })

  it.each<[Outcome, number, string, string]>([
    ['wounded', 2, '2 wounded on the Ruritanian side', 'جريحان لدى الجانب الروريتاني'],
    ['wounded', 7, '7 wounded on the Ruritanian side', '7 جرحى لدى الجانب الروريتاني'],
    ['missing', 4, '4 missing on the Ruritanian side', '4 مفقودين لدى الجانب الروريتاني'],
    ['missing', 24, '24 missing on the Ruritanian side', '24 مفقوداً لدى الجانب الروريتاني'],
    ['captured', 13, '13 captured on the Ruritanian side', '13 أسيراً لدى الجانب الروريتاني'],
    ['casualties', 1, '1 casualty on the Ruritanian side', 'ضحية واحدة لدى الجانب الروريتاني'],
    ['casualties', 2, '2 casualties on the Ruritanian side', 'ضحيتان لدى الجانب الروريتاني'],
    ['casualties', 5, '5 casualties on the Ruritanian side', '5 ضحايا لدى الجانب الروريتاني'],
    ['casualties', 66, '66 casualties on the Ruritanian side', '66 ضحية لدى الجانب الروريتاني'],
  ])('%s: %i', (outcome, value, en, ar) => {
    expect(both(exact(value), [outcome], 'unspecified', 'one')).toEqual([en, ar])
  })
})

describe('lossPhrase: what softens a number stays with it, in its case', () => {
  it.each<[Count, string, string]>([
    [
      { form: 'at_least', value: 100 },
      'at least 100 soldiers killed on both sides',
      'مقتل ما لا يقل عن 100 عسكري من الجانبين',
    ],
    [
      { form: 'more_than', value: 2 },
      'more than 2 soldiers killed on both sides',
      'مقتل أكثر من عسكريين اثنين من الجانبين',
    ],
    [
      { form: 'at_most', value: 20 },
      'at most 20 soldiers killed on both sides',
      'مقتل ما لا يزيد على 20 عسكرياً من الجانبين',
    ],
    [
      { form: 'about', value: 6500 },
      'about 6,500 soldiers killed on both sides',
      'مقتل نحو 6,500 عسكري من الجانبين',
    ],
    [
      { form: 'range', value: 20, max: 25 },
      '20 to 25 soldiers killed on both sides',
      'مقتل ما بين 20 و25 عسكرياً من الجانبين',
    ],
    [
      { form: 'unquantified', magnitude: 'thousands' },
      'thousands of soldiers killed on both sides',
      'مقتل آلاف العسكريين من الجانبين',
    ],
    [
      { form: 'unquantified', magnitude: 'tens-of-thousands' },
      'tens of thousands of soldiers killed on both sides',
      'مقتل عشرات الآلاف من العسكريين من الجانبين',
    ],
    [
      { form: 'unquantified', magnitude: null },
      'soldiers killed on both sides, number not stated',
      'مقتل عسكريين من الجانبين، من دون تحديد العدد',
    ],
    [
      { form: 'undisclosed' },
      'no figure given for those killed among soldiers on both sides',
      'لم يُذكر عدد القتلى بين العسكريين لدى الجانبين',
    ],
  ])('%o', (count, en, ar) => {
    expect(both(count, ['killed'], 'military', 'both')).toEqual([en, ar])
  })
})

describe('lossPhrase: combined outcomes stay combined', () => {
  it.each<[Count, Outcome[], VictimGroup, string, string]>([
    [
      exact(66),
      ['killed', 'wounded'],
      'unspecified',
      '66 killed or wounded on both sides',
      '66 شخصاً من الجانبين بين قتيل وجريح',
    ],
    [
      { form: 'at_least', value: 3 },
      ['killed', 'missing'],
      'civilian',
      'at least 3 civilians killed or missing on both sides',
      'ما لا يقل عن 3 مدنيين من الجانبين بين قتيل ومفقود',
    ],
  ])('%o %o', (count, outcomes, group, en, ar) => {
    expect(both(count, outcomes, group, 'both')).toEqual([en, ar])
  })
})

describe('lossPhrase: a side that has no adjective is named', () => {
  const whose = { side: 'one', name: 'حركة النور', adjective: null } as const
  it.each<[VictimGroup, string]>([
    ['military', 'مقتل 12 عسكرياً من حركة النور'],
    ['unspecified', '12 قتيلاً لدى حركة النور'],
  ])('%s', (group, ar) => {
    expect(lossPhrase('ar', { count: exact(12), outcomes: ['killed'], group, whose })).toBe(ar)
  })

  it('in English on its side', () => {
    const count = exact(12)
    const named = { side: 'one', name: 'Al-Nur Movement', adjective: null } as const
    expect(lossPhrase('en', { count, outcomes: ['killed'], group: 'military', whose: named })).toBe(
      '12 soldiers killed on the side of Al-Nur Movement',
    )
  })
})
