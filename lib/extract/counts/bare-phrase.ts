import { writtenLike } from '@/lib/arabic/spelling'
import type { Sentence } from '@/lib/extract/sentence'
import { hasRole, type Token } from '@/lib/extract/token'
import type { CountPhrase, Quantity } from './count-phrase'
import { classifyNoun } from './counted-noun'
import { fewCases } from './few-cases'
import { hedgeAfter, hedgeBefore } from './hedge-tables'
import { kinOf } from './kin'
import { namesNoNational, nationals } from './nationals'
import { nounNumber } from './noun-number'
import { numberBehind } from './number-behind'
import { isConjoinedBefore } from './numbered-phrase'
import { oneOf } from './one-of'
import { CONFIRMED, othersAt } from './others'

const isThat = writtenLike(/^[وب]?ان(?:ه|ها|هم|هما)?$/)
/** "بأمان": safety, and no two mothers. */
const isSafety = writtenLike(/^[وفبل]?(?:ب|ال)?ام(?:ان|ين)$/)
/** "توفوا أم لا يزالون أحياء": or, and no mother. */
function isOr(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== 'ام') return false
  return tokens[at - 1]?.lexeme.verb?.number === 'many' || hasRole(tokens[at + 1], 'negation')
}

const isOfRank = writtenLike(/^(?:ب|ال)?رتبه$/)

/** A noun of people without a number, whose form says how many: "جندي", "جنديان", "قتلى"; "أحد أفراد الدورية"; "آخر". */
export function readBarePhrase(sentence: Sentence, at: number): CountPhrase | null {
  const { tokens } = sentence
  const token = tokens[at]
  if (
    token === undefined ||
    token.word.kind !== 'letters' ||
    hasRole(token, 'adverb') ||
    hasRole(token, 'life') ||
    isOfRank(tokens[at - 1]) ||
    isSafety(token) ||
    /^نفس(?:ه|ها)$/.test(token.text) ||
    isOr(tokens, at) ||
    // "إما"
    /^و?اما$/.test(token.text)
  )
    return null
  // "مضيفا أن"
  if (token.lexeme.say?.form === 'participle' && isThat(tokens[at + 1])) return null
  const hedge = hedgeBefore.match(tokens, at)
  if (hedge === null && hasRole(token, 'preposition')) return null
  if (hedge !== null) {
    const few = readBarePhrase(sentence, hedge.to)
    return few?.quantity.kind === 'form' && few.quantity.number === 'dual'
      ? { ...few, from: at, hedge: hedge.value, conjoined: isJoined(tokens, at) }
      : null
  }
  const one = oneOf(tokens, at)
  if (one !== null) return bare(tokens, at, one)
  const kin = kinOf(sentence, at)
  if (kin !== null) return bare(tokens, at, { noun: at, conjoined: true, ...kin })
  const others = othersAt(tokens, at)
  if (others !== null) return bare(tokens, at, others)
  if (isThoseTwo(tokens, at))
    return bare(tokens, at, {
      counted: { kind: 'others' },
      noun: at,
      to: at + 1,
      quantity: { kind: 'number', value: 2 },
    })
  if (token.definite || token.lexeme.pronoun) return null
  if (namesNoNational(tokens, at)) return null
  const cases = fewCases(tokens, at)
  if (cases !== null) return bare(tokens, at, cases)
  const national = nationals(tokens, at)
  if (national !== null) return bare(tokens, at, { noun: at, to: at + 1, ...national })
  const form = token.lexeme.victim ?? token.lexeme.person
  if (form === undefined || (form.number === 'one' && token.lexeme.noun !== undefined)) return null
  const noun = classifyNoun(tokens, at, false)
  if (noun === null || noun.noun === null) return null
  const postposed = numberBehind(sentence, noun.to)
  if (postposed !== null && form.number !== 'one')
    return bare(tokens, at, { counted: noun.counted, noun: at, ...postposed })
  const late = hedgeAfter.match(tokens, noun.to)
  const confirmed = tokens.slice(at + 1, noun.to).flatMap(word => CONFIRMED.get(word.text) ?? [])[0]
  const quantity: Quantity =
    confirmed === undefined
      ? { kind: 'form', number: nounNumber(sentence, at, form.number) }
      : { kind: 'number', value: confirmed }
  return bare(tokens, at, {
    counted: noun.counted,
    noun: at,
    hedge: late?.value ?? null,
    to: late?.to ?? noun.to,
    numberTo: noun.to,
    quantity,
  })
}

/** "أن الجنديين أسرا": of two who are known, a verb in the dual right behind. */
function isThoseTwo(tokens: readonly Token[], at: number): boolean {
  const [token, verb] = [tokens[at], tokens[at + 1]]
  if (
    token?.definite !== true ||
    verb?.lexeme.verb?.number !== 'dual' ||
    verb.lexeme.verb.outcome !== 'captured' ||
    verb.conjoined
  )
    return false
  const number = (token.lexeme.person ?? token.lexeme.victim)?.number
  return (number === 'dual' || number === 'dual-or-many') && /^[وف]?[بل]?ان$/.test(tokens[at - 1]?.text ?? '')
}

type Found = Pick<CountPhrase, 'to' | 'quantity' | 'counted' | 'noun'> & Partial<CountPhrase>

/** The phrase that begins at a word; unless said otherwise, that word alone says how many. */
function bare(tokens: readonly Token[], at: number, found: Found): CountPhrase {
  return {
    from: at,
    to: found.to,
    numberFrom: found.numberFrom ?? at,
    numberTo: found.numberTo ?? at + 1,
    quantity: found.quantity,
    hedge: found.hedge ?? null,
    counted: found.counted,
    noun: found.noun,
    conjoined: found.conjoined ?? isJoined(tokens, at),
    definite: false,
    governed: /^[وف]?[بلك]/.test(tokens[at]?.proclitics ?? ''),
  }
}

function isJoined(tokens: readonly Token[], at: number): boolean {
  return isConjoinedBefore(tokens, at) || /^و(?:واحد|احد|احدي)/.test(tokens[at]?.text ?? '')
}
