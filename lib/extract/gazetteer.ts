import { foldWord } from '@/lib/arabic/matching-form'
import { ofSpelling } from '@/lib/arabic/spelling'
import type { Actor } from '@/lib/schema/actor'
import type { Event } from '@/lib/schema/event'
import type { ActorId } from '@/lib/schema/ids'
import { peopleNouns } from './lexicon/people'
import { PhraseTable } from './phrase-table'
import type { Token } from './token'

/** The actors and events of a ledger, ready to be looked up in a text. */
export interface Gazetteer {
  readonly actors: ReadonlyMap<ActorId, Actor>
  readonly events: readonly Event[]
  /** Any spelling of an actor, the longest first; vowel marks, hamza seats and attached particles do not matter. */
  readonly aliases: PhraseTable<Actor>
  /** Phrases by which an article points back at an event from another time. */
  readonly cues: PhraseTable<Event>
  /** Whose adjective a word is ("روريتاني", "الروريتانيين"), with whatever particles are written onto it. */
  readonly demonymOf: (token: Token) => ActorId | null
}

/** @param actors with their aliases and demonyms; an alias should belong to one actor only, the first one keeps it */
export function compileGazetteer(actors: readonly Actor[], events: readonly Event[]): Gazetteer {
  const demonyms = new Map<string, ActorId>()
  for (const actor of actors)
    for (const demonym of actor.demonyms)
      for (const form of demonymForms(foldWord(demonym)))
        if (!demonyms.has(form)) demonyms.set(form, actor.id)
  return {
    actors: new Map(actors.map(actor => [actor.id, actor])),
    events,
    aliases: new PhraseTable(actors.flatMap(actor => actor.aliases.map(alias => [alias, actor] as const))),
    cues: new PhraseTable(events.flatMap(event => event.cues.map(cue => [cue, event] as const))),
    demonymOf: ofSpelling((token: Token) => lookUp(token.text, demonyms)),
  }
}

const DEMONYM_ENDINGS = ['', 'ا', 'ه', 'ون', 'ين', 'ان', 'تين', 'تان', 'ات']

function demonymForms(base: string): string[] {
  const short = base.replace(/ي$/, '')
  // ـيين and ـيون, the short ـين of words that drop the nisba's second ي, and the plural that is the nisba without it.
  const regular = [...DEMONYM_ENDINGS.map(ending => `${base}${ending}`), `${short}ين`, `${short}ون`, short]
  return [...regular, ...(brokenPlurals.get(base) ?? [])]
}

/** "هنود" of "هندي": plurals that no ending makes, by their singular. */
const brokenPlurals: ReadonlyMap<string, readonly string[]> = new Map(
  peopleNouns
    .flatMap(({ nouns }) => nouns)
    .map(noun => noun.split('/').map(foldWord))
    .flatMap(([one, ...plurals]) => (one === undefined || plurals.length === 0 ? [] : [[one, plurals]])),
)

function lookUp(text: string, demonyms: ReadonlyMap<string, ActorId>): ActorId | null {
  const direct = demonyms.get(text)
  if (direct !== undefined) return direct
  const bare = text.replace(/^[وف]?(?:[بلك]?ال|لل|[بلك])?/, '')
  return demonyms.get(bare) ?? demonyms.get(text.replace(/^[وف]/, '')) ?? null
}
