import type { Outcome, Scope } from '@/lib/schema/report'
import type { CountPhrase, Quantity } from './counts/count-phrase'
import type { PhraseMap } from './counts/phrase-map'
import type { Hedge } from './lexicon/hedges'
import type { Sentence } from './sentence'

/** A count phrase that has been found to count casualties. Token indexes, `to` exclusive. */
export interface Reading {
  readonly phrase: CountPhrase
  readonly quantity: Quantity
  readonly hedge: Hedge | null
  readonly outcomes: readonly Outcome[]
  /** The tight evidence: from the trigger through the victims, or the other way round. */
  readonly from: number
  readonly to: number
  /** The word that told of the loss. */
  readonly trigger: number
  /** The matcher that found it. */
  readonly rule: string
  readonly scope: Scope
  /** The reading that this one is a part of or continues. */
  readonly parent: Reading | null
}

/** What a matcher sees: the sentence, all its count phrases and what has been read to the left. */
export interface Scene {
  readonly sentence: Sentence
  readonly phrases: readonly CountPhrase[]
  readonly places: PhraseMap
  readonly readings: readonly Reading[]
  /** Whether a token belongs to a date. */
  readonly dated: (index: number) => boolean
}

/** How many readings to the left a matcher asks after. */
const RECENT = 8

export function recent({ readings }: Scene): readonly Reading[] {
  return readings.length <= RECENT ? readings : readings.slice(-RECENT)
}

/** Whether one of them, of a rule perhaps, ends right before a token. */
export function isReadUpTo({ readings }: Scene, index: number, rule?: string): boolean {
  for (let at = Math.max(0, readings.length - RECENT); at < readings.length; at++) {
    const reading = readings[at]
    if (reading?.to === index && (rule === undefined || reading.rule === rule)) return true
  }
  return false
}

/** Whether one of them ends behind a token. */
export function isReadBehind({ readings }: Scene, index: number): boolean {
  for (let at = Math.max(0, readings.length - RECENT); at < readings.length; at++)
    if ((readings[at]?.to ?? 0) > index) return true
  return false
}

/** One way to say a casualty count. */
export interface Matcher {
  readonly name: string
  match(scene: Scene, phrase: CountPhrase): Reading | null
}

interface Found {
  readonly outcomes: readonly Outcome[]
  readonly trigger: number
  readonly from?: number
  readonly to?: number
  readonly scope?: Scope
  readonly parent?: Reading | null
  readonly quantity?: Quantity
  readonly hedge?: Hedge | null
}

export function reading(rule: string, phrase: CountPhrase, found: Found): Reading {
  return {
    phrase,
    quantity: found.quantity ?? phrase.quantity,
    hedge: phrase.hedge ?? found.hedge ?? null,
    outcomes: found.outcomes.length === 1 ? found.outcomes : [...new Set(found.outcomes)],
    from: Math.min(found.from ?? phrase.from, phrase.from, found.trigger),
    to: Math.max(found.to ?? phrase.to, phrase.to),
    trigger: found.trigger,
    rule,
    scope: found.scope ?? 'total',
    parent: found.parent ?? null,
  }
}
