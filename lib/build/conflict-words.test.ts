import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { foldWord } from '@/lib/arabic/matching-form'
import { Actor } from '@/lib/schema/actor'

const SOURCE = /\.(?:tsx?|mjs|css)$/
const EXAMPLES = /\.test\.tsx?$|fixtures|__golden__/

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return sources(path)
    return SOURCE.test(path) && !EXAMPLES.test(path) ? [path] : []
  })
}

/** Short words of these names are words of the language as well ("دفاع"); whole names of the parties are not. */
function namesOfParties(actors: readonly Actor[]): string[] {
  return actors
    .filter(actor => actor.side !== null)
    .flatMap(actor => [
      actor.names.en,
      actor.names.ar,
      ...(actor.adjective === undefined ? [] : [actor.adjective]),
      ...actor.aliases,
      ...actor.demonyms,
    ])
    .map(name => foldWord(name).toLowerCase())
}

test('no word of the conflict that is in data/ stands in the code', () => {
  const names = namesOfParties(z.array(Actor).parse(JSON.parse(readFileSync('data/actors.json', 'utf8'))))
  const found = [...sources('lib'), ...sources('app')].flatMap(file => {
    const text = foldWord(readFileSync(file, 'utf8')).toLowerCase()
    return names.filter(name => text.includes(name)).map(name => `${file}: ${name}`)
  })
  expect(found).toEqual([])
  expect(names.length).toBeGreaterThan(10)
})
