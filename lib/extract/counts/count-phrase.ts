import type { Hedge } from '@/lib/extract/lexicon/hedges'
import type { NounNumber, PersonForm, VictimForm } from '@/lib/extract/lexicon/lexeme'
import type { ThingClass } from '@/lib/extract/lexicon/things'
import type { Magnitude } from '@/lib/schema/count'

/** How many, as far as the words say. */
export type Quantity =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'range'; readonly min: number; readonly max: number }
  | { readonly kind: 'vague'; readonly magnitude: Magnitude | null }
  /** No number: the noun's own form says one, two or several. */
  | { readonly kind: 'form'; readonly number: NounNumber }

/** What is counted. */
export type Counted =
  | { readonly kind: 'person'; readonly person: PersonForm }
  | { readonly kind: 'victim'; readonly victims: readonly VictimForm[] }
  | { readonly kind: 'thing'; readonly class: ThingClass }
  /** "24 others": the unit of the phrase before. */
  | { readonly kind: 'others' }
  /** Nothing follows the number. */
  | { readonly kind: 'nothing' }
  /** A noun that no table has; `human` where its form is one that only nouns of people have. */
  | { readonly kind: 'unknown'; readonly human: boolean }

/** A number with its hedge, the noun that it counts and that noun's adjectives. Token indexes, `to` exclusive. */
export interface CountPhrase {
  readonly from: number
  readonly to: number
  /** The words of the number alone. */
  readonly numberFrom: number
  readonly numberTo: number
  readonly quantity: Quantity
  readonly hedge: Hedge | null
  readonly counted: Counted
  /** Token index of the counted noun, or null. */
  readonly noun: number | null
  /** و or أو stands before it. */
  readonly conjoined: boolean
  /** The number carries the article ("الخمسين"). */
  readonly definite: boolean
  /** ب or ل is written onto it. */
  readonly governed: boolean
}
