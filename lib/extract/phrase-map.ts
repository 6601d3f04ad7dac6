import type { CountPhrase } from './count-phrase'

/** The count phrases of a sentence by their tokens: to ask takes as long in the longest sentence as in the shortest. */
export class PhraseMap {
  readonly #phrases: readonly CountPhrase[]
  /** For each token, the number of the first phrase that begins there or later. */
  readonly #next: Int32Array

  /** @param phrases in order and apart from each other; `length` in tokens */
  constructor(phrases: readonly CountPhrase[], length: number) {
    this.#phrases = phrases
    this.#next = new Int32Array(length + 1).fill(phrases.length)
    let at = length
    for (let index = phrases.length - 1; index >= 0; index--) {
      const from = phrases[index]?.from ?? 0
      for (; at > from; at--) this.#next[at] = index + 1
    }
    for (; at >= 0; at--) this.#next[at] = 0
  }

  /** The first phrase that begins at a token or behind it. */
  from(index: number): CountPhrase | undefined {
    return this.#phrases[this.#next[Math.max(index, 0)] ?? this.#phrases.length]
  }

  /** The phrase that begins at a token. */
  startingAt(index: number): CountPhrase | undefined {
    const phrase = this.from(index)
    return phrase?.from === index ? phrase : undefined
  }

  /** The last phrase that begins before a token. */
  before(index: number): CountPhrase | undefined {
    return this.#phrases[(this.#next[Math.max(index, 0)] ?? this.#phrases.length) - 1]
  }

  /** The phrase that a token belongs to. */
  on(index: number): CountPhrase | undefined {
    const phrase = this.startingAt(index) ?? this.before(index)
    return phrase !== undefined && phrase.from <= index && index < phrase.to ? phrase : undefined
  }
}
