/**
 * Words in matching form, each with what it stands for. `mayHold` tells most other words apart by their last two
 * letters, which no proclitic changes, without a look at the entries.
 */
export class Lexicon<T> {
  private readonly entries: ReadonlyMap<string, T>
  private readonly endings = new Uint8Array(ENDINGS)

  constructor(entries: Iterable<readonly [string, T]>) {
    this.entries = new Map(entries)
    for (const word of this.entries.keys()) {
      this.endings[endingOf(word)] = 1
      // What stands before the only letter of an entry is a proclitic, whichever.
      if (word.length === 1)
        for (let before = 0; before < 64; before++) this.endings[(before << 6) | endingOf(word)] = 1
    }
  }

  get(text: string): T | undefined {
    return this.entries.get(text)
  }

  has(text: string): boolean {
    return this.entries.has(text)
  }

  words(): string[] {
    return [...this.entries.keys()]
  }

  /** False: neither the word nor what is left of it without its proclitics is an entry. */
  mayHold(text: string): boolean {
    return this.endings[endingOf(text)] === 1
  }
}

/** One for each pair of the low six bits of two UTF-16 code units. */
const ENDINGS = 64 * 64

function endingOf(text: string): number {
  const { length } = text
  return ((text.charCodeAt(length - 2) & 63) << 6) | (text.charCodeAt(length - 1) & 63)
}

/** A lexicon from lists of spellings, separated by blanks, that stand for the same. */
export function lexiconOf<T>(lists: readonly (readonly [T, string])[]): Lexicon<T> {
  return new Lexicon(lists.flatMap(([entry, list]) => list.split(' ').map(word => [word, entry] as const)))
}
