import { sentencesOf } from '@/lib/arabic/sentences'
import { passageOf } from '@/lib/extract/evidence'
import { locateQuote } from '@/lib/ledger/permalinks/locate-quote'
import type { Actor } from '@/lib/schema/actor'
import type { ArticleDocument } from '@/lib/schema/article'
import type { Correction } from '@/lib/schema/correction'
import type { Report } from '@/lib/schema/report'
import { claimantFrom, relayFrom } from './amend-report'
import { type Flaw, flaw } from './correction-problem'

type Addition = Extract<Correction, { kind: 'add' }>

/** The report that an editor adds, its evidence cut out of the article; or why it cannot be. */
export function addedReport(
  { article: id, quote, nth, report }: Addition,
  articles: ReadonlyMap<string, ArticleDocument>,
  actors: ReadonlyMap<string, Actor>,
): Report | Flaw {
  const article = articles.get(id)
  if (!article) return flaw('unknown-article', 'article', `There is no article "${id}".`, 'Correct its id.')
  const { body } = article
  const places = locateQuote(body, quote)
  const place = places[nth]
  if (!place) {
    const found =
      places.length === 0 ? 'does not stand in the article' : `stands there only ${places.length} times`
    return flaw(
      'quote-not-found',
      'quote',
      `The quotation ${found}.`,
      'Copy it from the text, to the letter.',
    )
  }
  const sentence = sentencesOf(body).find(({ start, end }) => start <= place.start && place.start < end)
  return {
    ...report,
    article: id,
    claimant: claimantFrom(report.claimant),
    via: relayFrom(report.via, actors),
    deniedBy: null,
    evidence: [passageOf(body, sentence ?? place, place.start, place.end)],
    trace: ['correction'],
    confidence: 1,
  }
}
