import type { DateMention } from '@/lib/arabic/dates'
import type { Count } from '@/lib/schema/count'
import type { Dating, IsoDate } from '@/lib/schema/dates'
import type { Outcome } from '@/lib/schema/report'
import { DISTINCTIVE, figureKey } from './combine'
import type { Draft } from './draft'
import type { Reading } from './reading'
import { isOfEarlierEvent } from './refine/earlier-event'
import type { Sentence } from './sentence'
import { hasRole } from './token'

/** Tokens between two figures of one clause. */
const NEXT = 8

/** What an article has told so far: what its news is, and which figures are of it. */
export class NewsTold {
  #news: Draft | null = null
  #last: Draft | null = null
  readonly #figures = new Set<string>()
  /** The greatest figure of each outcome. */
  readonly #most = new Map<Outcome | undefined, number>()

  constructor(readonly published: IsoDate) {}

  add(draft: Draft): void {
    const { scope, outcomes, count } = draft.report
    this.#last = draft
    if (isDistinctive(count)) this.#figures.add(figureKey(outcomes, count))
    if (scope !== 'background' && scope !== 'subset') this.#news ??= draft
    if (count.form !== 'unquantified' && count.form !== 'undisclosed')
      this.#most.set(outcomes[0], Math.max(count.value, this.#most.get(outcomes[0]) ?? 0))
  }

  /** Whether a greater figure of the outcome has been told, that one of this value may be a part of. */
  mayHoldPart([outcome]: readonly Outcome[], count: Count): boolean {
    if (count.form === 'unquantified' || count.form === 'undisclosed') return false
    return count.value < (this.#most.get(outcome) ?? 0)
  }

  /** Whether a figure is told beside the news, of an event before it: by its own words, or joined to such a figure. */
  isBeside(
    sentence: Sentence,
    reading: Reading,
    count: Count,
    occurred: DateMention | null,
    said: Dating | null,
  ): boolean {
    const news = this.#news
    if (news === null || news.sentence === sentence.index) return false
    if (this.#goesOn(sentence, reading)) return true
    // Whatever its day, it is the news once more.
    if (isDistinctive(count) && this.#figures.has(figureKey(reading.outcomes, count))) return false
    const days = { occurred, said, news: news.report.occurred, published: this.published }
    return isOfEarlierEvent(sentence, reading, days, this.#wentBack(sentence))
  }

  #goesOn({ index, tokens }: Sentence, { phrase, from }: Reading): boolean {
    const last = this.#last
    if (last?.sentence !== index || last.report.scope !== 'background') return false
    const { to } = last.reading
    if (from - to > NEXT) return false
    return tokens.slice(to, phrase.from + 1).some(token => token.conjoined || hasRole(token, 'brings'))
  }

  #wentBack({ index }: Sentence): boolean {
    const last = this.#last
    return (
      last?.report.scope === 'background' &&
      index - last.sentence === 1 &&
      last.sentence !== this.#news?.sentence
    )
  }
}

/** Not by chance the same as another. */
function isDistinctive(count: Count): boolean {
  return count.form !== 'unquantified' && count.form !== 'undisclosed' && count.value >= DISTINCTIVE
}
