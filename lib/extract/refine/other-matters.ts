import { foldWord } from '@/lib/arabic/matching-form'
import { handedOver, otherCrimes, sickness, sport, trapping } from '@/lib/extract/lexicon/other-matters'
import { placesOf } from '@/lib/extract/places'
import type { Reading } from '@/lib/extract/reading'
import type { Sentence } from '@/lib/extract/sentence'
import { hasRole, type Token } from '@/lib/extract/token'

/** Why a reading is about something else than a loss; the codes are those that `explain` prints. */
export type OtherMatter = 'sickness' | 'sport' | 'handed-over' | 'trapped' | 'other-crime'

/** Tokens behind a reading within which it says where people are held. */
const NEAR = 8

const ofSickness = wordsOf(sickness)
const ofSport = wordsOf(sport)
const HANDED_OVER = setOf(handedOver)
const ofHandingOver = placesOf(
  (tokens, at) => isOneOf(tokens[at], HANDED_OVER) && !(isFreeing(tokens[at]) && isForce(tokens[at - 1])),
)
const ofTrapping = wordsOf(trapping)
const ofOtherCrimes = wordsOf(otherCrimes)
const ofWounds = placesOf((tokens, at) => hasRole(tokens[at], 'wounds'))

export function otherMatterOf({ tokens }: Sentence, reading: Reading): OtherMatter | null {
  const [outcome] = reading.outcomes
  if (reading.quantity.kind === 'number' && reading.quantity.value === 0) return null
  if (isVague(reading) && ofSport(tokens).isBetween(0)) return 'sport'
  if (outcome === 'wounded') {
    if (!ofWounds(tokens).isBetween(0) && ofSickness(tokens).isBetween(0)) return 'sickness'
    if (ofSport(tokens).isBetween(0, ofSport(tokens).lastBefore(tokens.length))) return 'sport'
  }
  if (
    outcome === 'missing' &&
    tokens
      .slice(reading.to, reading.to + 3)
      .some(token => /^(?:احياء|حيا|سالمين|سالما|سالمون)$/.test(token.text))
  )
    return 'handed-over'
  if (outcome === 'captured') {
    if (isHandedOver(tokens, reading)) return 'handed-over'
    if (isHeldBack(tokens, reading) && ofTrapping(tokens).isBetween(reading.from, reading.to + NEAR))
      return 'trapped'
  }
  if (
    (reading.rule === 'toll' || (reading.rule === 'victim-noun' && isVague(reading))) &&
    ofOtherCrimes(tokens).isBetween(0)
  )
    return 'other-crime'
  return null
}

/** "احتجز", "محتجزين": kidnappers do it, and so does a fall of rock. */
function isHeldBack(tokens: readonly Token[], { from, to }: Reading): boolean {
  return tokens.slice(from, to).some(({ text }) => /حتج[ا]?ز/.test(text))
}

function isVague({ phrase: { counted } }: Reading): boolean {
  return counted.kind === 'victim' && counted.victims[0]?.vague === true
}

/** A word of handing over shortly before or right behind. A captor's verb of his own makes it a capture all the same. */
function isHandedOver(tokens: readonly Token[], reading: Reading): boolean {
  if (reading.parent !== null) return isHandedOver(tokens, reading.parent)
  const trigger = tokens[reading.trigger]
  // "احتجاز 214 رهينة": the captor's own deed.
  const deed = tokens[reading.phrase.from - 1]?.lexeme
  if (reading.rule === 'victim-noun' && (deed?.noun ?? deed?.verb)?.outcome === 'captured') return false
  const near =
    reading.rule === 'victim-noun' ||
    reading.rule === 'toll' ||
    reading.rule === 'subset' ||
    reading.rule === 'coordinated'
  if (!near && trigger?.lexeme.verb !== undefined) return false
  const end = reading.rule === 'toll' ? reading.phrase.from : tokens.length
  return near && ofHandingOver(tokens).isBetween(0, end)
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
  return placesOf((tokens, at) => isOneOf(tokens[at], set))
}
