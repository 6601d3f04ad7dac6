import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { compileGazetteer, type Gazetteer } from '@/lib/extract/gazetteer'
import { Actor } from '@/lib/schema/actor'
import { Event } from '@/lib/schema/event'

function read<T>(file: string, shape: z.ZodType<T>): T[] {
  const path = join(import.meta.dirname, '..', '..', '..', 'data', file)
  return z.array(shape).parse(JSON.parse(readFileSync(path, 'utf8')))
}

/** The actors and events of the project's own data, which the passages in `parties.json` speak of. */
export function projectGazetteer(): Gazetteer {
  return compileGazetteer(read('actors.json', Actor), read('events.json', Event))
}
