import type { Sentence } from '@/lib/extract/sentence'
import { readQuantity } from './quantity'

const PRONOUN = '(?:ه|ها|هم|هما)'
const ONE_OF_KIN = new RegExp(
  `^و(?:زوج|زوجت|ابن|ابنت|طفل|طفلت|نجل|نجلت|شقيق|شقيقت|والد|والدت|ام|اب|حفيد|حفيدت|خطيبت|جدت|عم|خال)${PRONOUN}$`,
)
const TWO_OF_KIN = new RegExp(`^و(?:طفلي|طفلتي|ابني|ابنتي|ولدي|نجلي|شقيقي|شقيقتي|والدي|حفيدي)${PRONOUN}$`)

/** "مقتل رجل وزوجته وطفليهما", "وأطفالهما الثلاثة": relatives of somebody counted before. */
export function kinOf(sentence: Sentence, at: number) {
  const { tokens } = sentence
  const token = tokens[at]
  if (token === undefined || !token.text.startsWith('و')) return null
  const person = { group: 'civilian', number: 'one' } as const
  const counted = { kind: 'person', person } as const
  if (ONE_OF_KIN.test(token.text))
    return { quantity: { kind: 'form', number: 'one' } as const, counted, to: at + 1, numberTo: at + 1 }
  if (TWO_OF_KIN.test(token.text))
    return { quantity: { kind: 'form', number: 'dual' } as const, counted, to: at + 1, numberTo: at + 1 }
  const number =
    token.conjoined && token.lexeme.pronoun && token.lexeme.person?.number === 'many'
      ? readQuantity(sentence, at + 1)
      : null
  if (number === null || !number.definite || number.quantity.kind !== 'number') return null
  return { quantity: number.quantity, counted, to: number.to, numberTo: number.to, numberFrom: number.from }
}
