import { writtenLike } from '@/lib/arabic/spelling'
import type { Hedge } from '@/lib/extract/lexicon/hedges'
import type { Sentence } from '@/lib/extract/sentence'
import { hasRole, type Token } from '@/lib/extract/token'
import type { CountPhrase } from './count-phrase'
import { betweenVictims, type CountedNoun, readCounted } from './counted-noun'
import { hedgeAfter, hedgeBefore, leadBefore } from './hedge-tables'
import { type QuantityFound, readQuantity } from './quantity'

/** "ما لا يقل عن 12 شخصا على الأقل", "20 بين قتيل وجريح": a number, softened perhaps, and what it counts. */
export function readNumberedPhrase(
  sentence: Sentence,
  at: number,
  dated: (index: number) => boolean,
): CountPhrase | null {
  const { tokens } = sentence
  if (BRACKETS.has(tokens[at]?.text ?? '')) return readBracketed(sentence, at)
  const lead = leadBefore.match(tokens, at)
  if (lead !== null) {
    const phrase = readNumberedPhrase(sentence, lead.to, dated)
    return phrase && { ...phrase, from: at, conjoined: /^[وف]/.test(lead.proclitics) }
  }
  const hedge = hedgeBefore.match(tokens, at)
  if (hedge !== null && BRACKETS.has(tokens[hedge.to]?.text ?? '')) {
    const phrase = readBracketed(sentence, hedge.to)
    return (
      phrase && {
        ...phrase,
        from: at,
        hedge: hedge.value,
        conjoined: /^[وف]/.test(hedge.proclitics),
        governed: /[بلك]/.test(hedge.proclitics),
      }
    )
  }
  const softened = hedge === null || dated(hedge.to) ? null : readQuantity(sentence, hedge.to)
  const found = softened ?? readQuantity(sentence, at)
  if (
    found === null ||
    (found.to === found.from + 1 && isAdjective(tokens, found.from)) ||
    isTailOfOrdinal(tokens, found.from)
  )
    return null
  const bound = otherBound(sentence, hedge?.value, softened)
  if (bound !== null) return { ...bound, from: at, conjoined: /^[وف]/.test(hedge?.proclitics ?? '') }
  const front = softened === null ? found.proclitics : (hedge?.proclitics ?? '')
  const early = hedgeAfter.match(tokens, found.to)
  const behind = early?.to ?? found.to
  const counted = countedAfter(tokens, found, behind)
  const late = lateHedge(tokens, counted.to)
  return {
    from: at,
    to: late?.to ?? counted.to,
    numberFrom: found.from,
    numberTo: found.to,
    quantity: found.quantity,
    hedge: hedgeOf(softened === null ? null : (hedge?.value ?? null), early?.value, late?.value),
    counted: counted.counted,
    noun: counted.noun,
    conjoined:
      (tokens[at - 1]?.text === 'مع' &&
        /^اخر/.test(
          tokens[late?.to ?? counted.to]?.text ?? tokens[(late?.to ?? counted.to) - 1]?.text ?? '',
        )) ||
      /^[وف]/.test(front) ||
      isConjoinedBefore(tokens, at) ||
      isAndOne(sentence, at),
    definite: found.definite,
    governed: /[بلك]/.test(front),
  }
}

/** "لا يقل عن خمسين ولا يزيد عن تسعين", the other way round too: a range. */
function otherBound(
  sentence: Sentence,
  hedge: Hedge | undefined,
  found: QuantityFound | null,
): CountPhrase | null {
  if (found?.quantity.kind !== 'number' || (hedge !== 'at_least' && hedge !== 'at_most')) return null
  const other = hedgeBefore.match(sentence.tokens, found.to)
  if (other === null || !other.proclitics.startsWith('و')) return null
  const opposite = hedge === 'at_least' ? 'at_most' : 'at_least'
  const second = other.value === opposite ? readNumberedPhrase(sentence, other.to, () => false) : null
  if (second?.quantity.kind !== 'number') return null
  const [low, high] = [found.quantity.value, second.quantity.value].sort((a, b) => a - b)
  if (low === undefined || high === undefined) return null
  return { ...second, quantity: { kind: 'range', min: low, max: high }, numberFrom: found.from }
}

const BRACKETS: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['/', '/'],
])

/** "وفاة (310) حجاج", "مقتل /15/ جنديا", "(57) شخصا على الأقل". */
function readBracketed(sentence: Sentence, at: number): CountPhrase | null {
  const { tokens } = sentence
  const found = readQuantity(sentence, at + 1)
  if (found === null || tokens[found.to]?.text !== BRACKETS.get(tokens[at]?.text ?? '')) return null
  const counted = countedAfter(tokens, found, found.to + 1)
  // "منهم (8) في الشمال و(2) في الجنوب"
  const before = tokens[at - 1]
  const listed =
    hasRole(before, 'among') ||
    hasRole(before, 'reach') ||
    before?.text === 'و' ||
    before?.text === 'الي' ||
    before?.lexeme.noun !== undefined ||
    before?.lexeme.verb !== undefined
  if (
    !(listed && counted.counted.kind === 'nothing') &&
    counted.counted.kind !== 'person' &&
    counted.counted.kind !== 'victim' &&
    counted.counted.kind !== 'others'
  )
    return null
  const late = lateHedge(tokens, counted.to)
  return {
    from: at,
    to: late?.to ?? counted.to,
    numberFrom: found.from,
    numberTo: found.to,
    quantity: found.quantity,
    hedge: late?.value ?? null,
    counted: counted.counted,
    noun: counted.noun,
    conjoined: isConjoinedBefore(tokens, at),
    definite: false,
    governed: false,
  }
}

function countedAfter(
  tokens: readonly Token[],
  { quantity, percent, from, to, definite: definiteNumber }: QuantityFound,
  at: number,
): CountedNoun {
  // "60 من كل 100" is a rate, "33 من أصل 40" a share.
  const [before, next, last] = [tokens[at - 2]?.text, tokens[at]?.text, tokens[at + 1]?.text]
  const rate = before === 'كل' || before === 'اصل' || (next === 'من' && last === 'كل')
  if (before === 'اصل' && !percent) {
    const all = readCounted(tokens, at, quantity.kind === 'number' ? quantity.value : null)
    if (areTaken(tokens, all.to)) return all
  }
  if (percent || rate) return { counted: { kind: 'thing', class: 'share' }, noun: null, to }
  // "جندي من الكتيبة «50»", "الحافلة رقم 50"
  if (isOfUnit(tokens, at - 1, to) || isLabel(tokens, from))
    return { counted: { kind: 'thing', class: 'unit-label' }, noun: null, to }
  // "شيع الآلاف جثامين": with the article it counts nothing but "of them".
  const definite =
    quantity.kind === 'vague' && /^[وفبلك]*ال(?:عشرات|ميات|الاف)$/.test(tokens[to - 1]?.text ?? '')
  if (definite && next !== 'من') return { counted: { kind: 'nothing' }, noun: null, to }
  const between = betweenVictims(tokens, at)
  if (between !== null)
    return { counted: { kind: 'victim', victims: between.victims }, noun: null, to: between.to }
  const value = quantity.kind === 'number' ? quantity.value : null
  // "المختفون الثلاثة مواطن وزوجته": three are no singular.
  const noun = tokens[at]?.lexeme.person
  if (definiteNumber && value !== null && value >= 3 && value <= 10 && noun?.number === 'one')
    return { counted: { kind: 'nothing' }, noun: null, to }
  const counted = readCounted(tokens, at, value)
  // "البحث عن البحارة الخمسة مستمر"
  const behind =
    definiteNumber && value !== null && value >= 3 && value <= 10 && counted.counted.kind === 'unknown'
  return behind && !tokens[at]?.text.endsWith('ين')
    ? { counted: { kind: 'nothing' }, noun: null, to }
    : counted
}

const LONGEST_LIST = 3
const isTaken = writtenLike(/^(?:اختطف|خطف|احتجز|اسر)(?:وا|هم|تهم)$/)

/** "من أصل خمسة كهنة وراهبتين اختطفوا": all of whom something is told. */
function areTaken(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at <= from + LONGEST_LIST; at++) if (isTaken(tokens[at])) return true
  return false
}

function isLabel(tokens: readonly Token[], number: number): boolean {
  return isNumberOf(tokens[tokens[number - 1]?.text === '"' ? number - 2 : number - 1])
}

const isNumberOf = writtenLike(/^[وب]?رقم$/)

/** A unit is named by its number in quotation marks, or where it is told of whose it is. */
function isOfUnit(tokens: readonly Token[], number: number, to: number): boolean {
  const quoted = tokens[number - 1]?.text === '"' && tokens[to]?.text === '"'
  const unit = number - (quoted ? 2 : 1)
  if (tokens[unit]?.lexeme.thing?.class !== 'unit-label' || !tokens[unit]?.definite) return false
  return quoted || (tokens[unit - 1]?.text === 'من' && tokens[number + 1]?.definite === true)
}

function hedgeOf(before: Hedge | null, early: Hedge | undefined, late: Hedge | undefined): Hedge | null {
  return before ?? early ?? late ?? null
}

/** "12 شخصا على الأقل", "12 جنديا من الكتيبة على الأقل". */
function lateHedge(tokens: readonly Token[], from: number): { value: Hedge; to: number } | null {
  for (let at = from; at < Math.min(tokens.length, from + 5); at++) {
    const found = hedgeAfter.match(tokens, at)
    if (found !== null) return found
    const token = tokens[at]
    const passable =
      at === from
        ? token?.text === ',' || token?.text === 'من' || isLastOfNoun(token)
        : token?.word.kind === 'letters' && tokens[from]?.text === 'من'
    if (token === undefined || !passable || token.conjoined || token.lexeme.verb || token.lexeme.noun)
      return null
  }
  return null
}

/** "عشرة حجاج هندوس على الأقل", "ستة أشخاص آخرين على الأقل": an adjective that no table has. */
function isLastOfNoun(token: Token | undefined): boolean {
  return hasRole(token, 'other') || (token?.word.kind === 'letters' && !token.known && !token.conjoined)
}

/** A lone و or أو before it, و written onto it, or a phrase that adds: "إلى جانب", "بالإضافة إلى", "فضلا عن". */
export function isConjoinedBefore(tokens: readonly Token[], at: number): boolean {
  if (at === 0) return tokens[at]?.conjoined === true
  const second = tokens[at - 1]?.text ?? ''
  if (tokens[at]?.conjoined === true || second === 'او' || second === 'و') return true
  return ADDING.get(second)?.test(tokens[at - 2]?.text ?? '') ?? false
}

const ADDING: ReadonlyMap<string, RegExp> = new Map([
  ['جانب', /^[وف]?الي$/],
  ['الي', /^[وف]?(?:ب?الاضافه|اضافه)$/],
  ['عن', /^[وف]?(?:فضلا|ناهيك)$/],
  ['علي', /^[وف]?علاوه$/],
])

/** "وأحد المارة": folded, it looks like واحد, "one". */
function isAndOne({ body, tokens }: Sentence, at: number): boolean {
  const token = tokens[at]
  if (token === undefined || !token.text.startsWith('و')) return false
  const { start, end } = token.word
  return /^و\p{M}*أ/u.test(body.slice(start, end))
}

/** "الحادية عشر": not eleven of anything. */
function isTailOfOrdinal(tokens: readonly Token[], at: number): boolean {
  return (
    /^عشره?$/.test(tokens[at]?.text ?? '') &&
    /^ال(?:حادي|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع)ه?$/.test(tokens[at - 1]?.text ?? '')
  )
}

/** "من عائلة واحدة": "one" behind its noun. */
function isAdjective(tokens: readonly Token[], at: number): boolean {
  if (
    !/^واحد[ها]?$/.test(tokens[at]?.text ?? '') ||
    (tokens[at + 1]?.text === 'من' && tokens[at + 2]?.text !== 'كل') ||
    hasRole(tokens[at + 1], 'among')
  )
    return false
  const before = tokens[at - 1]
  if (hasRole(before, 'among') || before?.lexeme.verb !== undefined || before?.lexeme.noun !== undefined)
    return false
  return before?.word.kind === 'letters' && tokens[at + 1]?.definite !== true
}
