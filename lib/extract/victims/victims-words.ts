import type { DateMention } from '@/lib/arabic/dates'
import type { Reading } from '@/lib/extract/reading'
import type { Token } from '@/lib/extract/token'
import { groupEnd } from './group-end'

/** Token indexes, `to` exclusive. */
export interface TokenSpan {
  readonly from: number
  readonly to: number
}

/**
 * The words for the victims of a reading: the counted noun with its adjectives and genitives, "of" a force, "in the ranks
 * of" it, "on both sides". Where, when and by whom it happened does not belong to them.
 */
export function victimsWords(
  tokens: readonly Token[],
  dates: readonly DateMention[],
  { phrase }: Reading,
): TokenSpan {
  const from = phrase.noun ?? phrase.numberTo
  return { from, to: groupEnd(tokens, dates, from, phrase.to) }
}
