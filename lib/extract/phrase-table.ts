import { ofSpelling } from '@/lib/arabic/spelling'
import { wordsOf } from '@/lib/arabic/words'
import type { Token } from './token'

interface Entry<T> {
  readonly rest: readonly string[]
  readonly value: T
}

/** The phrases that may begin with a word, and what is taken off the word for them. */
interface Candidate<T> {
  readonly entries: readonly Entry<T>[]
  readonly proclitics: string
}

/** One for all the words that begin no phrase. */
const NONE: readonly never[] = []

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
  readonly #candidates = ofSpelling((token: Token) => this.#beginningWith(token.text))

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
    if (token === undefined || token.word.kind === 'mark' || this.#byFirst.size === 0) return null
    const candidates = this.#candidates(token)
    if (candidates.length === 0) return null
    for (const { entries, proclitics } of candidates)
      for (const { rest, value } of entries) {
        const to = matchRest(tokens, at + 1, rest)
        if (to !== null) return { value, to, proclitics }
      }
    return null
  }

  /** Whether any phrase begins with this word. */
  mayBegin(text: string): boolean {
    return this.#beginningWith(text).length > 0
  }

  #beginningWith(text: string): readonly Candidate<T>[] {
    const candidates = bareForms(text).flatMap(([form, proclitics]) => {
      const entries = this.#byFirst.get(form)
      return entries === undefined ? [] : [{ entries, proclitics }]
    })
    return candidates.length === 0 ? NONE : candidates
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
function bareForms(text: string): [form: string, proclitics: string][] {
  const forms: [string, string][] = [[text, '']]
  const taken = /^[وف]./.test(text) ? text.slice(0, 1) : ''
  const rest = text.slice(taken.length)
  if (taken !== '') forms.push([rest, taken])
  if (rest.startsWith('لل')) forms.push([`ا${rest.slice(1)}`, `${taken}ل`])
  if (/^[بلك]../.test(rest)) forms.push([rest.slice(1), `${taken}${rest.slice(0, 1)}`])
  return forms
}
