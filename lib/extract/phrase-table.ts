import { wordsOf } from '@/lib/arabic/words'
import type { Token } from './token'

interface Entry<T> {
  readonly rest: readonly string[]
  readonly value: T
}

export interface PhraseMatch<T> {
  readonly value: T
  /** Token index behind the last word. */
  readonly to: number
  /** What was taken off the first word: '', 'و', 'ب', 'ول' … */
  readonly proclitics: string
}

/** Fixed phrases of one or more words, looked up by their first word; the longest wins. Quotation marks are passed over. */
export class PhraseTable<T> {
  readonly #byFirst = new Map<string, Entry<T>[]>()

  constructor(phrases: Iterable<readonly [phrase: string, value: T]>) {
    for (const [phrase, value] of phrases) {
      const [first, ...rest] = wordsOf(phrase)
        .filter(word => word.kind !== 'mark')
        .map(word => word.text)
      if (first === undefined) continue
      const entries = this.#byFirst.get(first) ?? []
      entries.push({ rest, value })
      entries.sort((a, b) => b.rest.length - a.rest.length)
      this.#byFirst.set(first, entries)
    }
  }

  /** The longest phrase that starts at `tokens[at]`, with or without و, ف, ب, ل, ك before it. */
  match(tokens: readonly Token[], at: number): PhraseMatch<T> | null {
    const token = tokens[at]
    if (token === undefined || token.word.kind === 'mark') return null
    for (const [form, proclitics] of bareForms(token.text)) {
      const entries = this.#byFirst.get(form)
      if (entries === undefined) continue
      for (const { rest, value } of entries) {
        const to = matchRest(tokens, at + 1, rest)
        if (to !== null) return { value, to, proclitics }
      }
    }
    return null
  }
}

function matchRest(tokens: readonly Token[], from: number, rest: readonly string[]): number | null {
  let at = from
  for (const word of rest) {
    while (tokens[at]?.text === '"') at++
    if (tokens[at]?.text !== word) return null
    at++
  }
  return at
}

/** The word itself, then without a conjunction, then without a preposition too. */
function* bareForms(text: string): Generator<[form: string, proclitics: string]> {
  yield [text, '']
  let rest = text
  let taken = ''
  if (/^[وف]./.test(rest)) {
    taken = rest.slice(0, 1)
    rest = rest.slice(1)
    yield [rest, taken]
  }
  if (rest.startsWith('لل')) yield [`ا${rest.slice(1)}`, `${taken}ل`]
  if (/^[بلك]../.test(rest)) yield [rest.slice(1), `${taken}${rest.slice(0, 1)}`]
}
