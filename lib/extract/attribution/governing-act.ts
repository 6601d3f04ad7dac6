import type { Span } from '@/lib/arabic/sentences'
import { writtenLike } from '@/lib/arabic/spelling'
import type { ArticleReader } from '@/lib/extract/article/article-text'
import { once } from '@/lib/extract/once'
import { placesOf, placesOfWords } from '@/lib/extract/places'
import type { Reading } from '@/lib/extract/reading'
import type { Sentence } from '@/lib/extract/sentence'
import type { Token } from '@/lib/extract/token'
import { isOfBoth } from '@/lib/extract/victims/side-in-words'
import { quotationAt } from './quotations'
import { recordsOn, reportsOn, runsOn, tellsOfWorst } from './runs-on'
import type { SpeechAct } from './speech-act'
import { DOCUMENTS } from './words'

/** The acts of speech that govern a reading, each with the sentence it stands in. */
export interface Governing {
  readonly sentence: Sentence
  /** Whose words the reading belongs to. */
  readonly act: SpeechAct
  /** A second one around it: who relays it, or whom it is relayed from. */
  readonly other: SpeechAct | null
  readonly carried: 'quotation' | 'list' | 'clause' | null
}

/**
 * Who speaks where a reading stands, in this order: the nearest act of speech before it that still governs, "according
 * to" behind it, a quotation or a list that an act of speech in a sentence before has opened. null: the article itself.
 */
export function governingAct(reader: ArticleReader, sentence: Sentence, reading: Reading): Governing | null {
  const speech = reader.speech(sentence.index)
  if (speech.length === 0) return quotedFrom(reader, sentence, reading) ?? carriedInto(sentence, reader)
  const acts = saidIn(speech)
  const before = actBefore(sentence, acts, reading)
  const behind = actBehind(sentence, acts, reading)
  if (before?.impersonal) {
    // "بحسب الدفاع المدني، تشير المعلومات إلى": nobody's data in somebody's report.
    const source = isReminding(sentence, before)
      ? undefined
      : acts.findLast(act => act.at < before.at && isSource(act))
    // "قال الجيش إنه يعتقد أن": who believes it.
    const believer = acts.findLast(act => act.at < before.at && isOpenTo(act, before))
    const quoted = believer ?? inQuotation(reader, sentence, acts, before)
    return { sentence, act: behind ?? quoted ?? source ?? before, other: null, carried: null }
  }
  const teller = before === null ? null : tellerOf(acts, before)
  if (teller !== null) return { sentence, act: teller, other: behind, carried: null }
  // "وفقا للتقارير الأولية، بلغ عدد المصابين 54، حسبما ذكرت الوزارة"
  if (before !== null && behind !== null && isPaper(before) && behind.speaker !== null && !isPaper(behind))
    return { sentence, act: behind, other: null, carried: null }
  // "تحدثت السلطات عن 21، لكن العدد ارتفع إلى 31، بحسب الوزارة"
  if (before?.reach === 'after' && isApart(sentence, before, behind, reading))
    return { sentence, act: behind, other: null, carried: null }
  if (before !== null) {
    const around =
      acts.findLast(act => act.at < before.at && (isOpenTo(act, before) || isSourceOf(act, before))) ?? null
    const other = behind ?? (before.form === 'according-to' ? around : null)
    return { sentence, act: before, other, carried: null }
  }
  return (
    quotedFrom(reader, sentence, reading) ??
    (behind && { sentence, act: behind, other: null, carried: null }) ??
    carriedInto(sentence, reader)
  )
}

/** "قال المسؤول «انهار المبنى، ويعتقد أن»": whose words they are. */
function inQuotation(
  { quotations }: ArticleReader,
  { tokens }: Sentence,
  acts: readonly SpeechAct[],
  { at }: SpeechAct,
): SpeechAct | undefined {
  const start = quotationAt(quotations, tokens[at]?.word.start ?? 0)?.start
  if (start === undefined) return undefined
  return acts.findLast(
    act =>
      act.at < at &&
      act.reach === 'after' &&
      act.speaker !== null &&
      (tokens[act.at]?.word.start ?? start) < start,
  )
}

/** What is set against somebody's words has a source of its own right behind. */
function isApart(
  { tokens }: Sentence,
  before: SpeechAct,
  behind: SpeechAct | null,
  { from, to }: Reading,
): behind is SpeechAct {
  if (behind === null || behind.speaker === null || behind.speaker.media || behind.at - to > 1) return false
  return contrasts(tokens).isBetween(before.to, from)
}

const saidIn = once((speech: readonly SpeechAct[]): readonly SpeechAct[] =>
  speech.filter(act => !act.negated),
)

/** Whoever speaks for all of a sentence from outside it. */
const carriedInto = once(
  (sentence: Sentence, reader: ArticleReader): Governing | null =>
    listedUnder(reader, sentence) ?? saidOfIt(reader, sentence) ?? runningOn(reader, sentence),
)

function actBefore({ tokens }: Sentence, acts: readonly SpeechAct[], reading: Reading): SpeechAct | null {
  const start = Math.max(reading.from, Math.min(reading.trigger, reading.phrase.from))
  const act = acts.findLast(candidate =>
    candidate.reach === 'around'
      ? candidate.at < reading.phrase.from
      : candidate.reach === 'after' &&
        candidate.at <= start &&
        (candidate.at === 0 || candidate.to <= start + 1),
  )
  if (act === undefined || closesBetween(tokens, act.to, reading.from)) return null
  if (isJudgedOnly(tokens, act, reading) || isOwnSum(tokens, act, reading)) return null
  const isBehindWords = act.reach === 'around' && act.at > OPENING
  return isBehindWords && contrasts(tokens).isBetween(act.to, reading.from) ? null : act
}

/** "أعلن الجيش مقتل 5 من جنوده، ما يرفع الحصيلة من الجانبين إلى 20": one side has not counted both; the article adds up. */
function isOwnSum(tokens: readonly Token[], act: SpeechAct, { from, to, phrase }: Reading): boolean {
  const raised = raising(tokens).lastBefore(phrase.from)
  if (raised < act.to) return false
  return tokens[raised - 1]?.text === ';' || tokens.slice(from, to + 3).some(isOfBoth)
}

const raising = placesOfWords(({ text }) => /^(?:[يت]رفع|ل[يت]رفع|ل[يت]رتفع)$/.test(text))

const JUDGING: ReadonlySet<string> = new Set(['ندد', 'ادان', 'دان', 'استنكر', 'اتهم'])

/** "ندد بالهجوم الذي أوقع 30 قتيلا": what is condemned is told by the article, unless it is the charge ("بقتل 30"). */
function isJudgedOnly(tokens: readonly Token[], act: SpeechAct, reading: Reading): boolean {
  return (
    JUDGING.has(tokens[act.at]?.lexeme.say?.root ?? '') &&
    !tokens[reading.from]?.text.startsWith('ب') &&
    relatives(tokens).isBetween(act.to - 1, reading.from)
  )
}

const relatives = placesOfWords(({ text }) => /^(?:الذي|التي|الذين)$/.test(text))

/** An act of speech within so many words of the start opens its sentence. */
const OPENING = 2

/** "وفق الشرطة، بينما …": who is named behind one clause does not answer for the one set against it. */
const contrasts = placesOfWords(({ text }) => /^(?:بينما|لكن|ولكن|وبينما)$/.test(text))

function actBehind({ tokens }: Sentence, acts: readonly SpeechAct[], reading: Reading): SpeechAct | null {
  for (const act of acts) {
    if (act.at < reading.to - 1) continue
    if (act.reach === 'after') {
      if (act.speaker !== null && act.at > reading.to) return null
      continue
    }
    return closesBetween(tokens, reading.to, act.at) ? null : act
  }
  return null
}

/** "أعلن الوزير أن الإحصاءات تشير إلى", "أن وفقا للتقارير": papers in somebody's words are what he says. */
function tellerOf(acts: readonly SpeechAct[], act: SpeechAct): SpeechAct | null {
  const { at, speaker, form } = act
  if ((form !== 'verb' && form !== 'according-to') || speaker === null || !isPaper(act)) return null
  const outer = acts.findLast(other => other.at < at && other.reach === 'after' && other.speaker !== null)
  if (outer === undefined || isPaper(outer)) return null
  const begun = acts.findLast(other => other.at < at && other.reach === 'after')?.to ?? outer.to
  return speaker.from - begun <= (form === 'verb' ? MOST_BEFORE_VERB : MOST_BEFORE_PAPERS) ? outer : null
}

/** ": «تفيد التقارير" */
const MOST_BEFORE_VERB = 3

/** "أنه «وفقا لـ": the words between what opens somebody's statement and the papers named in it. */
const MOST_BEFORE_PAPERS = 4

/** Nobody but a paper speaks. */
function isPaper({ speaker, source }: SpeechAct): boolean {
  return source === null && speaker !== null && DOCUMENTS.has(speaker.head)
}

/** The words of the first act begin with the second: "قال المرصد - وفقا لقناة … - إن". */
function isOpenTo(first: SpeechAct, second: SpeechAct): boolean {
  return first.reach === 'after' && first.speaker !== null && second.at <= first.to + 2
}

const isReminder = writtenLike(/^[وف]?(?:يذكر|يشار|تجدر|جدير|والجدير)$/)

function isReminding({ tokens }: Sentence, { at }: SpeechAct): boolean {
  return isReminder(tokens[at])
}

function isSource({ reach, speaker }: SpeechAct): boolean {
  return reach === 'around' && speaker !== null
}

/** "وفق ما أكدت الوزارة، بحسب وكالة …": who passes it on stands right behind who said it. */
function isSourceOf(first: SpeechAct, second: SpeechAct): boolean {
  return (
    first.form === 'according-to' &&
    first.speaker?.media === false &&
    second.speaker?.media === true &&
    second.at - first.to <= 1
  )
}

/** Another time or another matter is spoken of from here on, in the article's own voice. */
function closesBetween(tokens: readonly Token[], from: number, to: number): boolean {
  return closings(tokens).isBetween(from, to)
}

const closings = placesOf((tokens, at) => {
  return isStop(tokens[at - 1]) && opensAnother(tokens[at])
})

const opensAnother = writtenLike(/^(?:وكان|وكانت|علما|يذكر|ويذكر|والجدير|جدير)$/)

function isStop(token: Token | undefined): boolean {
  return token === undefined || token.text === ',' || token.text === '.' || token.text === '"'
}

/** How many sentences back the one is looked for in which a quotation was opened. */
const LONGEST_QUOTATION = 40

/** A quotation that was opened in a sentence before and is not closed yet. */
function quotedFrom(reader: ArticleReader, sentence: Sentence, reading: Reading): Governing | null {
  const at = sentence.tokens[reading.from]?.word.start ?? sentence.span.start
  const quotation = quotationAt(reader.quotations, at)
  if (quotation === null || quotation.start >= sentence.span.start) return null
  const index = sentenceBefore(reader.spans, sentence.index, quotation.start)
  if (index < sentence.index - LONGEST_QUOTATION) return null
  const there = reader.sentence(index)
  if (there === null || there.span.end <= quotation.start - 1) return null
  const opened = there.tokens.findIndex(({ word }) => word.start >= quotation.start)
  const act = reader.speech(index).findLast(candidate => !candidate.negated && candidate.at < opened)
  if (act !== undefined) return { sentence: there, act, other: null, carried: 'quotation' }
  // "أصدر الجيش بيانا جاء فيه:" on a line of its own
  return opened <= 1 ? listedUnder(reader, there) : null
}

/** The last sentence before `to` that begins at an offset or in front of it, or -1; found by halving. */
function sentenceBefore(spans: readonly Span[], to: number, offset: number): number {
  let low = 0
  let high = to
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** "جاء ذلك بحسب بيان صادر عن …", "وذلك وفق ما أفادت به …": the sentence behind says who said this one. */
function saidOfIt(reader: ArticleReader, { index }: Sentence): Governing | null {
  const there = reader.sentence(index + 1)
  if (there === null) return null
  const [first, second] = there.tokens
  const pointing = /^و?(?:جاء|ياتي)$/.test(first?.text ?? '') && /^(?:ذلك|هذا)$/.test(second?.text ?? '')
  // "صرح بذلك وزير الداخلية"
  if (first?.lexeme.say !== undefined && second?.text === 'بذلك') {
    const told = reader.speech(there.index).find(({ at, speaker }) => at === 0 && speaker !== null)
    if (told !== undefined) return { sentence: there, act: told, other: null, carried: 'clause' }
  }
  const postposed = first?.lexeme.according === true || first?.text === 'وذلك'
  if (!pointing && (!postposed || there.tokens.some(({ telling }) => telling))) return null
  const act = reader.speech(there.index).find(({ at, reach }) => at <= 3 && reach === 'around')
  // "وحسب المديرية، بلغ عدد التدخلات 900" has something of its own to say.
  if (!pointing && first?.text !== 'وذلك' && act !== undefined && act.to < there.tokens.length - MOST_BEHIND)
    return null
  return act === undefined ? null : { sentence: there, act, other: null, carried: 'clause' }
}

/** Words that may stand behind a sentence that only names who said it. */
const MOST_BEHIND = 4

/** How many sentences may run on from one that somebody said. */
const LONGEST_RUN = 3

/** A sentence that grammar ties to the one before it is said by who said that. */
function runningOn(reader: ArticleReader, sentence: Sentence): Governing | null {
  let last = sentence
  for (let run = 0; run < LONGEST_RUN; run++) {
    const there = reader.sentence(last.index - 1)
    if (there === null || !runsOn(last)) return null
    const apart = /\n/.test(last.body.slice(there.span.end, last.span.start))
    if (apart && !reportsOn(last)) return null
    const acts = reader.speech(there.index)
    const act =
      acts.findLast(({ negated }) => !negated) ??
      (recordsOn(last) ? acts.findLast(one => isRecorder(there, one)) : undefined)
    if (act !== undefined)
      return act.impersonal ||
        closesBetween(there.tokens, act.to, there.tokens.length) ||
        // Behind a statement, "according to" may answer for that alone.
        (apart && act.reach !== 'after' && act.at > OPENING && !tellsOfWorst(last))
        ? null
        : { sentence: there, act, other: null, carried: 'clause' }
    if (acts.length > 0) return null
    last = there
  }
  return null
}

/** "سجلت المديرية انخفاضا في الحوادث. وتم إحصاء 200": it keeps the record. */
function isRecorder({ tokens }: Sentence, { at, speaker }: SpeechAct): boolean {
  return speaker?.office === true && /^(?:سجل|احصي|رصد|وثق)$/.test(tokens[at]?.lexeme.say?.root ?? '')
}

const BULLET = /^(?:[-•*–—·▪◾]|و?[\d٠-٩])/

/** Lines of a list that are looked back over. */
const LONGEST_LIST = 40

/** A line of a list, or the line below a sentence that ends with a colon. */
function listedUnder(reader: ArticleReader, sentence: Sentence): Governing | null {
  const first = sentence.tokens[0]?.text
  if (first === 'وان' || first === 'وانه' || first === 'وانها' || first === 'وبان') {
    const there = reader.sentence(sentence.index - 1)
    const act = there === null ? undefined : reader.speech(there.index).findLast(({ negated }) => !negated)
    return there === null || act === undefined
      ? null
      : { sentence: there, act, other: null, carried: 'clause' }
  }
  const farthest = Math.max(0, sentence.index - LONGEST_LIST)
  for (let index = sentence.index - 1, listed = isBullet(sentence); index >= farthest; index--) {
    const there = reader.sentence(index)
    if (there === null) return null
    if (there.tokens.at(-1)?.text === ':') {
      const act = reader.speech(index).findLast(({ negated }) => !negated)
      return act === undefined ? null : { sentence: there, act, other: null, carried: 'list' }
    }
    const isListed = isBullet(there)
    if (!listed || !isListed) return null
    listed = isListed
  }
  return null
}

const isBullet = once(({ body, span }: Sentence) =>
  BULLET.test(body.slice(span.start, Math.min(span.end, span.start + 4))),
)
