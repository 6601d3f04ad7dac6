import { extractLines } from '@/lib/cli/extract-lines'
import { readCorpus } from '@/lib/extract/corpus/corpus'
import { compileGazetteer } from '@/lib/extract/gazetteer'
import { loadRegistry } from '@/lib/ledger/registry'

/* How much memory the stream of `extract --jsonl` takes at most, over articles put together from the corpus. */
const ARTICLES = 10_000
const PASSAGES_EACH = 8
const WANTED_MEGABYTES = 300

const passages = [...readCorpus('lib/extract/corpus').values()].flat().map(({ text }) => text)

async function* articles(): AsyncGenerator<Uint8Array> {
  for (let id = 0; id < ARTICLES; id++) {
    const text = Array.from(
      { length: PASSAGES_EACH },
      (_, at) => passages[(id * 7 + at * 131) % passages.length],
    )
    yield Buffer.from(`${JSON.stringify({ id, text: text.join('\n'), published: '2022-09-14' })}\n`)
  }
}

const { actors, events } = await loadRegistry('.')
let answered = 0
const start = performance.now()
await extractLines(articles(), compileGazetteer(actors, events), null, {
  root: '.',
  today: '2022-09-14',
  open: async () => articles(),
  out: async text => {
    answered += text.length
  },
  err: async () => {},
})
const seconds = (performance.now() - start) / 1000
const megabytes = process.resourceUsage().maxRSS / 1024
console.log(`${ARTICLES} articles as one stream: ${(answered / 1e6).toFixed(1)} MB of answers`)
console.log(
  `  ${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB of resident memory at most (${WANTED_MEGABYTES} are wanted)`,
)
