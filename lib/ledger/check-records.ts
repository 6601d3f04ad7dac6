import type { Actor } from '@/lib/schema/actor'
import type { Event } from '@/lib/schema/event'
import type { ActorId } from '@/lib/schema/ids'
import type { Outlet } from '@/lib/schema/outlet'
import type { Problem } from '@/lib/schema/problem'
import { fieldName } from './describe-issues'
import { nameKey } from './name-key'
import type { Records } from './parse-records'

/** What is wrong between the records of the gazetteer, each of them being right by itself. */
export function checkRecords(
  actors: Records<Actor>,
  events: Records<Event>,
  outlets: Records<Outlet>,
): Problem[] {
  return [
    ...repeatedIds(actors, 'actors'),
    ...repeatedIds(events, 'events'),
    ...repeatedIds(outlets, 'outlets'),
    ...rivalNames(actors),
    ...rivalCues(events),
    ...repeatedSides(events),
    ...(actors.complete ? [...unknownSides(actors), ...strangeSides(events, actors)] : []),
  ]
}

function repeatedIds({ file, entries, locate }: Records<{ id: string }>, kind: string): Problem[] {
  const seen = new Set<string>()
  return entries.flatMap(({ index, record: { id } }) => {
    if (!seen.has(id)) {
      seen.add(id)
      return []
    }
    return at(locate, file, [index, 'id'], {
      code: `${kind}/repeated-id`,
      message: `The id "${id}" is taken by a record above.`,
      remedy: 'Give this record an id of its own, or remove it.',
    })
  })
}

function unknownSides({ file, entries, locate }: Records<Actor>): Problem[] {
  const parties = partiesOf(entries)
  return entries.flatMap(({ index, record: actor }) => {
    if (actor.side === null || parties.has(actor.side)) return []
    return at(locate, file, [index, 'side'], {
      code: 'actors/unknown-side',
      message: `"${actor.side}" is no state or party: no actor has it as its id and its own side.`,
      remedy: 'Name the id of an actor that is its own side, or null for a third party.',
    })
  })
}

/** Two actors under one name: the reader could not know which of them spoke. */
function rivalNames({ file, entries, locate }: Records<Actor>): Problem[] {
  const owners = new Map<string, string>()
  return entries.flatMap(({ index, record: actor }) =>
    (['aliases', 'demonyms'] as const).flatMap(field =>
      actor[field].flatMap((name, position) => {
        const key = nameKey(name)
        const owner = owners.get(key)
        const path = [index, field, position]
        if (key === '') return at(locate, file, path, emptyName('actors', name))
        if (owner === undefined) owners.set(key, actor.id)
        if (owner === undefined || owner === actor.id) return []
        return at(locate, file, path, {
          code: 'actors/name-claimed-twice',
          message: `"${name}" of "${actor.id}" is also a name of "${owner}" (vowel marks and hamza seats do not tell names apart).`,
          remedy: 'Leave it with the one that newspapers mean by it, and lengthen the other.',
        })
      }),
    ),
  )
}

function rivalCues({ file, entries, locate }: Records<Event>): Problem[] {
  const owners = new Map<string, string>()
  return entries.flatMap(({ index, record: event }) =>
    event.cues.flatMap((cue, position) => {
      const key = nameKey(cue)
      const owner = owners.get(key)
      const path = [index, 'cues', position]
      if (key === '') return at(locate, file, path, emptyName('events', cue))
      if (owner === undefined) owners.set(key, event.id)
      if (owner === undefined || owner === event.id) return []
      return at(locate, file, path, {
        code: 'events/cue-claimed-twice',
        message: `"${cue}" of "${event.id}" is also a cue of "${owner}".`,
        remedy: 'Keep it at one event and make the other more specific.',
      })
    }),
  )
}

function repeatedSides({ file, entries, locate }: Records<Event>): Problem[] {
  return entries.flatMap(({ index, record: { sides } }) =>
    sides.flatMap((side, position) => {
      if (sides.indexOf(side) === position) return []
      return at(locate, file, [index, 'sides', position], {
        code: 'events/repeated-side',
        message: `"${side}" stands twice among the sides.`,
        remedy: 'Keep it once.',
      })
    }),
  )
}

function strangeSides({ file, entries, locate }: Records<Event>, actors: Records<Actor>): Problem[] {
  const parties = partiesOf(actors.entries)
  return entries.flatMap(({ index, record: { sides } }) =>
    sides.flatMap((side, position) => {
      if (parties.has(side)) return []
      return at(locate, file, [index, 'sides', position], {
        code: 'events/unknown-side',
        message: `"${side}" is no state or party of ${actors.file}.`,
        remedy: 'Name the id of an actor that is its own side, or add one.',
      })
    }),
  )
}

function partiesOf(entries: Records<Actor>['entries']): Set<ActorId> {
  return new Set(
    entries.map(({ record }) => record).flatMap(actor => (actor.side === actor.id ? [actor.id] : [])),
  )
}

function emptyName(kind: string, name: string): Pick<Problem, 'code' | 'message' | 'remedy'> {
  return {
    code: `${kind}/empty-name`,
    message: `"${name}" has no letters that could be found in a text.`,
    remedy: 'Write the name as newspapers do, or remove it.',
  }
}

function at(
  locate: Records<unknown>['locate'],
  file: string,
  path: readonly (string | number)[],
  problem: Pick<Problem, 'code' | 'message' | 'remedy'>,
): Problem[] {
  const line = locate(path)
  return [{ file, ...(line === undefined ? {} : { line }), field: fieldName(path), ...problem }]
}
