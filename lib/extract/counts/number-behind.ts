import type { Sentence } from '@/lib/extract/sentence'
import { hedgeBefore } from './hedge-tables'
import { readQuantity } from './quantity'

/** "مدنيون لا يقلون عن تسعة": the number stands behind the noun, by a hedge. */
export function numberBehind(sentence: Sentence, at: number) {
  const hedge = hedgeBefore.match(sentence.tokens, at)
  const found =
    hedge === null || !/^(?:لا|عددهم)$/.test(sentence.tokens[at]?.text ?? '')
      ? null
      : readQuantity(sentence, hedge.to)
  if (hedge === null || found === null || found.quantity.kind !== 'number') return null
  return {
    quantity: found.quantity,
    hedge: hedge.value,
    numberFrom: found.from,
    numberTo: found.to,
    to: found.to,
  }
}
