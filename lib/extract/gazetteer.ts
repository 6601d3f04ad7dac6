import { foldWord } from '@/lib/arabic/matching-form'
import type { Actor } from '@/lib/schema/actor'
import type { Event } from '@/lib/schema/event'
import type { ActorId } from '@/lib/schema/ids'
import { once } from './once'
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
  /** Adjectives of a state or party in all their forms ("روريتاني", "الروريتانيين") to its id. */
  readonly demonyms: ReadonlyMap<string, ActorId>
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
    demonyms,
  }
}

const DEMONYM_ENDINGS = ['', 'ا', 'ه', 'ون', 'ين', 'ان', 'تين', 'تان', 'ات']

function demonymForms(base: string): string[] {
  const short = base.replace(/ي$/, '')
  // ـيين and ـيون, the short ـين of words that drop the nisba's second ي, and the plural that is the nisba without it.
  return [...DEMONYM_ENDINGS.map(ending => `${base}${ending}`), `${short}ين`, `${short}ون`, short]
}

const CACHE_LIMIT = 20_000
const looked = once((_: Gazetteer) => new Map<string, ActorId | null>())

/** Whose adjective a word is, with whatever particles are written onto it. */
export function demonymOf(token: Token, gazetteer: Gazetteer): ActorId | null {
  if (token.word.kind !== 'letters') return null
  const cache = looked(gazetteer)
  const known = cache.get(token.text)
  if (known !== undefined) return known
  const found = lookUp(token.text, gazetteer)
  if (cache.size >= CACHE_LIMIT) cache.clear()
  cache.set(token.text, found)
  return found
}

function lookUp(text: string, { demonyms }: Gazetteer): ActorId | null {
  const direct = demonyms.get(text)
  if (direct !== undefined) return direct
  const bare = text.replace(/^[وف]?(?:[بلك]?ال|لل|[بلك])?/, '')
  return demonyms.get(bare) ?? demonyms.get(text.replace(/^[وف]/, '')) ?? null
}
