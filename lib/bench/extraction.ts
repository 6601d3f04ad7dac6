import { readdirSync, readFileSync } from 'node:fs'
import { ar as chrono } from 'chrono-node'
import { z } from 'zod'
import { sentencesOf } from '@/lib/arabic/sentences'
import { extractReports } from '@/lib/extract/extract-reports'
import { compileGazetteer } from '@/lib/extract/gazetteer'
import { Actor } from '@/lib/schema/actor'
import { Event } from '@/lib/schema/event'
import { ArticleId } from '@/lib/schema/ids'
import { fastest } from './fastest'

/*
 * How fast reports are read, beside two yardsticks over the same text in the same run: finding the dates alone
 * (chrono-node's Arabic parser) and finding the sentences alone. MB are of UTF-8. Ratios count, not seconds.
 */
const bodies = readdirSync('data/articles').map(
  file => readFileSync(`data/articles/${file}`, 'utf8').split('\n---\n')[1] ?? '',
)
const gazetteer = compileGazetteer(
  z.array(Actor).parse(JSON.parse(readFileSync('data/actors.json', 'utf8'))),
  z.array(Event).parse(JSON.parse(readFileSync('data/events.json', 'utf8'))),
)
const megabytes = bodies.reduce((sum, body) => sum + Buffer.byteLength(body), 0) / 1e6
const published = '2022-09-14'
const noon = new Date(`${published}T12:00:00Z`)

const extract = (body: string) =>
  extractReports({ id: ArticleId.parse('bench'), body, published, headline: 'first-line' }, gazetteer)

const passes = {
  'reports (extraction)': extract,
  'dates alone (chrono-node)': (body: string) => chrono.parse(body, noon),
  'sentences alone': sentencesOf,
}

console.log(`Reading ${bodies.length} articles, ${(megabytes * 1000).toFixed(1)} kB of UTF-8`)
// Each by itself: in turns of some milliseconds each would find the processor's caches full of the others.
const [extraction = 0, dates = 0] = Object.entries(passes).map(([name, pass]) => {
  const [took = Number.NaN] = fastest([() => bodies.forEach(body => void pass(body))])
  const rate = megabytes / took
  console.log(`  ${name.padEnd(26)} ${rate.toFixed(1).padStart(6)} MB/s`)
  return rate
})
console.log(
  `  extraction is ${(extraction / dates).toFixed(2)} times as fast as dates alone (1 or more is wanted)`,
)

console.log('One article, as long as the five together, and 10 and 100 times as long')
const one = bodies.join('\n')
const LONGEST = 100
// Each is read until as much was read as of the longest: of many short readings the best would meet no collecting of garbage.
const lengths = [1, 10, LONGEST].map(times => ({ times, text: Array<string>(times).fill(one).join('\n') }))
const seconds = fastest(
  lengths.map(({ times, text }) => () => {
    for (let read = 0; read < LONGEST; read += times) extract(text)
  }),
)
for (const [at, { times }] of lengths.entries()) {
  const perMegabyte = (seconds[at] ?? Number.NaN) / (megabytes * LONGEST)
  console.log(`  ${String(times).padStart(3)} times  ${(perMegabyte * 1000).toFixed(0).padStart(6)} ms a MB`)
}
const [single = 0, , hundredfold = 0] = seconds
console.log(
  `  at 100 times it takes ${(hundredfold / single).toFixed(2)} times as long a MB (1.2 at most is wanted)`,
)
