import { type DateMention, readDates } from '@/lib/arabic/dates'
import { type Span, sentencesOf } from '@/lib/arabic/sentences'
import { ofSpelling } from '@/lib/arabic/spelling'
import type { ArticleDocument } from '@/lib/schema/article'
import type { IsoDate } from '@/lib/schema/dates'
import type { Event } from '@/lib/schema/event'
import type { ActorId } from '@/lib/schema/ids'
import { quotationsOf } from './attribution/quotations'
import { readSpeech, sceneOf } from './attribution/speech'
import type { SpeechAct, SpeechScene } from './attribution/speech-act'
import { type EventCue, eventsBefore, readCues } from './event-of'
import type { Gazetteer } from './gazetteer'
import { readSentence, type Sentence } from './sentence'
import type { Token } from './token'
import { sidesIn } from './victims/side-in-words'

export type ArticleText = Pick<ArticleDocument, 'id' | 'body' | 'published' | 'headline'>

const isSame = ofSpelling(({ text }: Token) => /^(?:نفسه|ذاته|نفسها|ذاتها)$/.test(text))
const LOOK_BACK = 4

/** Sentences that stay in memory behind the one that was read last, so that a long article takes no more of it. */
const KEPT = 64

/** An article with its sentences, each read when it is first asked for, and again when it is asked for much later. */
export class ArticleReader {
  readonly spans: readonly Span[]
  readonly #sentences: (Sentence | undefined)[] = []
  readonly #dates: (DateMention[] | undefined)[] = []
  readonly #scenes: (SpeechScene | undefined)[] = []
  readonly #speech: (SpeechAct[] | undefined)[] = []
  readonly #cues: (EventCue[] | undefined)[] = []
  readonly #sides: (ReadonlySet<ActorId> | undefined)[] = []
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
    const known = this.#sentences[index]
    if (known !== undefined) return known
    const headline = index === 0 && this.article.headline === 'first-line'
    const sentence = readSentence(this.article.body, span, index, headline)
    this.#sentences[index] = sentence
    this.#forget(index - KEPT)
    return sentence
  }

  #forget(index: number): void {
    if (index < 0) return
    for (const kept of [this.#sentences, this.#dates, this.#scenes, this.#speech, this.#cues, this.#sides])
      kept[index] = undefined
  }

  dates(index: number): DateMention[] {
    const sentence = this.sentence(index)
    if (sentence === null) return []
    this.#dates[index] ??= readDates(sentence.words, this.article.published, this.#lastDayBefore(sentence))
    return this.#dates[index] ?? []
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
    const known = this.#scenes[sentence.index]
    if (known !== undefined) return known
    const scene = sceneOf(sentence, this.gazetteer, this.dates(sentence.index))
    this.#scenes[sentence.index] = scene
    return scene
  }

  speech(index: number): SpeechAct[] {
    const sentence = this.sentence(index)
    if (sentence === null) return []
    this.#speech[index] ??= readSpeech(this.scene(sentence))
    return this.#speech[index] ?? []
  }

  /** The words of a sentence that point at an event. */
  cues({ tokens, index }: Sentence): readonly EventCue[] {
    this.#cues[index] ??= readCues(tokens, this.gazetteer)
    return this.#cues[index] ?? []
  }

  /** The sides that a sentence names. */
  sides({ tokens, index }: Sentence): ReadonlySet<ActorId> {
    const sides = this.#sides[index] ?? sidesIn(tokens, this.gazetteer)
    this.#sides[index] = sides
    return sides
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
