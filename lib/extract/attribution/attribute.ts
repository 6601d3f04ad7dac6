import type { DateMention } from '@/lib/arabic/dates'
import type { ArticleReader } from '@/lib/extract/article-text'
import type { Reading } from '@/lib/extract/reading'
import type { Sentence } from '@/lib/extract/sentence'
import { hasRole } from '@/lib/extract/token'
import type { ActorId } from '@/lib/schema/ids'
import type { AttributionBasis, Claimant, Relay } from '@/lib/schema/report'
import type { Speaker } from './speaker'
import type { SpeechAct } from './speech'

/** Who says what a reading says. More than one where two sides say it together. */
export interface Attribution {
  readonly claimants: readonly Claimant[]
  readonly via: Relay | null
  readonly deniedBy: Claimant | null
  /** The day beside the verb of saying. */
  readonly said: DateMention | null
}

export const NARRATOR: Claimant = { actor: null, text: '', basis: 'narrator' }
const UNATTRIBUTED: Attribution = { claimants: [NARRATOR], via: null, deniedBy: null, said: null }

/** How many sentences back a carried-over subject is looked for. */
const LOOK_BACK = 8

export function attribute(reader: ArticleReader, sentence: Sentence, reading: Reading): Attribution {
  const acts = reader.speech(sentence.index)
  const governing = governingAct(sentence, acts, reading)
  const postposed =
    acts.find(act => act.basis === 'according-to' && act.at >= reading.to && act.speaker !== null) ?? null
  const act = governing ?? postposed
  if (act === null) return UNATTRIBUTED
  const chain = acts.slice(0, acts.indexOf(act) + 1)
  const said = act.date ?? chain.findLast(earlier => earlier.speaker !== null)?.date ?? null
  if (act.dual && act.speaker === null) {
    const sides = sidesOf(reader)
    if (sides.length > 0)
      return {
        claimants: sides.map(actor => ({
          actor,
          text: wordsOf(sentence, act.at, act.at + 1),
          basis: 'stated' as const,
        })),
        via: null,
        deniedBy: null,
        said,
      }
  }
  const own = act.source ?? act.speaker
  const named = own === null ? carried(reader, sentence, chain) : { speaker: own, sentence }
  if (named === null) return { ...UNATTRIBUTED, said }
  const basis: AttributionBasis = own === null ? 'carried-over' : act.basis
  const claimant = claimantOf(named.sentence, named.speaker, basis)
  const via = act.source !== null && act.speaker !== null ? relayOf(sentence, act.speaker) : null
  if (governing !== null && postposed !== null && postposed.speaker !== null && via === null) {
    if (postposed.speaker.agency)
      return { claimants: [claimant], via: relayOf(sentence, postposed.speaker), deniedBy: null, said }
    if (named.speaker.agency)
      return {
        claimants: [claimantOf(sentence, postposed.speaker, 'according-to')],
        via: relayOf(named.sentence, named.speaker),
        deniedBy: null,
        said,
      }
  }
  if (act.act === 'deny') return { claimants: [NARRATOR], via: null, deniedBy: claimant, said }
  return { claimants: [claimant], via, deniedBy: null, said }
}

/** The nearest act of speech before the reading that nothing has closed. */
function governingAct({ tokens }: Sentence, acts: readonly SpeechAct[], reading: Reading): SpeechAct | null {
  const act = acts.findLast(
    candidate =>
      candidate.at <= reading.trigger &&
      (candidate.basis !== 'according-to' || candidate.at === 0 || candidate.to <= reading.from),
  )
  if (act === undefined) return null
  for (let at = act.to; at < reading.trigger; at++) if (hasRole(tokens[at], 'contrast')) return null
  return act
}

/** The speaker of the act before, in this sentence or in one before it. */
function carried(
  reader: ArticleReader,
  sentence: Sentence,
  chain: readonly SpeechAct[],
): { speaker: Speaker; sentence: Sentence } | null {
  const here = chain.findLast(act => act.speaker !== null)
  if (here?.speaker) return { speaker: here.source ?? here.speaker, sentence }
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - LOOK_BACK); index--) {
    const before = reader.sentence(index)
    if (before === null) return null
    const act = reader.speech(index).findLast(candidate => candidate.speaker !== null)
    if (act?.speaker) return { speaker: act.source ?? act.speaker, sentence: before }
  }
  return null
}

/** The sides of the event of the article's day. */
function sidesOf({ gazetteer, article }: ArticleReader): readonly ActorId[] {
  const current = gazetteer.events.findLast(event => event.window.start <= article.published)
  return current?.sides ?? []
}

function claimantOf(sentence: Sentence, speaker: Speaker, basis: AttributionBasis): Claimant {
  return { actor: speaker.actor, text: wordsOf(sentence, speaker.from, speaker.to), basis }
}

function relayOf(sentence: Sentence, speaker: Speaker): Relay {
  return { actor: speaker.actor, text: wordsOf(sentence, speaker.from, speaker.to) }
}

function wordsOf({ body, tokens }: Sentence, from: number, to: number): string {
  const start = tokens[from]?.word.start ?? 0
  const end = tokens[to - 1]?.word.end ?? start
  return body.slice(start, end).replace(/\s+/g, ' ')
}
