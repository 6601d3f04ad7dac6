import { whether } from '@/lib/arabic/spelling'
import { once } from './once'
import type { Token } from './token'

/** Where in a sentence something stands: nearly always nowhere or in a place or two. */
export class Places {
  readonly #at: readonly number[]

  /** @param at token indexes, rising */
  constructor(at: readonly number[]) {
    this.#at = at
  }

  /** The last place before a token, or -1. Found by halving, since a sentence may be of nothing else. */
  lastBefore(to: number): number {
    let low = 0
    let high = this.#at.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#at[middle] ?? 0) < to) low = middle + 1
      else high = middle
    }
    // Nearly always nowhere, and an array takes long to find that it has no place -1.
    return low === 0 ? -1 : (this.#at[low - 1] ?? -1)
  }

  /** Whether there is one from `from` on and before `to`. */
  isBetween(from: number, to = Number.POSITIVE_INFINITY): boolean {
    return this.lastBefore(to) >= Math.max(from, 0)
  }
}

/** The places of a sentence's words whose letters alone pass a test. */
export function placesOfWords(isOne: (token: Token) => boolean): (tokens: readonly Token[]) => Places {
  const isKnown = whether(isOne)
  return placesOf((tokens, at) => isKnown(tokens[at]))
}

/** The places of a sentence's tokens that pass a test, found when they are first asked for. */
export function placesOf(
  isPlace: (tokens: readonly Token[], at: number) => boolean,
): (tokens: readonly Token[]) => Places {
  const find = (tokens: readonly Token[]) => {
    let found: number[] | null = null
    for (let at = 0; at < tokens.length; at++)
      if (isPlace(tokens, at)) {
        found ??= []
        found.push(at)
      }
    return found === null ? NOWHERE : new Places(found)
  }
  const kind = kinds++
  return tokens => {
    if (tokens.length <= SHORT) return find(tokens)
    const places = placesFound(tokens)
    const known = places[kind]
    if (known != null) return known
    const found = find(tokens)
    places[kind] = found
    return found
  }
}

/** Kinds of places that are looked for. */
let kinds = 0

/** Each kind that has been looked for in a sentence, made as long as all of them: it never has to grow. */
const placesFound = once((_: readonly Token[]): (Places | null)[] => Array<Places | null>(kinds).fill(null))

/** Tokens that are sooner looked through again than remembered. */
const SHORT = 4

const NOWHERE = new Places([])
