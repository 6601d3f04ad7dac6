import { describe, expect, test } from 'vitest'
import { type Assembly, assemble } from '@/lib/ledger/build-dataset'
import { randomFrom } from '@/lib/ledger/fixtures'
import type { Ledger } from '@/lib/ledger/ledger'
import type { Claim } from '@/lib/schema/claim'
import { Correction } from '@/lib/schema/correction'
import {
  claimantOf,
  on,
  sampleActor,
  sampleArticle,
  sampleEvent,
  sampleReport,
  victimsOf,
} from '@/lib/schema/fixtures'
import { DataError } from '@/lib/schema/problem'
import type { Report } from '@/lib/schema/report'
import { endPermalink } from './end-permalink'
import { formatPermalinks } from './format-permalinks'
import { parsePermalinks } from './parse-permalinks'
import type { Permalinks } from './permalinks'
import { recordPermalinks } from './record-permalinks'
import { reviewPermalinks } from './review-permalinks'

/*
 * A hundred edits by a forgetful editor. Whatever happens, each published id stands for the sentence that it was
 * published for, or tells why it does not, or is reported as lost. SEED=… repeats a run.
 */

const TODAY = '2026-01-01'
const editorial = { date: TODAY, by: 'AB', reason: { en: 'a reason', ar: 'سبب' } }

/** What is told: who lost how many. Sentences of one wording stand for one statement wherever they are printed. */
interface Told {
  side: 'north' | 'south'
  outcome: 'killed' | 'wounded'
  value: number
}
interface World {
  articles: Map<string, { told: Told[]; filler: string[] }>
  removed: Map<string, { told: Told[]; filler: string[] }>
  reader: 'plain' | 'wide' | 'narrow' | 'softer' | 'credulous' | 'deaf'
  corrections: Correction[]
  permalinks: Permalinks
}

const sentence = ({ side, outcome, value }: Told) => `أعلنت ${side} ${outcome} ${value} جنديا من قواتها`

function bodyOf({ told, filler }: { told: Told[]; filler: string[] }): string {
  return told.map((one, index) => `${filler[index] ?? 'حشو'}. ${sentence(one)}.`).join('\n')
}

/** A reader whose rules change: it quotes more or less, misses an outcome, softens counts, mistakes the claimant. */
function readWith(reader: World['reader'], article: string, body: string): Report[] {
  return [...body.matchAll(/أعلنت (north|south) (killed|wounded) (\d+) جنديا من قواتها/g)].flatMap(found => {
    const [whole, side = '', outcome = '', value = ''] = found
    if (reader === 'deaf' && outcome === 'wounded') return []
    const start = found.index + (reader === 'wide' ? 0 : whole.indexOf(outcome))
    const end = reader === 'narrow' ? found.index + whole.indexOf(' من') : found.index + whole.length
    return [
      sampleReport({
        article,
        claimant: claimantOf(reader === 'credulous' ? 'north' : side),
        victims: victimsOf(side),
        outcomes: outcome === 'killed' ? ['killed'] : ['wounded'],
        count: { form: reader === 'softer' ? 'at_least' : 'exact', value: Number(value) },
        asOf: on('2022-09-13'),
        evidence: [{ quote: body.slice(start, end), start, end, prefix: '', suffix: '' }],
      }),
    ]
  })
}

function ledgerOf(world: World): Ledger {
  const articles = [...world.articles]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, article]) => {
      const { title: _, ...front } = sampleArticle(id)
      return { ...front, body: bodyOf(article) }
    })
  return {
    articles,
    actors: [sampleActor('north'), sampleActor('south')],
    events: [sampleEvent()],
    outlets: [],
    permalinks: world.permalinks,
    corrections: {
      file: 'data/corrections.json',
      entries: world.corrections.map((record, index) => ({ record, index })),
      complete: true,
      locate: () => undefined,
      problems: [],
    },
  }
}

function assembled(world: World): { ledger: Ledger; assembly: Assembly } {
  const ledger = ledgerOf(world)
  const reports = ledger.articles.flatMap(({ id, body }) => readWith(world.reader, id, body))
  return { ledger, assembly: assemble(ledger, reports) }
}

function edit(world: World, random: () => number): World {
  const pick = <T>(items: readonly T[]): T | undefined => items[Math.floor(random() * items.length)]
  const newTold = (): Told => ({
    side: random() < 0.5 ? 'north' : 'south',
    outcome: random() < 0.5 ? 'killed' : 'wounded',
    value: 1 + Math.floor(random() * 4),
  })
  const articles = new Map(world.articles)
  const removed = new Map(world.removed)
  const id = pick([...articles.keys()])
  const article = id === undefined ? undefined : articles.get(id)
  const claim = pick([...world.permalinks.keys()])
  const other = pick([...world.permalinks.keys()])
  const correction = (fields: object) => [
    ...world.corrections,
    Correction.parse({ claim, ...editorial, ...fields }),
  ]

  const edits: (() => World)[] = [
    () => {
      articles.set(`article-${Math.floor(random() * 1e6)}`, {
        told: [newTold(), newTold(), newTold()],
        filler: [],
      })
      return { ...world, articles }
    },
    () => {
      if (id && article) articles.set(id, { ...article, filler: article.told.map(() => `حشو ${random()}`) })
      return { ...world, articles }
    },
    () => {
      if (id && article) articles.set(id, { ...article, told: [newTold(), ...article.told] })
      return { ...world, articles }
    },
    () => {
      if (id && article) removed.set(id, article)
      if (id) articles.delete(id)
      return { ...world, articles, removed }
    },
    () => {
      const [back] = removed
      if (back) articles.set(...back)
      if (back) removed.delete(back[0])
      return { ...world, articles, removed }
    },
    () => ({ ...world, reader: pick(['plain', 'wide', 'narrow', 'softer', 'credulous', 'deaf']) ?? 'plain' }),
    () => ({ ...world, reader: 'plain' }),
    () => ({ ...world, corrections: correction({ kind: 'reject' }) }),
    () => ({
      ...world,
      corrections: correction({ kind: 'amend', set: { count: { form: 'about', value: 9 } } }),
    }),
    () => ({ ...world, corrections: correction({ kind: 'join', with: [other] }) }),
    () => ({ ...world, corrections: correction({ kind: 'split', articles: [id ?? 'none'] }) }),
    () => ({ ...world, corrections: world.corrections.filter(() => random() < 0.5) }),
  ]
  return (claim === undefined ? edits[0] : pick(edits))?.() ?? world
}

/** Whose loss of what kind; counts and claimants may be read better. */
const meaningOf = ({ outcomes, victims }: Claim) => `${outcomes.join()} of ${victims.side}`

function standsWhereItStood({ id, reports }: Claim, permalinks: Permalinks): boolean {
  const anchors = permalinks.get(id)?.anchors ?? []
  const overlaps = (a: string, b: string) => a.includes(b) || b.includes(a)
  const found = anchors.some(({ article, quote }) =>
    reports.some(
      report => report.article === article && report.evidence.some(one => overlaps(one.quote, quote)),
    ),
  )
  return anchors.length === 0 || found
}

/** The lines of the file that are about ids; the lists of ids by article are written anew. */
const linesAbout = (permalinks: Permalinks) =>
  formatPermalinks(permalinks)
    .split('\n')
    .filter(line => line.includes('"id"'))

test('what was recorded is found again: a second look finds nothing new', () => {
  const random = randomFrom(7)
  const articles: World['articles'] = new Map()
  for (const id of ['a', 'b', 'c', 'd']) {
    const told = Array.from(
      { length: 12 },
      (): Told => ({
        side: random() < 0.5 ? 'north' : 'south',
        outcome: random() < 0.5 ? 'killed' : 'wounded',
        value: 1 + Math.floor(random() * 4),
      }),
    )
    articles.set(id, { told, filler: [] })
  }
  const world: World = {
    articles,
    removed: new Map(),
    reader: 'plain',
    corrections: [],
    permalinks: new Map(),
  }
  const { ledger, assembly } = assembled(world)
  const permalinks = recordPermalinks(assembly, ledger, TODAY)
  for (const reader of ['plain', 'wide', 'narrow'] as const) {
    const again = assembled({ ...world, reader, permalinks })
    const review = reviewPermalinks(again.assembly.dataset, again.ledger)
    expect(review).toEqual({ fresh: [], changed: [], lost: [] })
    expect(again.assembly.unrecorded).toEqual([])
  }
})

describe('no published id changes meaning or is lost unsaid', () => {
  const seed = Number(process.env.SEED ?? Date.now() % 1_000_000)

  test(`a hundred random edits (SEED=${seed})`, { timeout: 60_000 }, () => {
    const random = randomFrom(seed)
    const meant = new Map<string, string>()
    let world: World = {
      articles: new Map(),
      removed: new Map(),
      reader: 'plain',
      corrections: [],
      permalinks: new Map(),
    }
    for (let step = 0; step < 100; step += 1) {
      const next = edit(world, random)
      let state: ReturnType<typeof assembled>
      try {
        state = assembled(next)
      } catch (error) {
        // A correction that does not apply is refused; the editor takes the edit back.
        if (!(error instanceof DataError)) throw error
        continue
      }
      world = next
      const { ledger, assembly } = state
      const { dataset } = assembly
      const review = reviewPermalinks(dataset, ledger)
      const told = new Set<string>([
        ...dataset.claims.map(({ id }) => id),
        ...dataset.retired.map(({ id }) => id),
        ...review.lost.map(({ permalink }) => permalink.id),
      ])
      const recorded = recordPermalinks(assembly, ledger, TODAY)
      const lines = new Set(linesAbout(recorded))
      const ids = dataset.claims.map(({ id }) => id)
      expect({
        unsaid: [...world.permalinks.keys()].filter(id => !told.has(id)),
        changed: dataset.claims.filter(
          claim => meaningOf(claim) !== (meant.get(claim.id) ?? meaningOf(claim)),
        ),
        elsewhere: dataset.claims.filter(claim => !standsWhereItStood(claim, world.permalinks)),
        twice: ids.filter((id, index) => ids.indexOf(id) < index),
        takenOut: linesAbout(world.permalinks).filter(line => !lines.has(line)),
      }).toEqual({ unsaid: [], changed: [], elsewhere: [], twice: [], takenOut: [] })

      let permalinks: Permalinks = recorded
      for (const { permalink } of review.lost) {
        if (random() < 0.3)
          permalinks = endPermalink(permalinks, { id: permalink.id, withdrawn: true, ...editorial })
      }
      const reread = parsePermalinks({ path: 'data/permalinks.json', text: formatPermalinks(permalinks) })
      if (!reread.ok) throw new DataError(reread.problems)
      world = { ...world, permalinks: reread.value }
      for (const claim of dataset.claims) meant.set(claim.id, meant.get(claim.id) ?? meaningOf(claim))
    }
    expect(world.permalinks.size).toBeGreaterThan(0)
  })
})
