import { foldWord } from '@/lib/arabic/matching-form'
import { handedOver, otherCrimes, sickness, sport } from '@/lib/extract/lexicon/other-matters'
import type { Reading } from '@/lib/extract/reading'
import type { Sentence } from '@/lib/extract/sentence'
import { hasRole, type Token } from '@/lib/extract/token'

/** Why a reading is about something else than a loss; the codes are those that `explain` prints. */
export type OtherMatter = 'sickness' | 'sport' | 'handed-over' | 'other-crime'

const SICKNESS = setOf(sickness)
const SPORT = setOf(sport)
const HANDED_OVER = setOf(handedOver)
const OTHER_CRIMES = setOf(otherCrimes)

export function otherMatterOf({ tokens }: Sentence, reading: Reading): OtherMatter | null {
  const [outcome] = reading.outcomes
  if (reading.quantity.kind === 'number' && reading.quantity.value === 0) return null
  if (outcome === 'wounded') {
    if (!tokens.some(token => hasRole(token, 'wounds')) && tokens.some(token => isOneOf(token, SICKNESS)))
      return 'sickness'
    if (tokens.filter(token => isOneOf(token, SPORT)).length >= 2) return 'sport'
  }
  if (outcome === 'captured' && isHandedOver(tokens, reading)) return 'handed-over'
  if (
    (reading.rule === 'toll' || (reading.rule === 'victim-noun' && isVague(reading))) &&
    tokens.some(token => isOneOf(token, OTHER_CRIMES))
  )
    return 'other-crime'
  return null
}

function isVague({ phrase: { counted } }: Reading): boolean {
  return counted.kind === 'victim' && counted.victims[0]?.vague === true
}

/** A word of handing over shortly before or right behind. A captor's verb of his own makes it a capture all the same. */
function isHandedOver(tokens: readonly Token[], reading: Reading): boolean {
  const trigger = tokens[reading.trigger]
  const near =
    reading.rule === 'victim-noun' ||
    reading.rule === 'toll' ||
    reading.rule === 'subset' ||
    reading.rule === 'coordinated'
  if (!near && trigger?.lexeme.verb !== undefined) return false
  const part = reading.rule === 'toll' ? tokens.slice(0, reading.phrase.from) : tokens
  return near && part.some(token => isOneOf(token, HANDED_OVER))
}

function isOneOf(token: Token | undefined, set: ReadonlySet<string>): boolean {
  if (token === undefined || token.word.kind !== 'letters') return false
  return (
    set.has(token.text) ||
    set.has(token.stem) ||
    set.has(token.text.replace(/^[وف]?(?:[بلك]?ال|لل|[بلك])?/, ''))
  )
}

function setOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(foldWord))
}
