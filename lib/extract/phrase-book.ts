import { ArticleReader } from './article/article-text'
import { compileGazetteer } from './gazetteer'
import { readCasualties } from './read-sentence'
import type { Reading } from './reading'

/** For tests: what is read from a passage, a short line a reading: "killed 12 governed", "wounded tens subset". */
export function readAloud(text: string): string[] {
  return eachReading(text).map(
    reading => `${reading.outcomes.join('+')} ${quantityWords(reading)} ${reading.rule}`,
  )
}

/** The words of the text that each reading covers. */
export function quoted(text: string): string[] {
  const reader = readerOf(text)
  return reader.spans.flatMap((_, index) => {
    const sentence = reader.sentence(index)
    if (!sentence?.telling) return []
    return readCasualties(sentence, reader.dates(index)).readings.map(({ from, to }) =>
      text.slice(sentence.tokens[from]?.word.start, sentence.tokens[to - 1]?.word.end),
    )
  })
}

/** Why what a matcher read was thrown out again. */
export function dismissals(text: string): string[] {
  const reader = readerOf(text)
  return reader.spans.flatMap((_, index) => {
    const sentence = reader.sentence(index)
    return sentence?.telling
      ? readCasualties(sentence, reader.dates(index)).dismissed.map(({ code }) => code)
      : []
  })
}

export function eachReading(text: string): Reading[] {
  const reader = readerOf(text)
  return reader.spans.flatMap((_, index) => {
    const sentence = reader.sentence(index)
    return sentence?.telling ? readCasualties(sentence, reader.dates(index)).readings : []
  })
}

function readerOf(body: string): ArticleReader {
  const id = 'phrase-book' as ArticleReader['article']['id']
  return new ArticleReader({ id, body, published: '2024-03-20', headline: 'none' }, compileGazetteer([], []))
}

function quantityWords({ quantity, hedge }: Reading): string {
  const softened = hedge === null ? '' : `${hedge} `
  switch (quantity.kind) {
    case 'number':
      return `${softened}${quantity.value}`
    case 'range':
      return `${quantity.min}-${quantity.max}`
    case 'vague':
      return quantity.magnitude ?? 'some'
    case 'form':
      return `${softened}${FORMS[quantity.number]}`
  }
}

const FORMS = { one: '1', dual: '2', many: 'some', 'dual-or-many': 'some' } as const
