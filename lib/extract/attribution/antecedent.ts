import type { DateMention } from '@/lib/arabic/dates'
import { ofSpelling } from '@/lib/arabic/spelling'
import type { ArticleReader } from '@/lib/extract/article/article-text'
import { once } from '@/lib/extract/once'
import type { Sentence } from '@/lib/extract/sentence'
import type { Token } from '@/lib/extract/token'
import { mainSubject } from './main-subject'
import { bareOf } from './shape'
import { readDocument } from './source'
import { readSpeaker, type Speaker } from './speaker'
import type { SpeechAct, SpeechScene } from './speech-act'
import { DOCUMENTS, FEMININE_PLURALS, POINTING_DOCUMENTS, POINTING_PERSONS } from './words'

/** A speaker with the sentence that names him. */
export interface Named {
  readonly speaker: Speaker
  readonly sentence: Sentence
  /** The day beside the verb that named the speaker, where the statement is carried on from there. */
  readonly said?: DateMention | null
}

/** How many sentences back somebody is looked for. */
const LOOK_BACK = 8
/** How many sentences back the subject of a sentence without a verb of saying may still be who speaks. */
const NEAR = 3

/**
 * Who a verb of saying without a subject of its own carries on: the speaker before it, in its sentence or in one before;
 * a feminine verb prefers a feminine one. Without any speaker near, whom the sentence before is about.
 */
export function speakerBefore(reader: ArticleReader, sentence: Sentence, act: SpeechAct): Named | null {
  let first: Named | null = null
  let topic: Named | null = topicOf(reader, sentence, act.at)
  for (let index = sentence.index; index >= Math.max(0, sentence.index - LOOK_BACK); index--) {
    const there = reader.sentence(index)
    if (there === null) break
    const spoken = speakersOf(reader.speech(index))
    const before = index < sentence.index ? there.tokens.length : act.at
    const last = spoken.find(({ at }) => at < before)
    const fitting = act.feminine
      ? spoken.find(({ at, speaker }) => at < before && mayBeFeminine(speaker))
      : last
    if (fitting !== undefined) return { ...resolved(reader, there, fitting.speaker), said: fitting.date }
    if (first === null && last !== undefined) first = resolved(reader, there, last.speaker)
    if (first !== null && index < sentence.index) return first
    if (topic !== null && (index === sentence.index || sentence.index - index >= NEAR)) return first ?? topic
    topic ??= index < sentence.index ? topicOf(reader, there, there.tokens.length) : null
  }
  return first ?? topic
}

/** Who speaks in a sentence, the last one first; whose words are only an object, behind all others. */
const speakersOf = once((acts: readonly SpeechAct[]) => {
  const speakers = acts
    .toSorted((a, b) => Number(a.object) - Number(b.object) || b.at - a.at)
    .flatMap(({ source, speaker, at, date }) => {
      const own = source ?? speaker
      return own === null ? [] : [{ speaker: own, at, date }]
    })
  // Who only relays does not go on speaking.
  const firstHand = speakers.filter(({ speaker }) => !speaker.media)
  return firstHand.length > 0 ? firstHand : speakers
})

function topicOf(reader: ArticleReader, sentence: Sentence, before: number): Named | null {
  const subject = mainSubject(reader.scene(sentence))
  if (subject === null || subject.from >= before) return null
  const said = reader
    .dates(sentence.index)
    .find(({ from, bound }) => bound === null && from >= subject.to && from <= subject.to + 2)
  return { ...resolved(reader, sentence, subject), said: said ?? null }
}

/** A feminine verb may go with it; of a name nobody can tell. */
function mayBeFeminine({ head, office }: Speaker): boolean {
  return !office || head.endsWith('ه') || head.endsWith('ات') || FEMININE_PLURALS.has(head)
}

/** A noun that points back ("الوزارة", "المصدر نفسه") with whom it points at; anything else as it is. */
export function resolved(reader: ArticleReader, sentence: Sentence, speaker: Speaker): Named {
  if (!speaker.anaphoric) return { speaker, sentence }
  const same = fullerNaming(reader, sentence, speaker)
  if (same !== null) return POINTING_DOCUMENTS.has(speaker.head) ? (authorOf(reader, same) ?? same) : same
  if (POINTING_DOCUMENTS.has(speaker.head) || (POINTING_PERSONS.has(speaker.head) && isSelfsame(speaker))) {
    const earlier = lastSpeaker(reader, sentence, speaker.from)
    if (earlier !== null) return earlier
  }
  return { speaker, sentence }
}

/** "وأوضحت الوزارة، في التقرير اليومي، … وأشار التقرير إلى": who speaks in a paper that nobody is named for. */
function authorOf(reader: ArticleReader, { speaker, sentence }: Named): Named | null {
  if (speaker.actor !== null || !DOCUMENTS.has(speaker.head)) return null
  const scene = reader.scene(sentence)
  const before = reader
    .speech(sentence.index)
    .flatMap(act => act.source ?? act.speaker ?? [])
    .findLast(({ to, media, head }) => to <= speaker.from && !media && !DOCUMENTS.has(head))
  const author = before ?? mainSubject(scene)
  if (author === null || author.media || author.to > speaker.from || DOCUMENTS.has(author.head)) return null
  return author.anaphoric ? (fullerNaming(reader, sentence, author) ?? null) : { speaker: author, sentence }
}

/** "البيان", "المصدر": it is always somebody else's. */
function pointsBack({ head }: Speaker): boolean {
  return POINTING_DOCUMENTS.has(head) || POINTING_PERSONS.has(head)
}

function isSelfsame(speaker: Speaker): boolean {
  return speaker.to - speaker.from === 2
}

/** The same head noun with more to it, said before: "وزارة الدفاع … الوزارة". */
function fullerNaming(reader: ArticleReader, sentence: Sentence, { head, from }: Speaker): Named | null {
  for (let index = sentence.index; index >= Math.max(0, sentence.index - LOOK_BACK); index--) {
    const there = reader.sentence(index)
    if (there === null) return null
    const end = index === sentence.index ? from : there.tokens.length
    const naming = namingsOf(reader.scene(there), head).findLast(({ at }) => at < end)
    if (naming !== undefined) return { speaker: naming.speaker, sentence: there }
  }
  return null
}

interface Naming {
  /** Token index of the head noun. */
  readonly at: number
  readonly speaker: Speaker
}

const namingsByHead = once((_: SpeechScene) => new Map<string, readonly Naming[]>())

const bareWord = ofSpelling(({ text }: Token) => bareOf(text))

/** Where a sentence names somebody by a noun and more, left to right. */
function namingsOf(scene: SpeechScene, head: string): readonly Naming[] {
  const known = namingsByHead(scene).get(head)
  if (known !== undefined) return known
  const namings: Naming[] = []
  for (const [at, token] of scene.tokens.entries()) {
    if (token.stem !== head && bareWord(token) !== head) continue
    const from = constructStart(scene, at)
    const speaker = readDocument(scene, from) ?? readSpeaker(scene, from, 'office')
    if (speaker !== null && !speaker.anaphoric && speaker.to - speaker.from > 1) namings.push({ at, speaker })
  }
  namingsByHead(scene).set(head, namings)
  return namings
}

/** The first of the offices that a word stands in the genitive of: "وزارة" of "الصحة". */
function constructStart({ tokens }: SpeechScene, at: number): number {
  let from = at
  // "قوات مجلس الشرق": "المجلس" is the council, not its forces.
  if (tokens[at]?.definite === false) return at
  while (tokens[from - 1]?.lexeme.office && !tokens[from - 1]?.definite && tokens[from - 1]?.stem !== '')
    from--
  return from
}

/** The last speaker named before a place, or the subject of the sentence before. */
function lastSpeaker(reader: ArticleReader, sentence: Sentence, before: number): Named | null {
  let topic: Named | null = null
  for (let index = sentence.index; index >= Math.max(0, sentence.index - LOOK_BACK); index--) {
    const there = reader.sentence(index)
    if (there === null || (topic !== null && sentence.index - index > NEAR)) return topic
    const acts = reader
      .speech(index)
      .filter(earlier => earlier.speaker !== null && (index < sentence.index || earlier.to <= before))
    const act = acts.findLast(({ source, speaker }) => source !== null || !speaker?.media) ?? acts.at(-1)
    const speaker = act?.source ?? act?.speaker
    if (speaker && !(index === sentence.index && speaker.from >= before)) {
      if (!speaker.anaphoric) return { speaker, sentence: there, said: act?.date ?? null }
      const same = fullerNaming(reader, there, speaker)
      if (same !== null) return same
      if (!pointsBack(speaker)) return { speaker, sentence: there, said: act?.date ?? null }
    }
    const subject = mainSubject(reader.scene(there))
    if (subject !== null && !(index === sentence.index && subject.from >= before) && !subject.anaphoric)
      topic ??= { speaker: subject, sentence: there }
  }
  return topic
}
