import { readMagnitude } from '@/lib/arabic/magnitudes'
import { readNumeral } from '@/lib/arabic/numerals'
import { readRange } from '@/lib/arabic/ranges'
import type { CountPhrase, Quantity } from './count-phrase'
import { betweenVictims, classifyNoun, readCounted } from './counted-noun'
import { type Hedge, hedgesAfter, hedgesBefore } from './lexicon/hedges'
import { adjectivesEnd } from './noun-phrase'
import { PhraseTable } from './phrase-table'
import { hasRole, type Token } from './token'

const before = table(hedgesBefore)
const after = table(hedgesAfter)
const SOME = new PhraseTable(
  [
    'عدد من',
    'عدد كبير من',
    'عدد آخر من',
    'أعداد من',
    'أعداد كبيرة من',
    'عدة',
    'بضعة',
    'بضع',
    'العديد من',
    'عدد غير محدد من',
    'عدد غير معروف من',
    'مجموعة من',
    'كثير من',
    'الكثير من',
  ].map(phrase => [phrase, true] as const),
)

function table(hedges: Readonly<Record<Hedge, readonly string[]>>) {
  return new PhraseTable(
    Object.entries(hedges).flatMap(([hedge, phrases]) =>
      phrases.map(phrase => [phrase, hedge as Hedge] as const),
    ),
  )
}

/** All phrases of a sentence that say how many of something there are, left to right. `taken` are the words of dates. */
export function readCountPhrases(tokens: readonly Token[], taken: (index: number) => boolean): CountPhrase[] {
  const phrases: CountPhrase[] = []
  let at = 0
  while (at < tokens.length) {
    const phrase = taken(at) ? null : (readNumbered(tokens, at, taken) ?? readBare(tokens, at))
    if (phrase === null) at++
    else {
      phrases.push(phrase)
      at = Math.max(phrase.to, at + 1)
    }
  }
  return phrases
}

interface QuantityAt {
  readonly quantity: Quantity
  readonly from: number
  readonly to: number
  readonly proclitics: string
  readonly definite: boolean
}

function readNumbered(
  tokens: readonly Token[],
  at: number,
  taken: (index: number) => boolean,
): CountPhrase | null {
  const hedge = before.match(tokens, at)
  const found = hedge && !taken(hedge.to) ? (readQuantity(tokens, hedge.to) ?? null) : null
  const number = found ?? readQuantity(tokens, at)
  if (number === null) return null
  const lead = found === null ? number.proclitics : (hedge?.proclitics ?? '')
  const value = number.quantity.kind === 'number' ? number.quantity.value : null
  let noun = number.to
  let softened: Hedge | null = found === null ? null : (hedge?.value ?? null)
  const early = after.match(tokens, noun)
  if (early !== null) {
    softened ??= early.value
    noun = early.to
  }
  const between = betweenVictims(tokens, noun)
  const counted = between
    ? { counted: { kind: 'victim' as const, victims: between.victims }, noun: null, to: between.to }
    : readCounted(tokens, noun, value)
  let to = counted.to
  const late = after.match(tokens, to)
  if (late !== null) {
    softened ??= late.value
    to = late.to
  }
  if (
    number.definite &&
    counted.counted.kind !== 'person' &&
    counted.counted.kind !== 'victim' &&
    number.quantity.kind === 'number'
  )
    return null
  const conjoined =
    lead.startsWith('و') || lead.startsWith('ف') || tokens[at]?.conjoined === true || followsOr(tokens, at)
  return {
    from: at,
    to,
    numberFrom: number.from,
    numberTo: number.to,
    quantity: number.quantity,
    hedge: softened,
    counted: counted.counted,
    noun: counted.noun,
    conjoined,
    governed: /[بلك]/.test(lead.replace('ال', '')),
  }
}

function followsOr(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at - 1]?.text
  return text === 'او' || text === 'و'
}

function readQuantity(tokens: readonly Token[], at: number): QuantityAt | null {
  const token = tokens[at]
  if (token === undefined || token.word.kind === 'mark') return null
  const words = wordsOfTokens(tokens)
  const range = readRange(words, at)
  if (range !== null && Number.isInteger(range.min) && Number.isInteger(range.max))
    return {
      quantity: { kind: 'range', min: range.min, max: range.max },
      from: at,
      to: range.to,
      proclitics: '',
      definite: false,
    }
  const numeral = readNumeral(words, at)
  if (numeral !== null && Number.isSafeInteger(numeral.value) && numeral.value >= 0)
    return {
      quantity: { kind: 'number', value: numeral.value, digits: numeral.notation !== 'words' },
      from: at,
      to: numeral.to,
      proclitics: numeral.proclitics,
      definite: numeral.definite,
    }
  const vague = readMagnitude(words, at)
  if (vague !== null)
    return {
      quantity: { kind: 'vague', magnitude: vague.magnitude },
      from: at,
      to: vague.to,
      proclitics: token.proclitics.replace('ال', ''),
      definite: false,
    }
  const some = SOME.match(tokens, at)
  if (some !== null) {
    return {
      quantity: { kind: 'vague', magnitude: null },
      from: at,
      to: some.to,
      proclitics: some.proclitics,
      definite: false,
    }
  }
  return null
}

const wordLists = new WeakMap<readonly Token[], Token['word'][]>()

function wordsOfTokens(tokens: readonly Token[]) {
  let words = wordLists.get(tokens)
  if (words === undefined) {
    words = tokens.map(token => token.word)
    wordLists.set(tokens, words)
  }
  return words
}

/** A noun of people without a number, whose form says how many: "جندي", "جنديان", "قتلى"; "أحد أفراد الدورية"; "آخر". */
function readBare(tokens: readonly Token[], at: number): CountPhrase | null {
  const token = tokens[at]
  if (token === undefined || token.word.kind !== 'letters') return null
  const shared = { from: at, hedge: null, conjoined: token.conjoined || followsOr(tokens, at) }
  const governed = /^و?[بلك]/.test(token.proclitics)
  if (/^[وف]?(?:احد|احدي)$/.test(token.text)) {
    const next = tokens[at + 1]
    const { person, victim } = next?.lexeme ?? {}
    const many = person?.number === 'many' || person?.number === 'dual-or-many' || victim?.number === 'many'
    if (!many) return null
    const counted = readCounted(tokens, at + 1, 1)
    return {
      ...shared,
      to: counted.to,
      numberFrom: at,
      numberTo: at + 1,
      quantity: { kind: 'number', value: 1, digits: false },
      counted: counted.counted,
      noun: counted.noun,
      governed,
    }
  }
  if (token.definite || token.lexeme.pronoun) return null
  const { person, victim } = token.lexeme
  if (hasRole(token, 'other')) {
    const number =
      token.stem === 'اخر'
        ? 'one'
        : /(?:ان|يين)$/.test(token.stem)
          ? 'dual'
          : token.stem === 'اخري'
            ? null
            : 'many'
    if (number === null) return null
    return {
      ...shared,
      to: at + 1,
      numberFrom: at,
      numberTo: at + 1,
      quantity: { kind: 'form', number },
      counted: { kind: 'others' },
      noun: at,
      governed,
    }
  }
  const form = victim ?? person
  if (form === undefined || (form.number === 'one' && token.lexeme.noun !== undefined)) return null
  const counted = classifyNoun(tokens, at)
  if (counted === null) return null
  const to = adjectivesEnd(tokens, counted.to)
  const confirmed = [...range(at + 1, to)]
    .map(index => tokens[index]?.text)
    .find(text => text !== undefined && CONFIRMED.has(text))
  const value = confirmed === undefined ? undefined : CONFIRMED.get(confirmed)
  const late = after.match(tokens, to)
  return {
    ...shared,
    hedge: late?.value ?? null,
    to: late?.to ?? to,
    numberFrom: at,
    numberTo: to,
    quantity:
      value === undefined ? { kind: 'form', number: form.number } : { kind: 'number', value, digits: false },
    counted: counted.counted,
    noun: at,
    governed,
  }
}

const CONFIRMED: ReadonlyMap<string, number> = new Map([
  ['واحد', 1],
  ['واحده', 1],
  ['واحدا', 1],
  ['اثنين', 2],
  ['اثنان', 2],
  ['اثنتين', 2],
])

function* range(from: number, to: number) {
  for (let index = from; index < to; index++) yield index
}
