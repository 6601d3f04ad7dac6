import { foldWord } from '@/lib/arabic/matching-form'
import {
  handedOver,
  imprisoned,
  otherCrimes,
  sickness,
  sport,
  trapping,
} from '@/lib/extract/lexicon/other-matters'
import { placesOf, placesOfWords } from '@/lib/extract/places'
import type { Reading } from '@/lib/extract/reading'
import type { Sentence } from '@/lib/extract/sentence'
import { hasRole, type Token } from '@/lib/extract/token'
import { isInCustody } from './custody'

/** Why a reading is about something else than a loss; the codes are those that `explain` prints. */
export type OtherMatter =
  | 'sickness'
  | 'sport'
  | 'handed-over'
  | 'in-custody'
  | 'trapped'
  | 'other-crime'
  | 'rate'
  | 'animals'

/** Tokens behind a reading within which it says where people are held. */
const NEAR = 8

const ofSickness = wordsOf(sickness)
const ofSport = wordsOf(sport)
const HANDED_OVER = setOf(handedOver)
const ofHandingOver = placesOf(
  (tokens, at) => isOneOf(tokens[at], HANDED_OVER) && !(isFreeing(tokens[at]) && isForce(tokens[at - 1])),
)
const ofPrisons = wordsOf(imprisoned)
/** "نادي الأسير", "هيئة شؤون الأسرى": who cares for prisoners. */
const ofPrisonersCare = placesOf(
  (tokens, at) =>
    /^(?:الاسير|الاسري|اسري)$/.test(tokens[at]?.text ?? '') &&
    /(?:نادي|شوون|هييه|موسسه|مهجه|اعلام)$/.test(tokens[at - 1]?.text ?? ''),
)
const ofTrapping = wordsOf(trapping)
/** A captor's deed, or that people are still held by one. */
const ofCaptors = placesOf((tokens, at) => isCaptors(tokens[at]))
const ofOtherCrimes = wordsOf(otherCrimes)
/** "إصابة بالرباط الصليبي" */
const OF_ATHLETES = /^(?:ب|في)?ال(?:رباط|ركبه|عضل|كاحل|اوتار|غضروف|صليبي)/
const ofAnimals = placesOf((tokens, at) => tokens[at]?.lexeme.thing?.class === 'animal')
const ofWounds = placesOf((tokens, at) => hasRole(tokens[at], 'wounds'))

export function otherMatterOf({ tokens }: Sentence, reading: Reading): OtherMatter | null {
  const [outcome] = reading.outcomes
  if (isRate(tokens, reading)) return 'rate'
  if ((reading.rule === 'toll' || reading.rule === 'coordinated') && isSaved(tokens, reading.phrase.to))
    return 'handed-over'
  if (reading.quantity.kind === 'number' && reading.quantity.value === 0) return null
  if (isVague(reading) && ofSport(tokens).isBetween(0)) return 'sport'
  // People are آخرون.
  const others = tokens[reading.phrase.noun ?? -1]?.text
  if (others === 'اخري' && ofAnimals(tokens).isBetween(0, reading.phrase.from)) return 'animals'
  if (outcome === 'wounded') {
    if (OF_ATHLETES.test(tokens[reading.phrase.to]?.text ?? '')) return 'sport'
    if (!ofWounds(tokens).isBetween(0) && ofSickness(tokens).isBetween(0)) return 'sickness'
    if (ofSport(tokens).isBetween(0, ofSport(tokens).lastBefore(tokens.length))) return 'sport'
  }
  if (outcome === 'missing' && isFound(tokens, reading)) return 'handed-over'
  if (outcome === 'captured') {
    if (
      reading.rule === 'victim-noun' &&
      tokens.slice(reading.phrase.to, reading.to + 2).some(({ text }) => SAFE.test(text))
    )
      return 'handed-over'
    if (isHandedOver(tokens, reading)) return 'handed-over'
    if (isInCustody(tokens, reading)) return 'in-custody'
    if (isHeldBack(tokens, reading) && ofTrapping(tokens).isBetween(reading.from, reading.to + NEAR))
      return 'trapped'
  }
  return saysVictims(tokens, reading) && ofOtherCrimes(tokens).isBetween(0) ? 'other-crime' : null
}

/** "احتجز", "محتجزين": kidnappers do it, and so does a fall of rock. */
function isHeldBack(tokens: readonly Token[], { from, to }: Reading): boolean {
  return tokens.slice(from, to).some(({ text }) => /حتج[ا]?ز/.test(text))
}

/** "وقع 200 شخص ضحايا", "سقط ضحية". */
function saysVictims(tokens: readonly Token[], { from, to }: Reading): boolean {
  return tokens.slice(from, to).some(token => token.lexeme.victim?.vague === true)
}

function isVague({ phrase: { counted } }: Reading): boolean {
  return counted.kind === 'victim' && counted.victims[0]?.vague === true
}

/** "عثر على 3 مفقودين أحياء", "عودة ثلاثة صيادين مفقودين", "أخرجوا خمسة من تحت الأنقاض": they are missing no longer. */
function isFound(tokens: readonly Token[], { phrase, to, rule }: Reading): boolean {
  if (tokens.slice(phrase.to, to + 3).some(({ text }) => SAFE.test(text))) return true
  if (rule === 'subject-first' && tokens[to - 2]?.text === 'تحت' && tokens[to - 3]?.text === 'من') return true
  return (
    (rule === 'victim-noun' || rule === 'subject-first' || rule === 'buried') &&
    isBroughtOut(tokens, phrase.from)
  )
}

/** "يقتل 7 ملايين شخص سنويا", "5 قتلى لكل 100 ألف", "يموت طفل كل 4 ثوان": what happens again and again. */
function isRate(tokens: readonly Token[], { to }: Reading): boolean {
  const [first, second, third] = [tokens[to]?.text ?? '', tokens[to + 1]?.text ?? '', tokens[to + 2]]
  if (
    tokens[to - 1]?.text === 'سنويا' ||
    /^(?:سنويا|لكل)$/.test(first) ||
    (first === 'كل' && /^(?:عام|سنه)$/.test(second))
  )
    return true
  return first === 'كل' && third?.lexeme.thing?.class === 'time'
}

/** "13 شخصا تم إنقاذهم". */
function isSaved(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at]?.text ?? ''
  return (
    /^(?:نجوا|انقذوا)$/.test(first) ||
    (/^(?:تم|جري)$/.test(first) && /^(?:انقاذ|اجلا)/.test(tokens[at + 1]?.text ?? ''))
  )
}

const SAFE = /^(?:احياء|حيا|حيه|حيين|سالمين|سالما|سالمون|سالمتين)$/
const BROUGHT_OUT =
  /^[وفل]?(?:اعاد|اعادت|اعاده|عاد|عادت|عوده|انقذ|انقذت|انقذوا|انقاذ|اخرج|اخرجت|اخرجوا|اخراج|انتشل|انتشلت|انتشال|نجا|نجت)$/

function isBroughtOut(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 4); at--) {
    const token = tokens[at]
    if (token === undefined || token.word.kind !== 'letters') return false
    if (BROUGHT_OUT.test(token.text)) return true
    if (
      token.conjoined ||
      token.lexeme.verb ||
      token.lexeme.noun ||
      token.lexeme.victim ||
      hasRole(token, 'contrast')
    )
      return false
  }
  return false
}

/**
 * A word of handing over, or of prisons, with captives who are only counted. Where a captor's deed or their being held
 * still stands before them, only what stands between the two is of them: "بعد الإفراج عن 5، لا يزال 20 رهينة محتجزين".
 */
function isHandedOver(tokens: readonly Token[], reading: Reading): boolean {
  if (reading.parent !== null) return isHandedOver(tokens, reading.parent)
  const trigger = tokens[reading.trigger]
  const near =
    reading.rule === 'victim-noun' ||
    reading.rule === 'toll' ||
    reading.rule === 'subset' ||
    reading.rule === 'coordinated'
  if (!near && trigger?.lexeme.verb !== undefined) return false
  if (ofPrisonersCare(tokens).isBetween(0)) return true
  if (!near) return false
  const { from } = reading.phrase
  const captor = captorBefore(tokens, reading)
  const prisons = ofPrisons(tokens).isBetween(
    captor ?? 0,
    reading.phrase.to + (captor === null ? tokens.length : NEAR),
  )
  if (captor !== null) return prisons || ofHandingOver(tokens).isBetween(captor, from)
  return prisons || ofHandingOver(tokens).isBetween(0, reading.rule === 'toll' ? from : tokens.length)
}

/** Where a captor's deed stands before those counted, in the same clause. */
export function captorBefore(tokens: readonly Token[], { phrase: { from } }: Reading): number | null {
  const at = ofCaptors(tokens).lastBefore(from)
  return at < from - FARTHEST_CAPTOR ? null : at < 0 ? null : at
}

const FARTHEST_CAPTOR = 8

function isCaptors(token: Token | undefined): boolean {
  if (token === undefined || token.definite) return false
  const deed = (token.lexeme.verb ?? token.lexeme.noun)?.outcome
  return (
    deed === 'captured' ||
    hasRole(token, 'became') ||
    /^[وف]?(?:بقي|بقيت|[يت]بقي|تبقي|[يت]حتفظ|تحتفظ|لدي|لديها|لديه|بحوزه|بحوزتها)$/.test(token.text)
  )
}

function isOneOf(token: Token | undefined, set: ReadonlySet<string>): boolean {
  if (token === undefined || token.word.kind !== 'letters') return false
  return (
    set.has(token.text) ||
    set.has(token.stem) ||
    set.has(token.text.replace(/^[وف]?(?:[بلك]?ال|لل|[بلك])?/, ''))
  )
}

/** "جيش تحرير كذا" is a name. */
function isFreeing(token: Token | undefined): boolean {
  return token?.stem === 'تحرير' || token?.text === 'التحرير'
}

function isForce(token: Token | undefined): boolean {
  return /(?:جيش|جبهه|حركه|منظمه|هييه|قوات)$/.test(token?.text ?? '')
}

function setOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(foldWord))
}

function wordsOf(words: readonly string[]) {
  const set = setOf(words)
  return placesOfWords(token => isOneOf(token, set))
}
