import { writtenLike } from '@/lib/arabic/spelling'
import { handedOver, imprisoned } from '@/lib/extract/lexicon/other-matters'
import { placesOf } from '@/lib/extract/places'
import type { Reading } from '@/lib/extract/reading'
import { hasRole, type Token } from '@/lib/extract/token'
import { oneOfWords, wordsOf } from './word-set'

/** Tokens behind a reading within which it says where people are held. */
const NEAR = 8

const isRelease = oneOfWords(handedOver)
const ofHandingOver = placesOf(
  (tokens, at) =>
    isRelease(tokens[at]) &&
    !(isFreeing(tokens[at]) && isForceBefore(tokens, at)) &&
    !isDemanded(tokens, at) &&
    !isTrying(tokens[at - 1]) &&
    !isOfFire(tokens, at),
)

const isFire = writtenLike(/^(?:ال)?(?:نار|نيران|رصاص|صواريخ|صاروخ|صاروخا|قذايف|قصف|اعيره|طلقات)$/)

/** "تبادل إطلاق النار", "أطلقوا الرصاص" */
function isOfFire(tokens: readonly Token[], at: number): boolean {
  return isFire(tokens[at + 1]) || isFire(tokens[at + 2])
}

/** "أثناء محاولتها تحرير 300 رهينة": not yet. */
const isTrying = writtenLike(/^محاولت(?:ه|ها|هم)$/)

const isAsking = writtenLike(/^[وفب]?(?:طلب|طالب|[يت]طلب|[يت]طالب|مطالب)/)

/** "طلبوا فدية لإطلاق سراح رهينتين": not yet. */
function isDemanded(tokens: readonly Token[], at: number): boolean {
  const ransom = tokens.slice(Math.max(0, at - 3), at).findIndex(({ text }) => text === 'فديه')
  return ransom >= 0 && tokens.slice(Math.max(0, at - 6), at).some(isAsking)
}
const ofPrisons = wordsOf(imprisoned)
/** "نادي الأسير", "هيئة شؤون الأسرى": who cares for prisoners. */
const ofPrisonersCare = placesOf(
  (tokens, at) =>
    /^(?:الاسير|الاسري|اسري)$/.test(tokens[at]?.text ?? '') &&
    /(?:نادي|شوون|هييه|موسسه|مهجه|اعلام)$/.test(tokens[at - 1]?.text ?? ''),
)
/** A captor's deed, or that people are still held by one. */
const ofCaptors = placesOf((tokens, at) => isCaptors(tokens[at]))
/**
 * A word of handing over, or of prisons, with captives who are only counted. Where a captor's deed or their being held
 * still stands before them, only what stands between the two is of them: "بعد الإفراج عن 5، لا يزال 20 رهينة محتجزين".
 */
export function isHandedOver(tokens: readonly Token[], reading: Reading): boolean {
  if (reading.parent !== null) return isHandedOver(tokens, reading.parent)
  // "178 حارسا محتجزون كرهائن في السجون": they are no prisoners.
  if (isAsHostages(tokens[reading.to])) return false
  const trigger = tokens[reading.trigger]
  const near =
    reading.rule === 'victim-noun' ||
    reading.rule === 'toll' ||
    reading.rule === 'subset' ||
    reading.rule === 'coordinated' ||
    (reading.rule === 'subject-first' && tokens[reading.to - 1]?.lexeme.victim !== undefined)
  if (!near && trigger?.lexeme.verb !== undefined) return false
  if (ofPrisonersCare(tokens).isBetween(0)) return true
  if (!near) return false
  const { from } = reading.phrase
  const captor = captorBefore(tokens, reading)
  // "إن 5 موظفين محتجزون، مقابل تحرير السجناء": what is wanted for them stands behind.
  // "30 رهينة ما تزال بأيدي الذين فروا"
  const still =
    hasRole(tokens[reading.phrase.to + 1], 'became') &&
    /^(?:ما|لا)$/.test(tokens[reading.phrase.to]?.text ?? '')
  const toldFirst = still || reading.rule === 'subject-first'
  const prisons = ofPrisons(tokens).isBetween(
    captor ?? 0,
    reading.phrase.to + (captor === null && !toldFirst ? tokens.length : NEAR),
  )
  if (captor !== null) return prisons || ofHandingOver(tokens).isBetween(captor, from)
  const end = reading.rule === 'toll' || toldFirst ? from : tokens.length
  return prisons || ofHandingOver(tokens).isBetween(0, end)
}

const isAsHostages = writtenLike(/^ك(?:رهاين|رهينه|رهينتين)$/)

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

/** "جيش تحرير كذا", "الحركة الوطنية لتحرير كذا" are names. */
function isForceBefore(tokens: readonly Token[], at: number): boolean {
  return isForce(tokens[at - 1]) || (tokens[at - 1]?.definite === true && isForce(tokens[at - 2]))
}

function isFreeing(token: Token | undefined): boolean {
  return token?.stem === 'تحرير' || token?.text === 'التحرير'
}

function isForce(token: Token | undefined): boolean {
  return /(?:جيش|جبهه|حركه|منظمه|هييه|قوات)$/.test(token?.text ?? '')
}
