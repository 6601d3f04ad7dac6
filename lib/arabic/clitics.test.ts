import { expect, test } from 'vitest'
import { isConjoined, isDefinite, stemIn } from './clitics'

const LEXICON = new Map([
  ['واحد', 'one'],
  ['احد', 'someone'],
  ['قتيل', 'dead'],
  ['لجنه', 'committee'],
  ['الف', 'thousand'],
])

test.each([
  ['قتيل', '', 'dead'],
  ['القتيل', 'ال', 'dead'],
  ['والقتيل', 'وال', 'dead'],
  ['بالقتيل', 'بال', 'dead'],
  ['وبالقتيل', 'وبال', 'dead'],
  ['للقتيل', 'لل', 'dead'],
  ['فلقتيل', 'فل', 'dead'],
  ['كقتيل', 'ك', 'dead'],
  ['لجنه', '', 'committee'],
  ['للجنه', 'ل', 'committee'],
  ['واحد', '', 'one'],
  ['وواحد', 'و', 'one'],
  ['الف', '', 'thousand'],
  ['بالف', 'ب', 'thousand'],
  ['الاحد', 'ال', 'someone'],
])('%s is %s and what means %s', (text, proclitics, entry) => {
  expect(stemIn(text, LEXICON)).toMatchObject({ proclitics, entry })
})

test.each(['قتيلا', 'وقتيلا', 'بوقتيل', 'ووقتيل', 'الالقتيل', 'و', 'ال', ''])(
  '%j is in it under no form',
  text => {
    expect(stemIn(text, LEXICON)).toBeNull()
  },
)

test('the article and the conjunction are told from the proclitics', () => {
  expect(['ال', 'وال', 'بال', 'لل', 'ولل'].every(isDefinite)).toBe(true)
  expect(['', 'و', 'ل', 'ب', 'ول'].some(isDefinite)).toBe(false)
  expect(['و', 'وال', 'وب'].every(isConjoined)).toBe(true)
  expect(['', 'ف', 'ال'].some(isConjoined)).toBe(false)
})
