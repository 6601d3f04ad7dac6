import { expect, it } from 'vitest'
import { ofSpelling, whether, writtenLike } from './spelling'
import { wordsOf } from './words'

it('answers a question once for all places where a word is written so', () => {
  const asked: string[] = []
  const length = ofSpelling(({ text }: ReturnType<typeof wordsOf>[number]) => {
    asked.push(text)
    return text.length
  })
  expect(wordsOf('مقتل جندي ومقتل جندي').map(length)).toEqual([4, 4, 5, 4])
  expect(asked).toEqual(['مقتل', 'جندي', 'ومقتل'])
})

it('keeps the answers to two questions apart', () => {
  const first = ofSpelling(({ text }: ReturnType<typeof wordsOf>[number]) => text.at(0) ?? '')
  const last = ofSpelling(({ text }: ReturnType<typeof wordsOf>[number]) => text.at(-1) ?? '')
  const words = wordsOf('قتل جرح قتل')
  expect(words.map(first)).toEqual(['ق', 'ج', 'ق'])
  expect(words.map(last)).toEqual(['ل', 'ح', 'ل'])
})

it('asks a question of yes or no once of a spelling, however many such questions there are', () => {
  const asked: string[] = []
  const questions = Array.from({ length: 40 }, (_, length) =>
    whether(({ text }: ReturnType<typeof wordsOf>[number]) => {
      asked.push(text)
      return text.length === length
    }),
  )
  const lengths = (text: string) =>
    wordsOf(text).map(word => questions.findIndex(isOfLength => isOfLength(word)))
  expect(lengths('نزح شخصان نزح')).toEqual([3, 5, 3])
  const once = asked.length
  expect(lengths('شخصان نزح')).toEqual([5, 3])
  expect(asked.length).toBe(once)
})

it('finds no pattern where no word stands', () => {
  const isAnything = writtenLike(/.*/)
  expect([wordsOf('قتل')[0], undefined].map(isAnything)).toEqual([true, false])
})

it.each([
  ['ألفاً', { text: 'الفا', tanwin: true, hamza: false }],
  ['ألفا', { text: 'الفا', tanwin: false, hamza: false }],
  ['مئتين', { text: 'ميتين', tanwin: false, hamza: true }],
  ['ميتين', { text: 'ميتين', tanwin: false, hamza: false }],
  ['مستشفياتهمالمتنقلة', { text: 'مستشفياتهمالمتنقله', tanwin: false, hamza: false }],
])('%s, whatever was read before', (written, expected) => {
  expect(wordsOf(`${written} ${written}`).map(({ spelling }) => spelling)).toMatchObject([expected, expected])
})
