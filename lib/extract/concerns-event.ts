import type { Event } from '@/lib/schema/event'
import type { ArticleReader } from './article-text'
import type { Sentence } from './sentence'

/** How many sentences an article takes to say what it is about. */
const OPENING = 12

/** Whether an article is about an event's sides: it names one of them in its opening or in this sentence. */
export function concernsEvent(reader: ArticleReader, sentence: Sentence, { sides }: Event): boolean {
  if (names(reader, sentence, sides)) return true
  for (let index = 0; index < Math.min(OPENING, reader.spans.length); index++) {
    const opening = reader.sentence(index)
    if (opening !== null && names(reader, opening, sides)) return true
  }
  return false
}

function names(reader: ArticleReader, sentence: Sentence, sides: Event['sides']): boolean {
  const named = reader.sides(sentence)
  return sides.some(side => named.has(side))
}
