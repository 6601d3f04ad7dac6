import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Lexicon, lexiconOf } from './lexicon'

test('lists of spellings stand for the same', () => {
  const lexicon = lexiconOf([
    [1, 'واحد واحده'],
    [2, 'اثنان'],
  ])
  expect(['واحد', 'واحده', 'اثنان', 'ثلاثه'].map(word => lexicon.get(word))).toEqual([1, 1, 2, undefined])
  expect(lexicon.words()).toEqual(['واحد', 'واحده', 'اثنان'])
})

test('most words are told apart by their endings', () => {
  const lexicon = lexiconOf([[true, 'قتيل جريح']])
  expect(['قتيل', 'القتيل', 'جريح'].every(word => lexicon.mayHold(word))).toBe(true)
  expect(['جندي', 'قتلى', '', 'ل'].some(word => lexicon.mayHold(word))).toBe(false)
})

test('no entry is ever told apart, whatever is written onto its front', () => {
  const word = fc.string({ unit: fc.constantFrom(...'اويلقتهة7x'), minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(word, fc.string({ unit: fc.constantFrom(...'وفبلكسا') }), (entry, proclitics) => {
      expect(new Lexicon([[entry, true]]).mayHold(proclitics + entry)).toBe(true)
    }),
    { seed: 20220913 },
  )
})
