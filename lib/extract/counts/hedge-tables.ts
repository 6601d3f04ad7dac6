import { type Hedge, hedgesAfter, hedgesBefore, leadsBefore } from '@/lib/extract/lexicon/hedges'
import { PhraseTable } from '@/lib/extract/phrase-table'

export const hedgeBefore = tableOf(hedgesBefore)
export const hedgeAfter = tableOf(hedgesAfter)
export const leadBefore = new PhraseTable(leadsBefore.map(lead => [lead, true] as const))

function tableOf(hedges: Readonly<Record<Hedge, readonly string[]>>): PhraseTable<Hedge> {
  return new PhraseTable(
    Object.entries(hedges).flatMap(([hedge, phrases]) =>
      phrases.map(phrase => [phrase, hedge as Hedge] as const),
    ),
  )
}
