import { describe, expect, it } from 'vitest'
import { wordsOf } from '@/lib/arabic/words'
import { PhraseTable } from './phrase-table'
import { tokensOf } from './token'

const table = new PhraseTable([
  ['وزارة الصحة', 'short'],
  ['وزارة الصحة في روريتانيا', 'long'],
  ['وكالة روريتانيا برس', 'agency'],
  ['الجيش', 'army'],
])

function match(text: string) {
  const found = table.match(tokensOf(wordsOf(text)), 0)
  return found && `${found.value} ${found.to} ${found.proclitics}`.trim()
}

describe('PhraseTable', () => {
  it.each([
    ['short 2', 'وزارة الصحة قالت'],
    ['long 4', 'وِزارة الصحّة في روريتانيا'],
    ['short 2 و', 'ووزارة الصحة'],
    ['short 2 ل', 'لوزارة الصحة'],
    ['army 1 ل', 'للجيش'],
    ['army 1 وب', 'وبالجيش'],
    ['agency 4', 'وكالة "روريتانيا برس" قالت'],
  ])('%s: %s', (said, text) => {
    expect(match(text)).toBe(said)
  })

  it.each(['وزارة الدفاع', 'الصحة', '"'])('no phrase of it: %s', text => {
    expect(match(text)).toBeNull()
  })
})
