import type { CountPhrase } from './count-phrase'

/** The count phrases of a sentence by their tokens; found by halving, since a sentence may be full of them. */
export class PhraseMap {
  readonly #phrases: readonly CountPhrase[]

  /** @param phrases in order and apart from each other */
  constructor(phrases: readonly CountPhrase[]) {
    this.#phrases = phrases
  }

  /** The first phrase that begins at a token or behind it. */
  from(index: number): CountPhrase | undefined {
    return this.#phrases[this.#numberBefore(index)]
  }

  /** The phrase that begins at a token. */
  startingAt(index: number): CountPhrase | undefined {
    const phrase = this.from(index)
    return phrase?.from === index ? phrase : undefined
  }

  /** The last phrase that begins before a token. */
  before(index: number): CountPhrase | undefined {
    return this.#phrases[this.#numberBefore(index) - 1]
  }

  /** The phrase that a token belongs to. */
  on(index: number): CountPhrase | undefined {
    const phrase = this.before(index + 1)
    return phrase !== undefined && index < phrase.to ? phrase : undefined
  }

  /** How many phrases begin before a token. */
  #numberBefore(index: number): number {
    let low = 0
    let high = this.#phrases.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#phrases[middle]?.from ?? 0) < index) low = middle + 1
      else high = middle
    }
    return low
  }
}
