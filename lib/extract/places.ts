import { once } from './once'
import type { Token } from './token'

/** Where in a sentence something stands; to ask takes as long in the longest sentence as in the shortest. */
export class Places {
  /** For each token, and behind the last: the place before it, or -1. */
  readonly #before: Int32Array

  constructor(tokens: readonly Token[], isPlace: (tokens: readonly Token[], at: number) => boolean) {
    this.#before = new Int32Array(tokens.length + 1)
    let last = -1
    for (let at = 0; at < tokens.length; at++) {
      this.#before[at] = last
      if (isPlace(tokens, at)) last = at
    }
    this.#before[tokens.length] = last
  }

  /** The last place before a token, or -1. */
  lastBefore(to: number): number {
    return this.#before[Math.min(Math.max(to, 0), this.#before.length - 1)] ?? -1
  }

  /** Whether there is one from `from` on and before `to`. */
  isBetween(from: number, to = this.#before.length): boolean {
    return this.lastBefore(to) >= Math.max(from, 0)
  }
}

/** The places of a sentence's tokens that pass a test, found when they are first asked for. */
export function placesOf(
  isPlace: (tokens: readonly Token[], at: number) => boolean,
): (tokens: readonly Token[]) => Places {
  return once(tokens => new Places(tokens, isPlace))
}
