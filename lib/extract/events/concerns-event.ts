import type { ArticleReader } from '@/lib/extract/article/article-text'
import { once } from '@/lib/extract/once'
import type { Sentence } from '@/lib/extract/sentence'
import type { Event } from '@/lib/schema/event'
import type { ActorId } from '@/lib/schema/ids'

/** How many sentences an article takes to say what it is about. */
const OPENING = 12

/** Whether an article is about an event's sides: it names one of them in its opening or in this sentence. */
export function concernsEvent(reader: ArticleReader, sentence: Sentence, { sides }: Event): boolean {
  const named = reader.sides(sentence)
  return sides.some(side => named.has(side)) || sides.some(side => sidesOfOpening(reader).has(side))
}

const sidesOfOpening = once((reader: ArticleReader): ReadonlySet<ActorId> => {
  const sides = new Set<ActorId>()
  for (let index = 0; index < OPENING; index++) {
    const sentence = reader.sentence(index)
    if (sentence !== null) for (const side of reader.sides(sentence)) sides.add(side)
  }
  return sides
})
