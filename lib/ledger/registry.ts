import type { z } from 'zod'
import { Actor } from '@/lib/schema/actor'
import { Event } from '@/lib/schema/event'
import { Outlet } from '@/lib/schema/outlet'
import { DataError, type Problem } from '@/lib/schema/problem'
import { checkRecords } from './check-records'
import { parseRecords, type Records } from './parse-records'
import { readSourceFile } from './source-file'

/** The conflict as data: who speaks, what happened, who publishes. */
export interface Registry {
  actors: Actor[]
  events: Event[]
  outlets: Outlet[]
}

/** The registry with the places of its records, as far as it can be read, and all that is wrong with it. */
export interface RegistryFiles {
  actors: Records<Actor>
  events: Records<Event>
  outlets: Records<Outlet>
  problems: Problem[]
}

/** The registry in `data/` below `root`; rejects with a `DataError` that lists all its problems. */
export async function loadRegistry(root: string): Promise<Registry> {
  const files = await readRegistry(root)
  if (files.problems.length > 0) throw new DataError(files.problems)
  return registryOf(files)
}

export async function readRegistry(root: string): Promise<RegistryFiles> {
  const actors = await readRecords(root, 'actors', Actor)
  const events = await readRecords(root, 'events', Event)
  const outlets = await readRecords(root, 'outlets', Outlet)
  const problems = [
    ...actors.problems,
    ...events.problems,
    ...outlets.problems,
    ...checkRecords(actors, events, outlets),
  ]
  return { actors, events, outlets, problems }
}

export function registryOf({ actors, events, outlets }: RegistryFiles): Registry {
  return { actors: recordsOf(actors), events: recordsOf(events), outlets: recordsOf(outlets) }
}

function recordsOf<T>({ entries }: Records<T>): T[] {
  return entries.map(({ record }) => record)
}

async function readRecords<S extends z.ZodType>(
  root: string,
  kind: string,
  schema: S,
): Promise<Records<z.output<S>>> {
  const path = `data/${kind}.json`
  const source = await readSourceFile(root, path)
  if (source.ok) return parseRecords(source.value, kind, schema)
  return { file: path, entries: [], complete: false, locate: () => undefined, problems: source.problems }
}
