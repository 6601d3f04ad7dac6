import { foldWord } from './matching-form'

const FATHATAN = '\u064b'
const YEH_WITH_HAMZA = '\u0626'

/** How a word is written, and what that tells of it: one for all places where it is written so. */
export class Spelling {
  /** The matching form, see `foldWord`. */
  readonly text: string
  /** Written with fathatan: ألفًا is a thousand, ألفا can be two. */
  readonly tanwin: boolean
  /** Written with ئ, which the matching form folds into ي: مئتين is 200, ميتين "dead". */
  readonly hamza: boolean
  /** What is known of it, each answer in the place of its question. */
  readonly answers: unknown[] = []
  /** The same for questions of yes or no, two bits each: there are many of them, and of spellings too. */
  readonly bits: number[] = []

  constructor(written: string) {
    this.text = foldWord(written)
    const folded = this.text !== written
    this.tanwin = folded && written.includes(FATHATAN)
    this.hamza = folded && written.includes(YEH_WITH_HAMZA)
  }
}

/** Newspapers repeat their words; so many different ones are remembered before it is begun anew. */
const MOST_KEPT = 16_384
/** UTF-16 code units; whatever is longer is no word. */
const LONGEST_KEPT = 40
const kept = new Map<string, Spelling>()

export function spellingOf(written: string): Spelling {
  const known = kept.get(written)
  if (known !== undefined) return known
  if (written.length > LONGEST_KEPT) return new Spelling(written)
  if (kept.size >= MOST_KEPT) kept.clear()
  // A slice would keep the whole text alive that it was taken from.
  const copy = written.split('').join('')
  const spelling = new Spelling(copy)
  kept.set(copy, spelling)
  return spelling
}

let questions = 0

/**
 * A question that the letters of a word alone answer, never its place: it is asked once of each spelling, however often
 * that is written.
 */
export function ofSpelling<Written extends { readonly spelling: Spelling }, Answer>(
  answer: (word: Written) => Answer,
): (word: Written) => Answer {
  const question = questions++
  return word => {
    const { answers } = word.spelling
    const known = answers[question]
    // Nobody else writes to this place.
    if (known !== undefined) return known as Answer
    const found = answer(word)
    answers[question] = found
    return found
  }
}

const YES = 3
const NO = 1
/** Of two bits each, in a small integer. */
const IN_A_NUMBER = 15
let yesOrNo = 0

/** The same for a question of yes or no; where no word stands, the answer is no. */
export function whether<Written extends { readonly spelling: Spelling }>(
  test: (word: Written) => boolean,
): (word: Written | undefined) => boolean {
  const place = Math.floor(yesOrNo / IN_A_NUMBER)
  const shift = (yesOrNo % IN_A_NUMBER) * 2
  yesOrNo++
  return word => {
    if (word === undefined) return false
    const { bits } = word.spelling
    const known = ((bits[place] ?? 0) >> shift) & YES
    if (known !== 0) return known === YES
    const answer = test(word)
    for (let before = bits.length; before <= place; before++) bits.push(0)
    bits[place] = (bits[place] ?? 0) | ((answer ? YES : NO) << shift)
    return answer
  }
}

/** Whether a word's matching form is like a pattern, asked once of each spelling. */
export function writtenLike(
  pattern: RegExp,
): (word: { readonly text: string; readonly spelling: Spelling } | undefined) => boolean {
  return whether(({ text }: { readonly text: string; readonly spelling: Spelling }) => pattern.test(text))
}
