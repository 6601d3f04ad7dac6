import { type DateMention, readDates } from '@/lib/arabic/dates'
import { type Span, sentencesOf } from '@/lib/arabic/sentences'
import { writtenLike } from '@/lib/arabic/spelling'
import { quotationsOf } from '@/lib/extract/attribution/quotations'
import { readSpeech, sceneOf } from '@/lib/extract/attribution/speech'
import type { SpeechAct, SpeechScene } from '@/lib/extract/attribution/speech-act'
import { type EventCue, readCues } from '@/lib/extract/events/event-cues'
import { eventsBefore } from '@/lib/extract/events/event-window'
import type { Gazetteer } from '@/lib/extract/gazetteer'
import { readSentence, type Sentence } from '@/lib/extract/sentence'
import { sidesIn } from '@/lib/extract/victims/side-in-words'
import type { ArticleDocument } from '@/lib/schema/article'
import type { IsoDate } from '@/lib/schema/dates'
import type { Event } from '@/lib/schema/event'
import type { ActorId } from '@/lib/schema/ids'
import { PAGE } from './pages'

export type ArticleText = Pick<ArticleDocument, 'id' | 'body' | 'published' | 'headline'>

const isSame = writtenLike(/^(?:نفسه|ذاته|نفسها|ذاتها)$/)
const LOOK_BACK = 4

/** Sentences that stay in memory, so that a long article takes no more of it: a page and what is looked back for. */
const KEPT = 3 * PAGE

/** What has been read of a sentence, each when it was first asked for. */
interface Known {
  readonly sentence: Sentence
  dates: DateMention[] | null
  scene: SpeechScene | null
  speech: SpeechAct[] | null
  cues: EventCue[] | null
  sides: ReadonlySet<ActorId> | null
}

/** An article with its sentences, each read when it is first asked for, and again when it is asked for much later. */
export class ArticleReader {
  readonly spans: readonly Span[]
  /** What is known of the sentences read last: each takes the place of the one that stands `KEPT` before it. */
  readonly #known: Known[] = []
  #quotations: Span[] | null = null
  #pastEvents: ReadonlySet<Event> | null = null

  constructor(
    readonly article: ArticleText,
    readonly gazetteer: Gazetteer,
  ) {
    this.spans = sentencesOf(article.body)
  }

  sentence(index: number): Sentence | null {
    const span = this.spans[index]
    if (span === undefined) return null
    const known = this.#known[index % KEPT]
    if (known?.sentence.index === index) return known.sentence
    const headline = index === 0 && this.article.headline === 'first-line'
    return this.#knownOf(readSentence(this.article.body, span, index, headline)).sentence
  }

  /** Reads the page of sentences that begins at `from`, and the dates of those that may tell of a loss. */
  readAhead(from: number) {
    const to = Math.min(from + PAGE, this.spans.length)
    for (let index = from; index < to; index++) this.sentence(index)
    for (let index = from; index < to; index++) {
      const sentence = this.sentence(index)
      if (sentence?.telling) this.dates(index)
    }
  }

  #knownOf(sentence: Sentence): Known {
    const place = sentence.index % KEPT
    const known = this.#known[place]
    if (known?.sentence === sentence) return known
    const fresh: Known = { sentence, dates: null, scene: null, speech: null, cues: null, sides: null }
    this.#known[place] = fresh
    return fresh
  }

  dates(index: number): DateMention[] {
    const sentence = this.sentence(index)
    if (sentence === null) return []
    const known = this.#knownOf(sentence)
    known.dates ??= readDates(sentence.words, this.article.published, this.#lastDayBefore(sentence))
    return known.dates
  }

  /** The day that "on the same day" means, from a sentence shortly before. */
  #lastDayBefore({ tokens, index }: Sentence): IsoDate | null {
    if (!tokens.some(isSame)) return null
    for (let before = index - 1; before >= Math.max(0, index - LOOK_BACK); before--) {
      const day = this.dates(before).findLast(date => date.bound === null && date.dating.until === null)
      if (day !== undefined) return day.dating.date
    }
    return null
  }

  scene(sentence: Sentence): SpeechScene {
    const known = this.#knownOf(sentence)
    known.scene ??= sceneOf(sentence, this.gazetteer, this.dates(sentence.index))
    return known.scene
  }

  speech(index: number): SpeechAct[] {
    const sentence = this.sentence(index)
    if (sentence === null) return []
    const known = this.#knownOf(sentence)
    known.speech ??= readSpeech(this.scene(sentence))
    return known.speech
  }

  /** The words of a sentence that point at an event. */
  cues(sentence: Sentence): readonly EventCue[] {
    const known = this.#knownOf(sentence)
    known.cues ??= readCues(sentence.tokens, this.gazetteer)
    return known.cues
  }

  /** The sides that a sentence names. */
  sides(sentence: Sentence): ReadonlySet<ActorId> {
    const known = this.#knownOf(sentence)
    known.sides ??= sidesIn(sentence.tokens, this.gazetteer)
    return known.sides
  }

  /** The events that were over when the article came out. */
  get pastEvents(): ReadonlySet<Event> {
    this.#pastEvents ??= eventsBefore(this.article.published, this.gazetteer.events)
    return this.#pastEvents
  }

  /** The quotations of the whole body: one may go on over sentences. */
  get quotations(): readonly Span[] {
    this.#quotations ??= quotationsOf(this.article.body)
    return this.#quotations
  }
}
