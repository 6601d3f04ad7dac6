/** What is written onto the front of a word: conjunction, then preposition or future marker, then the article. */
export interface Stem<T> {
  /** The letters taken off: '' or any of و ف ب ل ك س ال and what they combine to (وبال, لل). */
  readonly proclitics: string
  /** What is left, in matching form. */
  readonly text: string
  /** What the lexicon has for it. */
  readonly entry: T
}

/** A `Lexicon`, or any map from matching forms. */
interface Entries<T> {
  get(text: string): T | undefined
  mayHold?(text: string): boolean
}

/**
 * The word as an entry of a lexicon, with as few proclitics taken off as will do, or null.
 * The lexicon decides: واحد is "one" where it has واحد, else "and" with أحد where it has that.
 *
 * @param text a word in matching form
 */
export function stemIn<T>(text: string, lexicon: Entries<T>): Stem<T> | null {
  if (lexicon.mayHold?.(text) === false) return null
  const entry = lexicon.get(text)
  if (entry !== undefined) return { proclitics: '', text, entry }
  const first = text[0]
  if (first === 'و' || first === 'ف')
    return stemAfter(text, 1, lexicon) ?? stemAfterPreposition(text, 1, lexicon)
  return stemAfterPreposition(text, 0, lexicon)
}

/** What stands before digits as a word of its own, since digits take no letters on: "و24", "الـ17". */
export const PROCLITIC_WORDS: ReadonlySet<string> = new Set(
  'و ف ب ل ك ال وال فال بال كال لل وب ول وبال ولل فب'.split(' '),
)

/** Of a word in matching form: whether the article is among the proclitics. */
export function isDefinite(proclitics: string): boolean {
  return proclitics.endsWith('ال') || proclitics.endsWith('لل')
}

/** Whether the proclitics begin with the conjunction و. */
export function isConjoined(proclitics: string): boolean {
  return proclitics.startsWith('و')
}

function stemAfterPreposition<T>(text: string, from: number, lexicon: Entries<T>): Stem<T> | null {
  const letter = text[from]
  if (letter === 'ا') return text[from + 1] === 'ل' ? stemAfter(text, from + 2, lexicon) : null
  if (letter === 'ل')
    return (
      stemAfter(text, from + 1, lexicon) ??
      (text[from + 1] === 'ل' ? stemAfter(text, from + 2, lexicon) : null)
    )
  if (letter !== 'ب' && letter !== 'ك' && letter !== 'س') return null
  const article = text[from + 1] === 'ا' && text[from + 2] === 'ل'
  return stemAfter(text, from + 1, lexicon) ?? (article ? stemAfter(text, from + 3, lexicon) : null)
}

function stemAfter<T>(text: string, length: number, lexicon: Entries<T>): Stem<T> | null {
  const rest = text.slice(length)
  const entry = lexicon.get(rest)
  return entry === undefined ? null : { proclitics: text.slice(0, length), text: rest, entry }
}
