import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ArticleId } from '@/lib/schema/ids'
import { Report } from '@/lib/schema/report'
import { readCorpus } from './corpus/corpus'
import { projectGazetteer } from './corpus/project-gazetteer'
import { extractReports } from './extract-reports'

/*
 * Any input, however broken, has an answer: valid reports whose evidence is its slice of the text, in time that
 * grows with the length of the text. `npm run fuzz` prints the seed; `SEED=… npm run fuzz` runs it again.
 */
const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31)
const runs = Number(process.env.RUNS ?? 3000)
console.log(`SEED=${seed} RUNS=${runs}`)

/** Seconds of a processor a MB of UTF-8: a bound against hanging, far above what reading news takes. */
const SECONDS_A_MEGABYTE = 2
/** Seconds that even the shortest text may take: the collector of garbage and the compiler count too. */
const GRACE = 1

const gazetteer = projectGazetteer()
const names = [...gazetteer.actors.values()].flatMap(({ aliases }) => aliases)
const passages = [...readCorpus(fileURLToPath(new URL('corpus', import.meta.url))).values()]
  .flat()
  .map(passage => passage.text)
const words = [...new Set(passages.flatMap(text => text.split(/\s+/)))]

function read(body: string): Report[] {
  const start = process.cpuUsage()
  const reports = extractReports(
    { id: ArticleId.parse('fuzz'), body, published: '2024-02-29', headline: 'first-line' },
    gazetteer,
  )
  // What the reading takes of a processor: on a busy machine it also waits for one.
  const seconds = process.cpuUsage(start).user / 1e6
  expect(seconds).toBeLessThan(GRACE + SECONDS_A_MEGABYTE * (Buffer.byteLength(body) / 1e6))
  for (const report of reports) {
    expect(Report.safeParse(report).error).toBeUndefined()
    for (const { quote, start: from, end } of report.evidence) expect(body.slice(from, end)).toBe(quote)
  }
  return reports
}

// biome-ignore format: a table
const STRANGE = [
  '\ud800', '\udfff', '\u0000', '\u200f', '\u202e', '\u2066', '\u2069', '\ufeff', '\u0640', '\u064b', '\u0670',
  '\r\n', '\u2028', '"', '«', '»', '“', '(', ')', '،', '.', '…', ':', '-', '٬', '٫', '%', '0', '9', '٩', '۹',
  '99999999999999999999', '1e9', 'و', 'ال', 'ـ', 'آخرين', 'مليار', 'ألف', 'ما لا يقل عن', 'بين', 'إلى', '𞤀', '👩‍👩‍👧',
]

const fragment = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...words) },
  { weight: 2, arbitrary: fc.constantFrom(...STRANGE) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 2_000_000_000 }).map(String) },
)
const gibberish = fc
  .array(fc.tuple(fragment, fc.constantFrom(' ', ' ', ' ', '', '\n')), { maxLength: 120 })
  .map(parts => parts.flat().join(''))

/** A passage with pieces cut out, doubled or replaced. */
const mutated = fc
  .tuple(
    fc.constantFrom(...passages),
    fc.array(fc.tuple(fc.nat(), fc.nat(40), fragment), { minLength: 1, maxLength: 8 }),
  )
  .map(([passage, edits]) =>
    edits.reduce((text, [at, length, piece]) => {
      const from = at % (text.length + 1)
      return text.slice(0, from) + piece + text.slice(from + length)
    }, passage),
  )

describe('whatever comes in', () => {
  test.each([
    ['words of news, strange signs and noise', gibberish],
    ['passages with pieces cut out, doubled or replaced', mutated],
    ['any code units', fc.string({ unit: 'binary', maxLength: 4000 })],
  ])('%s', (_, text) => {
    fc.assert(
      fc.property(text, body => void read(body)),
      { seed, numRuns: runs },
    )
  })

  const megabyte = (piece: string) => piece.repeat(Math.ceil(1e6 / Buffer.byteLength(piece)))
  const numbered = (count: number, piece: (at: number) => string) =>
    Array.from({ length: count }, (_, at) => piece(at)).join('')
  const shuffled = (pieces: readonly string[], joint: string) =>
    fc
      .sample(fc.shuffledSubarray([...pieces], { minLength: pieces.length }), { seed, numRuns: 1 })
      .flat()
      .join(joint)
  test.each([
    ['a sentence of a megabyte without a stop', megabyte('قال المتحدث إن القصف أدى إلى أضرار في المباني و')],
    ['the same full of triggers and numbers', megabyte('مقتل 12 جنديا وإصابة 7 آخرين بينهم 3 أطفال و')],
    ['a word of a megabyte', megabyte('قتل')],
    ['a number of a megabyte', megabyte('9')],
    ['number words without end', megabyte('ثلاثمائة وخمسة وعشرون ألفا و')],
    ['ten thousand triggers in a row', 'مقتل '.repeat(10_000)],
    ['ten thousand verbs of saying', 'وقال '.repeat(10_000)],
    ['hedges without a number', megabyte('ما لا يقل عن أكثر من ')],
    ['quotations nested a thousand deep', `${'قال "'.repeat(1000)}مقتل 5 جنود${'"'.repeat(1000)}`],
    ['brackets never closed', megabyte('(مقتل 5 ')],
    ['marks without letters', megabyte('\u064b\u0651')],
    ['a line a word', megabyte('مقتل\n5\nجنود\n')],
    ['a list of figures', megabyte('- مقتل 5 جنود\n')],
    ['figures that make one another up', megabyte('مقتل 5 أشخاص و')],
    ['sums with their parts', megabyte('مقتل 100 شخص بينهم 30 طفلا و20 امرأة و50 رجلا، ')],
    ['sums with parts by place', megabyte('قتل 37 شخصا. 14 في الشمال و10 في الجنوب وواحد في الشرق.\n')],
    ['lists within lists', megabyte('خسر العدو:\n- 5 قتلى:\n- 3 جرحى:\n')],
    ['figures in lines under one colon', `خسر العدو خلال يوم:\n${megabyte('- 5 جنود\n')}`],
    ['figures and nothing else', megabyte('قتل 5 ')],
    ['figures of two kinds', megabyte('5 قتلى و7 جرحى ')],
    ['one word, over and over', megabyte('قتلى ')],
    ['numbers, over and over', megabyte('5 ')],
    ['claimants, each of one figure', numbered(10_000, at => `وقال مسؤول${at} إن 5 جنود قتلوا، `)],
    ['claimants in sentences of their own', numbered(10_000, at => `وقال مسؤول${at} إن 5 جنود قتلوا.\n`)],
    ['sentences that carry a claimant on', megabyte('وأضافت الوزارة أن 5 جنود قتلوا.\n')],
    [
      'a quotation of a thousand sentences',
      megabyte(`«قال الوزير إن القصف عنيف. ${'قتل 5. '.repeat(200)}» `),
    ],
    ['a quotation that never closes', `«قال ${megabyte('قتل 5.\n')}`],
    ['quotation marks and nothing else', megabyte('"')],
    ['brackets and nothing else', megabyte('()')],
    ['names, one after another', megabyte(names.join(' '))],
    ['names with their losses', megabyte(names.map(name => `مقتل 5 من ${name} و`).join(''))],
    ['earlier events, one after another', megabyte('وكان هجوم أوقع 5 قتلى حين قتل 5.\n')],
    ['both directions of writing', megabyte('\u202eقتل\u202c \u20675\u2069 killed \u200fجنود\u200e ')],
    ['words of news in any order', shuffled(words, ' ')],
    ['passages in any order', shuffled(passages, '\n')],
    ['dates without end', megabyte('12 سبتمبر/أيلول 2022 ')],
    ['lone surrogates', '\ud83d'.repeat(200_000)],
    ['numbers glued to words', megabyte('5قتل')],
    ['two by the form of the noun', megabyte('قتيلان و')],
    ['places, each of one figure', numbered(20_000, at => `قتل 5 من قرية كذا${at}، `)],
    ['numbers, each another', numbered(60_000, at => `قتل ${at} `)],
    ['each word of news before a number', megabyte(words.map(word => `${word} 5 `).join(''))],
    ['each word of news before a figure', megabyte(words.map(word => `${word} قتل 5 `).join(''))],
    ['each word of news a sentence', megabyte(words.map(word => `${word} 5.\n`).join(''))],
    ['a quotation of passages', `قال الوزير: «${megabyte(passages.join(' ').replace(/[«»]/g, ''))}»`],
  ])('%s', (_, body) => {
    read(body)
  })
})
