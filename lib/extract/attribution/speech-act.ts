import type { DateMention } from '@/lib/arabic/dates'
import type { Gazetteer } from '@/lib/extract/gazetteer'
import type { Token } from '@/lib/extract/token'
import type { Speaker } from './speaker'

/** A sentence with what is known of its words. */
export interface SpeechScene {
  readonly body: string
  readonly tokens: readonly Token[]
  readonly heading: boolean
  readonly gazetteer: Gazetteer
  readonly dates: readonly DateMention[]
  /** The date that a token belongs to. */
  readonly dateAt: (index: number) => DateMention | null
}

/** Somebody says, relays or denies something at a place in a sentence. */
export interface SpeechAct {
  /** Token index of the verb of saying, or of "according to". */
  readonly at: number
  readonly act: 'say' | 'deny' | 'relay'
  /** null: no subject of its own; it is a speaker before. */
  readonly speaker: Speaker | null
  /** Whom a relay cites. */
  readonly source: Speaker | null
  /** What it governs: what follows, the whole sentence, or what stands before. */
  readonly reach: 'after' | 'around' | 'before'
  /** How the speaker stands to it: its subject, or behind "according to". */
  readonly form: 'verb' | 'according-to' | 'title'
  /** Nobody says it: "it is said that". */
  readonly impersonal: boolean
  /** "أكدتا": the two of them. */
  readonly dual: boolean
  /** The verb is feminine: who spoke before is a ministry rather than a man. */
  readonly feminine: boolean
  /** It is not said, or what is said is no figure: "لم يعلن", "أعلن مسؤوليته". Who it names may speak all the same. */
  readonly negated: boolean
  /** Its object pronoun means what is said: "ما أعلنته الوزارة". */
  readonly object: boolean
  /** Where what is said may begin. */
  readonly to: number
  readonly date: DateMention | null
}

/** What an act of speech is unless something else is said of it; `at` and `to` always are. */
/** A verb of saying before it is known where its words begin. */
export type VerbAlone = Omit<SpeechAct, 'to'>

export const SAYING: SpeechAct = {
  at: 0,
  to: 0,
  act: 'say',
  speaker: null,
  source: null,
  reach: 'after',
  form: 'verb',
  impersonal: false,
  dual: false,
  feminine: false,
  negated: false,
  object: false,
  date: null,
}
