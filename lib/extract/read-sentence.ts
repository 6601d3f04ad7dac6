import type { DateMention } from '@/lib/arabic/dates'
import { writtenLike } from '@/lib/arabic/spelling'
import type { CountPhrase } from './counts/count-phrase'
import { PhraseMap } from './counts/phrase-map'
import { readCountPhrases } from './counts/read-count-phrases'
import { readLosses } from './matchers/losses'
import { matchers } from './matchers/matchers'
import { isOfFamilies } from './matchers/named-people'
import type { Reading, Scene } from './reading'
import { isPlayed } from './refine/imagined'
import { isIrrealis } from './refine/irrealis'
import { type OtherMatter, otherMatterOf } from './refine/other-matters'
import { withRemoteHedge } from './refine/remote-hedge'
import { scopeOf } from './refine/scope'
import { unrealityOf } from './refine/unreal'
import type { Sentence } from './sentence'
import { hasRole, type Token } from './token'

export interface SentenceReadings {
  readonly sentence: Sentence
  readonly phrases: readonly CountPhrase[]
  /** Those behind the first `MOST_FIGURES`, of which nothing was asked. */
  readonly unasked: readonly CountPhrase[]
  readonly readings: readonly Reading[]
  /** What a matcher read and a refiner threw out, with the code of the reason. */
  readonly dismissed: readonly Dismissed[]
}

export interface Dismissed {
  readonly reading: Reading
  readonly code: Dismissal
}

export type Dismissal = 'irrealis' | 'negated' | OtherMatter

/**
 * Count phrases of one sentence that are held against the matchers: several times what a sentence of news has. A line
 * of more is a table or noise, and each costs what a sentence does.
 */
export const MOST_FIGURES = 64

/** All casualty counts of a sentence, left to right: each phrase by the first matcher that knows it, then bare losses. */
export function readCasualties(sentence: Sentence, dates: readonly DateMention[]): SentenceReadings {
  const dated = wordsOf(dates)
  const { phrases, unasked } = phrasesOf(sentence, dated)
  const readings: Reading[] = []
  const places = new PhraseMap(phrases)
  const scene: Scene = { sentence, phrases, places, readings, dated }
  for (const phrase of phrases) {
    if (isWithin(sentence, readings.at(-1), phrase) || isOfFamilies(sentence.tokens, phrase)) continue
    for (const matcher of matchers) {
      const found = matcher.match(scene, phrase)
      if (found === null) continue
      readings.push(withRemoteHedge(sentence, found))
      break
    }
  }
  readings.push(...readLosses(scene))
  readings.sort((a, b) => a.from - b.from)
  const dismissed: Dismissed[] = []
  for (const reading of readings) {
    const code = dismissalOf(sentence, reading) ?? dismissalWith(dismissed.at(-1), reading)
    if (code !== null) dismissed.push({ reading, code })
  }
  const kept = withoutDismissed(readings, dismissed)
  return {
    sentence,
    phrases,
    unasked,
    readings: kept.map((reading, at) => {
      const scope = scopeOf(sentence, reading, kept, at)
      return scope === reading.scope ? reading : { ...reading, scope }
    }),
    dismissed,
  }
}

/** The counts of a sentence whose own words tell of no loss: nothing is read of them yet. */
export function readCounts(sentence: Sentence, dates: readonly DateMention[]): SentenceReadings {
  const { phrases, unasked } = phrasesOf(sentence, wordsOf(dates))
  return { sentence, phrases, unasked, readings: [], dismissed: [] }
}

function phrasesOf(sentence: Sentence, dated: Scene['dated']): Pick<SentenceReadings, 'phrases' | 'unasked'> {
  const phrases = readCountPhrases(sentence, dated)
  return phrases.length <= MOST_FIGURES
    ? { phrases, unasked: NO_PHRASES }
    : { phrases: phrases.slice(0, MOST_FIGURES), unasked: phrases.slice(MOST_FIGURES) }
}

const NO_PHRASES: readonly CountPhrase[] = []

/** A part goes with the whole that it was read as a part of. */
function withoutDismissed(readings: readonly Reading[], dismissed: readonly Dismissed[]): readonly Reading[] {
  if (dismissed.length === 0) return readings
  const out = new Set(dismissed.map(({ reading }) => reading))
  return readings.filter(
    reading => !out.has(reading) && (reading.parent === null || !out.has(reading.parent)),
  )
}

/** Whether a word belongs to one of the dates. */
function wordsOf(dates: readonly DateMention[]): Scene['dated'] {
  if (dates.length === 0) return NO_DATES
  const inDate = new Set<number>()
  for (const { from, to } of dates) for (let at = from; at < to; at++) inDate.add(at)
  return index => inDate.has(index)
}

const NO_DATES = () => false

/** "111 طالبة مفقودات": the second noun has told of the first. */
function isWithin(
  { tokens }: Sentence,
  last: Reading | undefined,
  { from, quantity, conjoined, counted }: CountPhrase,
): boolean {
  return (
    (!conjoined || counted.kind === 'victim') &&
    !(hasRole(tokens[from - 1], 'among') && !/^من/.test(tokens[from - 1]?.text ?? '')) &&
    quantity.kind === 'form' &&
    last !== undefined &&
    last.phrase.to <= from &&
    from < last.to
  )
}

/** "قد يخلف قتلى وجرحى": what holds of the first holds of the one joined to it. */
function dismissalWith(last: Dismissed | undefined, { phrase }: Reading): Dismissal | null {
  const joined = phrase.conjoined && last?.reading.phrase.to === phrase.from
  return joined && last.code === 'irrealis' ? last.code : null
}

function dismissalOf(sentence: Sentence, reading: Reading): Dismissal | null {
  if (reading.rule === 'none' || reading.rule === 'silence') return null
  const unreal = unrealityOf(sentence.tokens)
  if (unreal !== null) return unreal
  if (isPlayed(sentence.tokens, reading.from)) return 'imagined'
  if (isIrrealis(sentence, reading)) return 'irrealis'
  if (isNegated(sentence, reading)) return 'negated'
  return otherMatterOf(sentence, reading)
}

/** "لم يقتل 5": the verb is denied, unless an exception follows ("لم يقتل سوى 5"). */
function isNegated({ tokens }: Sentence, { trigger, phrase, rule, from }: Reading): boolean {
  // "لم يعثر على 5": what is denied is that they were found.
  if (rule === 'sought-for') return false
  // "لم يتجاوز عدد القتلى 10" bounds the number.
  if (hasRole(tokens[trigger], 'reach')) return false
  // "لا وجود لأي واقعة خطف خلالها جندي"
  if (isNoEvent(tokens, trigger) || isUnable(tokens, trigger) || isUnseen(tokens, from)) return true
  const before = trigger > 0 ? (tokens[trigger - 1]?.text ?? '') : ''
  // "لا يحتجزون أسرى"; "لا يزال" affirms.
  const denied =
    /^[وف]?(?:لم|لن)$/.test(before) ||
    (/^[وف]?لا$/.test(before) && tokens[trigger]?.lexeme.verb !== undefined)
  return denied && !/^(?:سوي|الا)$/.test(tokens[phrase.from - 1]?.text ?? '')
}

/** "لم نشاهد في الصور جثث مئات الجنود" */
function isUnseen(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at > Math.max(0, from - FARTHEST_UNABLE); at--) {
    const token = tokens[at]
    if (token === undefined || token.word.kind === 'mark') return false
    if (isSeeing(token)) return hasRole(tokens[at - 1], 'negation')
  }
  return false
}

const isSeeing = writtenLike(/^[يتن](?:شاهد|رصد|لمح)(?:وا)?$/)

/** "لم تتمكن الفرق من العثور على ضحايا", "فشلت في خطف جندي": what somebody could not do. */
function isUnable(tokens: readonly Token[], trigger: number): boolean {
  if (!/^(?:من|في)$/.test(tokens[trigger - 1]?.text ?? '')) return false
  for (let at = trigger - 2; at >= Math.max(0, trigger - FARTHEST_UNABLE); at--) {
    const token = tokens[at]
    if (token === undefined || token.word.kind === 'mark') return false
    if (isFailure(token)) return true
    if (isManaging(token)) return hasRole(tokens[at - 1], 'negation')
  }
  return false
}

const FARTHEST_UNABLE = 7
const isFailure = writtenLike(/^[وف]?(?:[يت]?فشل(?:ت|وا)?|اخفق(?:ت|وا)?)$/)
const isManaging = writtenLike(/^[يت](?:تمكن|نجح)(?:وا)?$/)

function isNoEvent(tokens: readonly Token[], trigger: number): boolean {
  const event = tokens[trigger - 1]
  if (event === undefined || event.definite || !isEvent(event)) return false
  return tokens.slice(Math.max(0, trigger - MOST_BEFORE_EVENT), trigger - 1).some(isDenial)
}

const MOST_BEFORE_EVENT = 6
const isEvent = writtenLike(/^(?:ل|لاي)?(?:حادث|حادثه|واقعه|عمليه|حاله)$/)
const isDenial = writtenLike(/^[وف]?(?:لا|ليس|ليست|لم|نفي|نفت|ينفي|تنفي|نافيا|نافيه)$/)
