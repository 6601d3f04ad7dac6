import type { CountPhrase, Quantity } from './count-phrase'
import { classifyNoun, readCounted } from './counted-noun'
import { hedgeAfter, hedgeBefore } from './hedge-tables'
import { kinOf } from './kin'
import type { NounNumber } from './lexicon/lexeme'
import { wordList } from './lexicon/word-list'
import { isConjoinedBefore } from './numbered-phrase'
import { readQuantity } from './quantity'
import type { Sentence } from './sentence'
import { hasRole, type Token } from './token'

/** Accusatives of nisbas that are countries as well. */
const COUNTRIES: ReadonlySet<string> = new Set(
  wordList('سوريا اوكرانيا صوماليا ليبيا نيجيريا بريطانيا المانيا اثيوبيا كينيا').flatMap(name => [
    name,
    `و${name}`,
  ]),
)

/** "كما قتل خامس": one more. */
const ORDINAL = /^(?:ثان|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر)ا?$/

const CONFIRMED: ReadonlyMap<string, number> = new Map([
  ['واحد', 1],
  ['واحده', 1],
  ['واحدا', 1],
  ['اثنين', 2],
  ['اثنان', 2],
  ['اثنتين', 2],
])

/** A noun of people without a number, whose form says how many: "جندي", "جنديان", "قتلى"; "أحد أفراد الدورية"; "آخر". */
export function readBarePhrase(sentence: Sentence, at: number): CountPhrase | null {
  const { tokens } = sentence
  const token = tokens[at]
  if (
    token === undefined ||
    token.word.kind !== 'letters' ||
    hasRole(token, 'adverb') ||
    hasRole(token, 'life') ||
    /^(?:ب|ال)?رتبه$/.test(tokens[at - 1]?.text ?? '')
  )
    return null
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
  // "توفي أحدهما وجرح الآخر"
  if (token.text === 'الاخر' && tokens[at - 1]?.lexeme.verb?.number === 'one')
    return bare(tokens, at, {
      to: at + 1,
      quantity: { kind: 'number', value: 1 },
      counted: { kind: 'others' },
      noun: at,
    })
  if (token.definite || token.lexeme.pronoun) return null
  if (hasRole(token, 'other')) {
    const number = numberOfOthers(token.stem)
    // "آخر المفقودين" is the last of them.
    if (number === null || (number === 'one' && tokens[at + 1]?.definite)) return null
    const confirmed = CONFIRMED.get(tokens[at + 1]?.text ?? '')
    const to = confirmed === undefined ? at + 1 : at + 2
    return bare(tokens, at, {
      to,
      numberTo: to,
      quantity: confirmed === undefined ? { kind: 'form', number } : { kind: 'number', value: confirmed },
      counted: { kind: 'others' },
      noun: at,
    })
  }
  if (
    ORDINAL.test(token.stem) &&
    (hasRole(tokens[at - 1], 'became') ||
      tokens[at - 1]?.lexeme.verb !== undefined ||
      tokens[at - 1]?.lexeme.noun !== undefined ||
      /^(?:[وف]?ان|عن)$/.test(tokens[at - 1]?.text ?? ''))
  )
    return bare(tokens, at, {
      to: at + 1,
      quantity: { kind: 'form', number: 'one' },
      counted: { kind: 'others' },
      noun: at,
    })
  if (COUNTRIES.has(token.text)) return null
  // "أصاب طائرة روريتانية": what a thing is, is nobody.
  const thing = tokens[at - 1]?.lexeme.thing === undefined ? undefined : tokens[at - 1]?.text
  if (thing !== undefined && /...ي(?:ه|ين|ان|تين|تان)?$/.test(token.text)) return null
  if (thing?.endsWith('ا') && /...يا$/.test(token.text)) return null
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
      ? { kind: 'form', number: numberOf(sentence, at, form.number) }
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

/** "حالتا وفاة", "حالتين حرجتين"; "حالة وفاة" as a form that says one. */
function fewCases(tokens: readonly Token[], at: number) {
  const dual = /^حالت(?:ا|ي|ان|ين)$/.test(tokens[at]?.stem ?? '')
  if (!dual && tokens[at]?.stem !== 'حاله') return null
  if (dual && hasRole(tokens[at + 1], 'among'))
    return {
      counted: { kind: 'others' } as const,
      noun: at,
      to: at + 1,
      quantity: { kind: 'number', value: 2 } as const,
    }
  const cases = classifyNoun(tokens, at, false)
  if (cases === null || cases.counted.kind === 'thing') return null
  return {
    ...cases,
    quantity: dual ? ({ kind: 'number', value: 2 } as const) : ({ kind: 'form', number: 'one' } as const),
  }
}

/** "أحد أفراد الدورية", "إحدى النساء". */
function oneOf(tokens: readonly Token[], at: number) {
  const text = tokens[at]?.text ?? ''
  if (!text.includes('احد')) return null
  const next = tokens[at + 1]
  if (/^[وف]?(?:احدهم|احدهما|احداهن|احداهما)$/.test(text))
    return {
      counted: { kind: 'others' } as const,
      noun: null,
      to: at + 1,
      quantity: { kind: 'number', value: 1 } as const,
    }
  if (/^و?واحد[ها]?$/.test(text) && (hasRole(next, 'among') || next?.text === 'من'))
    return {
      counted: { kind: 'others' } as const,
      noun: null,
      to: at + 1,
      quantity: { kind: 'number', value: 1 } as const,
    }
  if (!/^[وفب]?(?:احد|احدي)$/.test(text)) return null
  const { person, victim } = tokens[at + 1]?.lexeme ?? {}
  if (!isSeveral(person?.number) && !isSeveral(victim?.number)) return null
  return { ...readCounted(tokens, at + 1, 1), quantity: { kind: 'number', value: 1 } as const }
}

function isSeveral(number: NounNumber | undefined): boolean {
  return number === 'many' || number === 'dual-or-many'
}

function numberOfOthers(stem: string) {
  if (stem === 'اخر') return 'one' as const
  if (stem === 'اخران' || stem === 'اخريان') return 'dual' as const
  return stem === 'اخري' ? null : ('many' as const)
}

/** "مدنيون لا يقلون عن تسعة": the number stands behind the noun, by a hedge. */
function numberBehind(sentence: Sentence, at: number) {
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

const FATHA_BEFORE_YA = /(?:\u064e\u0651?|\u0651\u064e)ي\u0652?ن/

const SERVICE = /^(?:اطفاء|امن|شرطه|انقاذ|دين|اعمال|مرور|درك|اغاثه|اسعاف|مخابرات|استخبارات|جمارك)$/

/** ـيين is two or several; the vowel mark, where it is written, tells ("فلسطينيَين"). */
function numberOf({ body, tokens }: Sentence, at: number, number: NounNumber): NounNumber {
  const word = tokens[at]?.word
  if (number === 'dual-or-many' && FATHA_BEFORE_YA.test(body.slice(word?.start, word?.end))) return 'dual'
  // "قتل رجلا أمن": before a genitive it is the dual that has dropped its ن.
  const dual =
    number === 'one' && tokens[at]?.lexeme.accusative === true && SERVICE.test(tokens[at + 1]?.text ?? '')
  return dual ? 'dual' : number
}

/** "بينهم تركيان": an adjective that no table has, for people, after "among them". */
function nationals(tokens: readonly Token[], at: number) {
  const token = tokens[at]
  if (token === undefined || token.known) return null
  const named = tokens[at - 2]?.stem === 'بين' && tokens[at - 1]?.lexeme.victim?.number === 'many'
  if (!named && !hasRole(tokens[at - 1], 'among')) return null
  const number = /...ي(?:ان|تان)$/.test(token.text) ? 'dual' : /...يه?$/.test(token.text) ? 'one' : null
  if (number === null) return null
  return {
    quantity: { kind: 'form', number } as const,
    counted: { kind: 'person', person: { group: 'unspecified', number } } as const,
  }
}
