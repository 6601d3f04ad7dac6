import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { relate } from '@/lib/analysis/relate'
import { withFiles } from '@/lib/ledger/fixtures'
import { Dataset } from '@/lib/schema/dataset'
import { fastest } from './fastest'
import { randomLedger } from './random-ledger'

/*
 * `hasila dataset` as a whole process over many articles made from varied templates, and the relations alone: over
 * more and more of the claims, and over the same claims when all of them are about one event.
 */
const ARTICLES = 10_000
const SEED = 1

const project = process.cwd()
const PRINT_PEAK = `process.on('exit', () => process.stderr.write(String(process.resourceUsage().maxRSS)))`

const dataset = await withFiles(randomLedger(ARTICLES, SEED), async root => {
  const began = performance.now()
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [
      '--import',
      import.meta.resolve('tsx'),
      '--import',
      `data:text/javascript,${encodeURIComponent(PRINT_PEAK)}`,
      join(project, 'lib/cli/hasila.ts'),
      'dataset',
    ],
    {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
      env: { ...process.env, TSX_TSCONFIG_PATH: join(project, 'tsconfig.json') },
    },
  )
  const seconds = (performance.now() - began) / 1000
  if (status !== 0) throw new Error(stderr)
  console.log(`hasila dataset, ${ARTICLES} articles: ${seconds.toFixed(1)} s (60 at most is wanted)`)
  console.log(`  ${(Number(stderr) / 1e6).toFixed(2)} GB of memory at most (1.5 is wanted)`)
  return Dataset.parse(JSON.parse(stdout))
})

const { claims, events } = dataset
console.log(`${claims.length} claims; their relations`)
const [oneEvent] = events
const series = {
  'in their events': claims,
  'all in one event': claims.map(claim => ({ ...claim, event: oneEvent?.id ?? null })),
}
for (const [name, all] of Object.entries(series)) {
  const parts = [8, 4, 2, 1].map(part => all.slice(0, Math.ceil(all.length / part)))
  const seconds = fastest(parts.map(some => () => void relate(some, dataset)))
  const perUnit = parts.map(({ length }, at) => {
    const took = seconds[at] ?? Number.NaN
    console.log(
      `  ${name.padEnd(17)} ${String(length).padStart(6)} claims ${(took * 1000).toFixed(0).padStart(6)} ms`,
    )
    return took / (length * Math.log2(length))
  })
  const [first = 1, , , last = 1] = perUnit
  console.log(
    `  ${name.padEnd(17)} ${(last / first).toFixed(2)} times n log n from an eighth to all (about 1 is wanted)`,
  )
}
