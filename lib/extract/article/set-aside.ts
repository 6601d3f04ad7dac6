import { writtenLike } from '@/lib/arabic/spelling'
import { once } from '@/lib/extract/once'
import { type Places, placesOfWords } from '@/lib/extract/places'
import type { Dismissal, SentenceReadings } from '@/lib/extract/read-sentence'
import type { Reading } from '@/lib/extract/reading'
import { isOfRemains, ofAntiquity } from '@/lib/extract/refine/antiquity'
import { ofEpidemics, ofViolence } from '@/lib/extract/refine/epidemics'
import { captorBefore } from '@/lib/extract/refine/handed-over'
import { isVague, ofAnimals, ofAthletes, ofMatches, ofOtherCrimes } from '@/lib/extract/refine/other-matters'
import { takingOf } from '@/lib/extract/refine/taking'
import { unrealityOf } from '@/lib/extract/refine/unreal'
import type { Sentence } from '@/lib/extract/sentence'
import type { Token } from '@/lib/extract/token'
import type { ArticleReader } from './article-text'

/** Sentences within which what the article tells of is still the same. */
const LOOK_BACK = 4

/**
 * Without the readings that other sentences of the article show to be of something else. Once it has counted infections or
 * freed prisoners, it goes on counting them, unless a captor is named again; a film stays one to the end.
 */
export function setAside(
  reader: ArticleReader,
  sentence: Sentence,
  read: SentenceReadings,
  matters: ReadonlySet<Dismissal>,
): SentenceReadings {
  if (read.readings.length === 0) return read
  const out = new Map<Reading, Dismissal>()
  for (const candidate of read.readings) {
    const parent = candidate.parent === null ? undefined : out.get(candidate.parent)
    const code = parent ?? codeOf(reader, sentence, candidate, matters)
    if (code !== null) out.set(candidate, code)
  }
  if (out.size === 0) return read
  return {
    ...read,
    readings: read.readings.filter(candidate => !out.has(candidate)),
    dismissed: [...read.dismissed, ...[...out].map(([reading, code]) => ({ reading, code }))],
  }
}

function codeOf(
  reader: ArticleReader,
  sentence: Sentence,
  reading: Reading,
  matters: ReadonlySet<Dismissal>,
): Dismissal | null {
  const { tokens, index } = sentence
  if (matters.has('fiction')) return 'fiction'
  const unreal = unrealityAround(sentence, reader)
  if (unreal !== null) return unreal
  if (isVague(reading) && !ofViolence(tokens).isBetween(0)) {
    const next = reader.sentence(index + 1)
    if (next !== null && ofAthletes(next.tokens).isBetween(0)) return 'sport'
    // "احتيال بلا حدود.. كيف أسقطت منصة مئات الضحايا؟"
    const last = reader.sentence(index - 1)
    if (last !== null && ofOtherCrimes(last.tokens).isBetween(0)) return 'other-crime'
  }
  if (isOfCases(tokens, reading) && !ofViolence(tokens).isBetween(0)) {
    if (matters.has('sickness') || isToldBefore(reader, index, has(ofEpidemics))) return 'sickness'
    // "3 إصابات وإيقاف.. أربعة غيابات قبل مباراة الأربعاء"
    const next = reader.sentence(index + 1)
    if (isToldBefore(reader, index, has(ofMatches)) || (next !== null && ofMatches(next.tokens).isBetween(0)))
      return 'sport'
  }
  if (tokens[reading.phrase.noun ?? -1]?.text === 'اخري' && isToldBefore(reader, index, has(ofAnimals)))
    return 'animals'
  if (isOfRemains(tokens, reading)) {
    if (isToldBefore(reader, index, has(ofAntiquity))) return 'ancient'
    const next = reader.sentence(index + 1)
    if (next !== null && ofAntiquity(next.tokens).isBetween(0)) return 'ancient'
  }
  if (isHeld(tokens, reading) && isToldBefore(reader, index, isOfArrests)) {
    return isToldBefore(reader, index, isOfCaptors) ? null : 'in-custody'
  }
  const freed = matters.has('handed-over') && isOfCaptives(reading)
  return freed && captorBefore(tokens, reading) === null && takingOf(tokens, reading.phrase) === null
    ? 'handed-over'
    : null
}

/** A film, a dream or a drill in the sentence or one of the few before. */
const unrealityAround = once(({ index }: Sentence, reader: ArticleReader) => {
  let found: ReturnType<typeof unrealityOf> = null
  for (let at = index; at >= Math.max(0, index - LOOK_BACK) && found !== 'fiction'; at--) {
    const sentence = reader.sentence(at)
    const unreal = sentence === null ? null : unrealityOf(sentence.tokens)
    if (found === null || unreal === 'fiction') found = unreal
  }
  return found
})

function has(places: (tokens: readonly Token[]) => Places): (tokens: readonly Token[]) => boolean {
  return tokens => places(tokens).isBetween(0)
}

/** In the sentence or one of the few before. */
function isToldBefore(
  reader: ArticleReader,
  index: number,
  isTold: (tokens: readonly Token[]) => boolean,
): boolean {
  for (let at = index; at >= Math.max(0, index - LOOK_BACK); at--) {
    const sentence = reader.sentence(at)
    if (sentence !== null && isTold(sentence.tokens)) return true
  }
  return false
}

/** "153 إصابة", "عدد الإصابات بلغ 40", "إصابة واحدة": cases, and no word of wounds. */
function isOfCases(tokens: readonly Token[], reading: Reading): boolean {
  const { outcomes, phrase, rule, parent, trigger } = reading
  if (outcomes[0] !== 'wounded') return false
  if (parent !== null && isOfCases(tokens, parent)) return true
  if (rule === 'toll') return true
  const { counted } = phrase
  // "447 مصابا بحالة خطيرة": the sick as well.
  if (counted.kind === 'victim')
    return (
      /^مصاب/.test(tokens[phrase.noun ?? -1]?.stem ?? '') || counted.victims.every(victim => victim.cases)
    )
  const cases = /^[وفبل]?(?:ال)?اصابه$/.test(tokens[trigger]?.text ?? '')
  return rule === 'coordinated' || (cases && (counted.kind === 'nothing' || counted.kind === 'others'))
}

/** "قرابة 500 شخص محتجزين" */
function isHeld(tokens: readonly Token[], { outcomes, from, to }: Reading): boolean {
  return outcomes[0] === 'captured' && tokens.slice(from, to).some(isDetained)
}

const isDetained = writtenLike(/^(?:ال)?محتجز(?:ا|ه|ين|ون|ات)?$/)
const isOfArrests = has(
  placesOfWords(({ text }) =>
    /^[وفبل]?(?:ال|لل)?(?:اعتقال|اعتقالات|اعتقل|اعتقلت|معتقل|معتقلين|مداهمه|مداهمات|حقوقيه|حقوقيين|توقيف|توقيفات|اعتقلوا|مظاهرات|احتجاجات|متظاهرين|محتجين)$/.test(
      text,
    ),
  ),
)
const isOfCaptors = has(
  placesOfWords(({ text }) =>
    /خطف|ختطف|رهين|رهاين|مسلح|ميليش|مليش|قراصن|متمرد|ارهاب|داعش|^[وفبل]?(?:ال|لل)?(?:اسري|اسير|اسر|كتايب|حركه|جماعه|تنظيم|عصابه|عصابات)$/.test(
      text,
    ),
  ),
)

function isOfCaptives({ outcomes, rule }: Reading): boolean {
  return outcomes[0] === 'captured' && (rule === 'victim-noun' || rule === 'subset')
}
