import type { CountPhrase } from '@/lib/extract/counts/count-phrase'
import { countsPeople } from '@/lib/extract/counts/people'
import { PhraseMap } from '@/lib/extract/counts/phrase-map'
import { coordinated } from '@/lib/extract/matchers/coordinated'
import { subset } from '@/lib/extract/matchers/subset'
import {
  type Dismissal,
  readCasualties,
  readCounts,
  type SentenceReadings,
} from '@/lib/extract/read-sentence'
import { type Reading, reading, type Scene } from '@/lib/extract/reading'
import type { Sentence } from '@/lib/extract/sentence'
import type { ArticleReader } from './article-text'
import { isOfSeveral, mayTellNumber, numberToldAfter } from './number-told-after'
import { PAGE } from './pages'
import { mayTellParts, partsToldAfter } from './parts-told-after'
import { setAside } from './set-aside'
import { mayTellToll, tollToldAfter } from './toll-told-after'

/**
 * The readings of all sentences of an article, in order. Some things reach beyond a sentence: what an article is about
 * (an epidemic, a release of prisoners), a list under a line that ends in a colon, and a figure whose parts or whose
 * number follow.
 */
export function* readArticle(reader: ArticleReader): Generator<SentenceReadings> {
  const matters = new Set<Dismissal>()
  let list: Reading['outcomes'] | null = null
  let whole: Reading | null = null
  for (let index = 0; index < reader.spans.length; index++) {
    if (index % PAGE === 0) reader.readAhead(index)
    const sentence = reader.sentence(index)
    if (sentence === null) continue
    if (sentence.telling) {
      const read = setAside(reader, sentence, readCasualties(sentence, reader.dates(index)), matters)
      for (const { code } of read.dismissed) matters.add(code)
      const listed = list !== null && read.readings.length === 0 && startsWithNumber(sentence)
      const item: SentenceReadings | null = listed && list !== null ? listItem(sentence, read, list) : null
      yield item ?? read
      // An item with a verb of its own does not end the list.
      list = listOpenedBy(sentence) ?? (startsWithNumber(sentence) ? list : null)
      whole = read.readings.findLast(({ scope }) => scope !== 'subset') ?? null
      continue
    }
    const parts: SentenceReadings | null = whole === null ? null : partsOf(reader, sentence, whole)
    whole = null
    if (parts !== null) {
      yield parts
      continue
    }
    const item =
      list !== null && startsWithNumber(sentence)
        ? listItem(sentence, readCounts(sentence, reader.dates(index)), list)
        : null
    if (item === null) list = null
    else yield item
  }
}

function partsOf(reader: ArticleReader, sentence: Sentence, whole: Reading): SentenceReadings | null {
  if (mayTellToll(sentence)) {
    const read = readCasualties(sentence, reader.dates(sentence.index))
    const readings = tollToldAfter(read.readings, whole)
    return readings.length === 0 ? null : { ...read, readings }
  }
  const number = mayTellNumber(sentence)
  if (!(number || (!isOfSeveral(whole) && mayTellParts(sentence)))) return null
  const read = readCounts(sentence, reader.dates(sentence.index))
  const readings = number
    ? numberToldAfter(sentence, read.phrases, whole)
    : partsToldAfter(sentence, read.phrases, whole)
  return readings.length === 0 ? null : { ...read, readings }
}

/** "خسر العدو خلال يوم:": what became of those in the list. */
function listOpenedBy({ tokens }: Sentence): Reading['outcomes'] | null {
  if (tokens.at(-1)?.text !== ':') return null
  const last = tokens.findLast(
    ({ lexeme }) => lexeme.noun || lexeme.verb || lexeme.victim || lexeme.roles?.has('lose'),
  )
  if (last === undefined) return null
  const outcome = last.lexeme.roles?.has('lose')
    ? 'killed'
    : (last.lexeme.noun ?? last.lexeme.verb ?? last.lexeme.victim)?.outcome
  return outcome === undefined ? null : [outcome]
}

function startsWithNumber({ tokens }: Sentence): boolean {
  return tokens.slice(0, 3).some(({ word }) => word.kind === 'digits')
}

function listItem(
  sentence: Sentence,
  read: SentenceReadings,
  outcomes: Reading['outcomes'],
): SentenceReadings | null {
  const { phrases } = read
  const first: CountPhrase | undefined = phrases[0]
  if (first === undefined || first.from > 2 || !countsPeople(first) || first.quantity.kind === 'form')
    return null
  const readings = [reading('listed', first, { outcomes, trigger: first.from })]
  // "226 من أبناء المنطقة، بينهم 80 مدنيا": the parts of an item.
  const scene: Scene = { sentence, phrases, places: new PhraseMap(phrases), readings, dated: () => false }
  for (const phrase of phrases.slice(1)) {
    const part = subset.match(scene, phrase) ?? coordinated.match(scene, phrase)
    if (part?.scope === 'subset') readings.push(part)
  }
  return { ...read, readings }
}
