import { writtenLike } from '@/lib/arabic/spelling'
import type { CountPhrase } from '@/lib/extract/counts/count-phrase'
import { mayCountPeople } from '@/lib/extract/counts/people'
import { type Reading, reading } from '@/lib/extract/reading'
import type { Sentence } from '@/lib/extract/sentence'
import { hasRole } from '@/lib/extract/token'

/** Tokens at most between "their number" and it. */
const FARTHEST = 6
const isTheirNumber = writtenLike(/^[وف]?(?:العدد|عدد(?:هم|هن|ها|هما))$/)

/**
 * "خطف مسلحون عددا من الطالبات. وتقدر مصادر محلية العدد بأكثر من ستين فتاة": the number of those of whom the sentence before
 * said only that they are several.
 */
export function numberToldAfter(
  { tokens }: Sentence,
  phrases: readonly CountPhrase[],
  several: Reading,
): Reading[] {
  const at = tokens.findIndex(isTheirNumber)
  const phrase = phrases.find(({ from }) => from > at)
  if (at < 0 || phrase === undefined || phrase.from - at > FARTHEST || !mayCountPeople(phrase)) return []
  if (phrase.quantity.kind !== 'number' && phrase.quantity.kind !== 'range') return []
  if (!isOfSeveral(several) && !isAnotherCount(tokens, at, phrase)) return []
  const told =
    phrase.governed ||
    phrase.hedge !== null ||
    phrase.counted.kind !== 'nothing' ||
    tokens.slice(at + 1, phrase.from).some(token => hasRole(token, 'reach') || token.text === 'الي')
  return told ? [reading('toll', phrase, { outcomes: several.outcomes, trigger: at })] : []
}

const isOfReach = writtenLike(/^(?:لا|بلغ|يبلغ|وصل|يصل|تجاوز|[يت]تجاوز|ارتفع|قد)$/)

/** "عدد المفقودين عشرة آلاف. وقال المكتب إن العدد لا يقل عن خمسة آلاف": another tells the same number anew. */
function isAnotherCount(tokens: Sentence['tokens'], at: number, { counted, quantity }: CountPhrase): boolean {
  return (
    /^(?:و|ف)?العدد$/.test(tokens[at]?.text ?? '') &&
    isOfReach(tokens[at + 1]) &&
    counted.kind === 'nothing' &&
    quantity.kind === 'number'
  )
}

/** Whether it is worth looking for one. */
export function mayTellNumber({ tokens }: Sentence): boolean {
  return tokens.some(isTheirNumber)
}

/** A figure without a number. */
export function isOfSeveral({ quantity }: Reading): boolean {
  return (
    quantity.kind === 'vague' ||
    (quantity.kind === 'form' && quantity.number !== 'one' && quantity.number !== 'dual')
  )
}
