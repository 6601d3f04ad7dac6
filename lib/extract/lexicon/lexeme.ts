import type { Outcome, VictimGroup } from '@/lib/schema/report'
import type { WordRole } from './function-words'
import type { TriggerWord } from './outcomes'
import type { ThingClass } from './things'

/** How many of them a noun form speaks of. `dual-or-many`: ـين of a noun whose plural is sound. */
export type NounNumber = 'one' | 'dual' | 'many' | 'dual-or-many'

export interface VictimForm {
  readonly outcome: Outcome
  readonly number: NounNumber
  readonly vague: boolean
  readonly cases: boolean
}

export interface PersonForm {
  readonly group: VictimGroup
  readonly number: NounNumber
}

export interface ThingForm {
  readonly class: ThingClass
  readonly number: NounNumber
}

/**
 * Everything that the lexicon knows of one written form; a form may play several roles. A class with every field set,
 * since rules ask it all the time and an engine is quick with objects of one shape only.
 */
export class Lexeme {
  verb: (TriggerWord & { readonly number: 'one' | 'dual' | 'many' }) | undefined = undefined
  noun: TriggerWord | undefined = undefined
  /** A verbal noun of loss with its victims attached as a pronoun ("مقتلهم"). */
  deed: TriggerWord | undefined = undefined
  /** A verb of loss with its victims attached as a pronoun ("خطفتهم"); how many, the pronoun says. */
  upon: { readonly outcome: Outcome; readonly number: 'one' | 'dual' | 'many' } | undefined = undefined
  victim: VictimForm | undefined = undefined
  person: PersonForm | undefined = undefined
  thing: ThingForm | undefined = undefined
  loss: true | undefined = undefined
  say: SayForm | undefined = undefined
  according: true | undefined = undefined
  office: true | undefined = undefined
  roles: ReadonlySet<WordRole> | undefined = undefined
  /** The form carries an attached pronoun ("جنودها"). */
  pronoun: true | undefined = undefined
  /** The form ends in the accusative ا. */
  accusative: true | undefined = undefined
}

export interface SayForm {
  readonly act: 'say' | 'deny' | 'relay'
  readonly form: 'verb' | 'participle'
  readonly number: 'one' | 'dual' | 'many'
  /** The verb in the perfect, third person masculine singular, in matching form. */
  readonly root: string
  readonly imperfect?: true
  /** With an object pronoun, which means what is said: "أعلنتها", "أوردته". */
  readonly object?: true
}
