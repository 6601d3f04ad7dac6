import { writtenLike } from '@/lib/arabic/spelling'
import type { CountPhrase } from '@/lib/extract/counts/count-phrase'
import { countsPeople } from '@/lib/extract/counts/people'
import { isSuspected } from '@/lib/extract/matchers/agent'
import type { Scene } from '@/lib/extract/reading'
import { hasRole, type Token } from '@/lib/extract/token'
import type { Outcome } from '@/lib/schema/report'
import { losesSomething } from './own'
import { isBelongingTo } from './seizure'
import { FELL, PARTED, type Predicate, stateAt } from './state'
import { deedUpon } from './whom'

const FARTHEST = 10
const LONGEST_BRACKET = 14
const ONE_OF_THOSE = /^[وف]?(?:احدهم|احدهما|احداهن|احداهما)$/

/** Conditions one behind the other ("جنديا أسيرا جريحا") that are looked through. */
const DEEPEST = 4

/** With all others that are counted in between. */
const FARTHEST_OF_ALL = 60

/** The verb, the idiom or the condition behind those counted that tells what became of them. */
export function predicateAfter(scene: Scene, phrase: CountPhrase, depth = 0): Predicate | null {
  if (depth > DEEPEST) return null
  const { sentence, places, dated } = scene
  const { tokens } = sentence
  const few = isFew(phrase)
  let joined = false
  // "وكان أربعة جنود يعملون هناك … قد خطفوا"
  const were = WERE.test(tokens[phrase.from - 1]?.text ?? '')
  let end = Math.min(tokens.length, phrase.to + (were ? FARTHEST_WERE : FARTHEST))
  for (let at = phrase.to; at < end; at++) {
    if (tokens[at]?.stem === 'من' && hasRole(tokens[at + 1], 'among')) at++
    const aside = hasRole(tokens[at], 'among') ? at + 1 : at
    const skipped = places.startingAt(aside)
    // "أحدهما جندي وآخر موظف" tells who those among them were.
    if (skipped !== undefined && ONE_OF_THOSE.test(tokens[skipped.from]?.text ?? '')) {
      at = skipped.to - 1
      continue
    }
    if (skipped !== undefined && (aside > at || skipped.conjoined) && countsPeople(skipped)) {
      joined ||=
        skipped.from === phrase.to && skipped.conjoined && !ONE_OF_THOSE.test(tokens[phrase.from]?.text ?? '')
      at = skipped.to - 1
      end = Math.min(tokens.length, skipped.to + FARTHEST, phrase.to + FARTHEST_OF_ALL)
      continue
    }
    const other = places.startingAt(at)
    // "3 ضباط كانوا من بين 6 أشخاص اختطفهم قراصنة"
    if (other !== undefined && tokens[at - 1]?.text === 'بين' && tokens[at - 2]?.text === 'من') {
      const whole = deedUpon(scene, other) ?? predicateAfter(scene, other, depth + 1)
      if (whole !== null) return { outcomes: whole.outcomes, to: at, scope: 'subset' }
    }
    const behind = other !== undefined && at === phrase.to + 1 ? behindParts(tokens, phrase, other) : null
    if (behind !== null) {
      at = behind - 1
      end = Math.min(tokens.length, behind + FARTHEST)
      continue
    }
    if (other !== undefined && other.quantity.kind !== 'form') {
      if (other.counted.kind !== 'thing') return null
      at = other.to - 1
      // "ثمانية تلاميذ تزيد أعمارهم عن 15 عاما نقلوا بعد أن أصيبوا"
      if (other.counted.class === 'time' || other.counted.class === 'age')
        end = Math.min(tokens.length, Math.max(end, other.to + FARTHEST), phrase.to + FARTHEST_OF_ALL)
      continue
    }
    const token = tokens[at]
    if (token === undefined) return null
    // "12 جنديا، بالإضافة إلى 3 عمال، اختطفوا"
    const added = isAdding(tokens, at) && phrase.counted.kind !== 'victim' ? nextAdded(scene, at) : undefined
    if (added !== undefined) {
      joined = true
      at = added.to - 1
      end = Math.min(tokens.length, added.to + FARTHEST, phrase.to + FARTHEST_OF_ALL)
      continue
    }
    if (dated(at) || hasRole(token, 'adverb')) continue
    if (CLOSING.has(token.text)) {
      const close = bracketEnd(tokens, at)
      if (close === null) return null
      end = Math.min(tokens.length, end + close - at + 1)
      at = close
      continue
    }
    if (token.word.kind === 'mark') {
      if (token.text !== ',' && token.text !== '"') return null
      end = Math.min(tokens.length, end + 1)
      continue
    }
    const state = stateAt(tokens, at)
    // "57 مصابا سقطوا": the noun says what became of them.
    if (state !== null)
      return phrase.counted.kind === 'victim' && FELL.test(token.text)
        ? fallen(phrase.counted.victims, at)
        : state
    if (token.text === 'اباد' && CITY_OF.test(tokens[at - 1]?.text ?? '')) continue
    const { verb, noun } = token.lexeme
    // "أجبروا على النزول قبل خطفهم"
    if (!few && isTakenLater(scene, at)) return { outcomes: ['captured'], to: at + 1, number: 'many' }
    // "خدروا وخطفوا"
    if (verb?.number === 'many' && token.conjoined && at === phrase.to + 1 && isTheirs(tokens[phrase.to]))
      return { outcomes: [verb.outcome], to: at + 1, number: 'many' }
    // "حالة غرق" is a noun.
    if (verb?.number === 'one' && OF_CASE.test(tokens[at - 1]?.text ?? '')) continue
    if (isMourning(token)) return null
    // "أقدم على قتل"
    if (noun !== undefined && hasRole(tokens[at - 1], 'preposition')) return null
    if (verb !== undefined && !token.conjoined && !token.definite && !token.proclitics.startsWith('ف')) {
      if (were && at >= phrase.to + FARTHEST && tokens[at - 1]?.text !== 'قد') return null
      if (verb.number === 'one' ? !few : verb.number === 'many' && isOne(phrase) && !joined) return null
      // "يفقدون منازلهم": they lose something.
      if (
        verb.outcome === 'missing' &&
        (LOST.test(tokens[at + 1]?.text ?? '') || losesSomething(sentence, at + 1))
      )
        return null
      const second = joinedVerb(tokens, at + 1, verb.number)
      return {
        outcomes: second === null ? [verb.outcome] : [verb.outcome, second.outcome],
        to: second?.to ?? at + 1,
        number: verb.number,
      }
    }
    const condition =
      (at === phrase.to || (at === phrase.to + 1 && mayStandBefore(tokens[phrase.to]))) &&
      !token.conjoined &&
      !token.definite &&
      phrase.counted.kind !== 'victim'
        ? token.lexeme.victim
        : undefined
    if (
      condition !== undefined &&
      !condition.cases &&
      (condition.number !== 'one' || token.lexeme.accusative || isRound(phrase) || isFound(tokens, phrase))
    ) {
      // "جنديا أسيرا لقي حتفه".
      const later = predicateAfter(scene, { ...phrase, to: at + 1 }, depth + 1)
      if (later?.outcomes.includes('killed')) return later
      const other = tokens[at + 1]?.text === 'او' ? tokens[at + 2]?.lexeme.victim : undefined
      const several = condition.number === 'many' || condition.number === 'dual-or-many'
      // "أحد أقارب عاملين مخطوفين"
      if (several && isOne(phrase)) return null
      return other === undefined
        ? { outcomes: [condition.outcome], to: at + 1, ...(several ? { number: 'many' } : {}) }
        : { outcomes: [condition.outcome, other.outcome], to: at + 3 }
    }
    // "450 راكبا على متن القطار محتجزون", "17 شخصا مسجلين كمفقودين"
    const held = token.conjoined || token.definite ? undefined : token.lexeme.victim
    if (
      (held?.outcome === 'captured' || held?.outcome === 'missing') &&
      (token.proclitics === 'ك' || (/..ون$/.test(token.text) && tokens[at - 1]?.definite)) &&
      held.number !== 'one' &&
      phrase.quantity.kind !== 'form' &&
      phrase.counted.kind === 'person'
    )
      return { outcomes: [held.outcome], to: at + 1, number: 'many' }
    // "تسعة من الجنود المحتجزين"
    const attribute = token.definite && !token.conjoined ? token.lexeme.victim : undefined
    if (
      (attribute?.outcome === 'captured' || attribute?.outcome === 'missing') &&
      attribute.number !== 'one' &&
      (at === phrase.to ? isPartOfThem(tokens, phrase) : isPartOfBody(tokens, phrase, at))
    )
      return { outcomes: [attribute.outcome], to: at + 1, number: 'many' }
    if (at === phrase.to && hasRole(token, 'wounds')) return { outcomes: ['wounded'], to: at + 1 }
    if (
      (token.conjoined && !isOfThem(tokens, phrase.numberTo, at)) ||
      JOINED_VERB.test(token.text) ||
      ADDING.test(token.text) ||
      noun !== undefined ||
      (token.lexeme.say !== undefined &&
        !hasRole(token, 'reach') &&
        !hasRole(token, 'undergo') &&
        !hasRole(token, 'preposition') &&
        !isSuspected(token) &&
        !isBelongingTo(tokens, at)) ||
      hasRole(token, 'contrast') ||
      // "أحد حراس السجن"
      (hasRole(token, 'stop') && token.text !== 'متن' && !(token.definite && at === phrase.to))
    )
      return null
    const before = tokens[at - 1]
    const passable =
      (token.text === 'ان' && before?.text === 'بعد') ||
      (/^ان(?:هم|هما|ه|ها)$/.test(token.text) && before !== undefined && isSuspected(before))
    if (hasRole(token, 'barrier') && !passable && !AUXILIARY.test(token.text)) return null
  }
  return null
}

/** "ثلاثة أجانب آخرين مقتولين" */
function mayStandBefore(token: Token | undefined): boolean {
  return token?.text === '"' || hasRole(token, 'other')
}

const WERE = /^[وف]?كانت?$/
const FARTHEST_WERE = 20
const LONGEST_PARTS = 12

/** "تسعة أجانب، سبعة ألمان وبريطاني وكوري، قد اختطفوا": who they were stands between two commas. */
function behindParts(
  tokens: readonly Token[],
  { to, quantity }: CountPhrase,
  { quantity: part }: CountPhrase,
): number | null {
  if (tokens[to]?.text !== ',' || quantity.kind !== 'number' || part.kind !== 'number') return null
  if (part.value >= quantity.value) return null
  for (let at = to + 2; at < to + LONGEST_PARTS; at++) {
    const token = tokens[at]
    if (token === undefined || token.lexeme.verb) return null
    if (token.text === ',') return at + 1
    if (token.word.kind === 'mark') return null
  }
  return null
}

/** "إسلام آباد" is a town and no verb of killing. */
const CITY_OF = /^[وفبل]?(?:اسلام|حيدر|جلال|عشق|فيصل|مظفر|الله|فيروز|ناصر)$/

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['-', '-'],
  ['–', '–'],
  ['—', '—'],
])

/** "بالإضافة إلى 3 عمال", "فضلا عن 3 عمال": those counted beside others. */
function isAdding(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.text === ',' && ADDING.test(tokens[at]?.text ?? '')
}

function nextAdded({ places }: Scene, at: number): CountPhrase | undefined {
  const added = places.startingAt(at + 1) ?? places.startingAt(at + 2)
  return added !== undefined && countsPeople(added) ? added : undefined
}

/** "بعد اختطافهم", and nobody whom they would have taken behind it. */
function isTakenLater({ sentence: { tokens }, places }: Scene, at: number): boolean {
  return (
    /^(?:قبل|بعد)$/.test(tokens[at - 1]?.text ?? '') &&
    tokens[at]?.lexeme.deed?.outcome === 'captured' &&
    /ه(?:م|ن)$/.test(tokens[at]?.text ?? '') &&
    places.startingAt(at + 1) === undefined &&
    !tokens[at + 1]?.definite
  )
}

/** "(بينهم مدني)", "-معظمهم من الأطفال-": where the bracket that opens at a word closes. */
function bracketEnd(tokens: readonly Token[], at: number): number | null {
  const closing = CLOSING.get(tokens[at]?.text ?? '')
  const last = Math.min(tokens.length - 1, at + LONGEST_BRACKET)
  for (let to = at + 1; to <= last; to++) if (tokens[to]?.text === closing) return to
  return null
}

export function isFew({ quantity }: CountPhrase): boolean {
  return quantity.kind === 'form' || (quantity.kind === 'number' && quantity.value <= 2)
}

function fallen(victims: readonly { readonly outcome: Outcome }[], at: number): Predicate {
  return { outcomes: victims.map(({ outcome }) => outcome), to: at + 1 }
}

/** "تسعة من الجنود" */
function isPartOfThem(tokens: readonly Token[], { counted, numberTo, noun, quantity }: CountPhrase): boolean {
  return (
    quantity.kind !== 'form' &&
    counted.kind === 'person' &&
    tokens[numberTo]?.text === 'من' &&
    tokens[noun ?? -1]?.definite === true
  )
}

const LONGEST_BODY = 5

/** "23 من أفراد الجيش المفقودين", "تسعة عناصر من الجنود والدرك المحتجزين" */
function isPartOfBody(
  tokens: readonly Token[],
  { counted, numberTo, quantity, to }: CountPhrase,
  at: number,
): boolean {
  const behind = tokens[to]?.text === 'من'
  if (quantity.kind === 'form' || counted.kind !== 'person' || at - to > LONGEST_BODY) return false
  if (!behind && tokens[numberTo]?.text !== 'من') return false
  for (let index = behind ? to + 1 : to; index < at; index++) if (!tokens[index]?.definite) return false
  return at > to + (behind ? 1 : 0)
}

/** "وجود 100 جندي جريح": behind hundreds and thousands the noun and its adjective are singular. */
function isRound({ quantity }: CountPhrase): boolean {
  return quantity.kind === 'number' && quantity.value >= 100 && quantity.value % 100 === 0
}

/** "احتشد المئات ينعون حظهم": those who mourn are alive. */
const isMourning = writtenLike(/^[وف]?(?:[يت]نع(?:ي|ون)|نع(?:ي|ت|وا))$/)

/** A verb of theirs that no table has. */
const isTheirs = writtenLike(/^[^و].+وا$/)

function isOne({ quantity }: CountPhrase): boolean {
  return quantity.kind === 'form'
    ? quantity.number === 'one'
    : quantity.kind === 'number' && quantity.value === 1
}

/** "عثر على رجل متوفى". */
export function isFound(tokens: readonly Token[], { from, to: end }: CountPhrase): boolean {
  const to = hasRole(tokens[end], 'other') ? end + 1 : end
  const dead = tokens[to]?.lexeme.victim
  return (
    tokens[from - 1]?.text === 'علي' &&
    ((dead?.outcome === 'killed' && !dead.cases) || PARTED.test(tokens[to]?.text ?? '')) &&
    tokens
      .slice(Math.max(0, from - 5), from)
      .some(({ stem }) => /^(?:ال)?(?:عثور|عثر|عثرت|عثروا)$/.test(stem))
  )
}

/** "21 عنصرا من القوات والمسلحين": those of whom they were are several. */
function isOfThem(tokens: readonly Token[], from: number, at: number): boolean {
  const token = tokens[at]
  if (token === undefined || token.lexeme.victim !== undefined) return false
  // "وقوات الأمن"
  // "105 من جنوده وضباطه"
  if (!token.definite && !token.lexeme.pronoun && !tokens[at + 1]?.definite) return false
  return tokens.slice(from, at).some(({ text }) => text === 'من' || text === 'في')
}

/** "فقدوا منازلهم", "فقدوا الوعي" */
const LOST = /هم$|^ال(?:وعي|بصر|سمع|ذاكره|نطق|حركه|امل|عمل|اتصال|سيطره|ثقه)$/

const OF_CASE = /^[وفبل]*(?:ال)?(?:حاله|حالات|حادث|حادثه|حوادث|عمليه|عمليات|خبر|نبا)$/

/** "بالإضافة إلى", "فضلا عن": others than these. */
const ADDING = /^[وف]?(?:بالاضافه|اضافه|فضلا|ناهيك|علاوه)$/

/** "واشتبكوا": what they did besides. */
const JOINED_VERB = /^[وف]..+وا$/

const AUXILIARY = /^(?:قد|كانوا|كانا|كان|كانت|ما|لا|هم|الذين|تم|تمت|كن|هن)$/

/** "قتلوا أو أصيبوا". */
export function joinedVerb(
  tokens: readonly Token[],
  at: number,
  number: string,
): { outcome: Outcome; to: number } | null {
  const or = tokens[at]?.text === 'او'
  const token = tokens[or ? at + 1 : at]
  const verb = token?.lexeme.verb
  if (verb === undefined || verb.number !== number || number === 'one' || !(or || token?.conjoined))
    return null
  // "قتلوا وفقدوا حياتهم"
  const to = or ? at + 2 : at + 1
  return hasRole(token, 'meet') && hasRole(tokens[to], 'death')
    ? { outcome: 'killed', to: to + 1 }
    : { outcome: verb.outcome, to }
}
