import { writtenLike } from '@/lib/arabic/spelling'
import type { ArticleReader } from '@/lib/extract/article/article-text'
import { isComplement, isSaying } from '@/lib/extract/attribution/shape'
import type { CountPhrase } from '@/lib/extract/counts/count-phrase'
import type { Gazetteer } from '@/lib/extract/gazetteer'
import type { Reading } from '@/lib/extract/reading'
import type { Sentence } from '@/lib/extract/sentence'
import { hasRole, type Token } from '@/lib/extract/token'
import type { VictimGroup } from '@/lib/schema/report'
import { namesForces } from './forces'
import { groupEnd } from './group-end'
import { ranksNamedBefore } from './in-ranks'
import { losingSide } from './losing-side'
import { isOfUnknownPeople } from './of-others'
import { type Belonging, belongingIn, sideAt } from './side-in-words'
import { type TokenSpan, victimsWords } from './victims-words'

/** What the text says of the victims of a reading, whoever claims it. */
export interface ToldVictims {
  readonly reading: Reading
  /** The words for them. */
  readonly words: TokenSpan
  /** The words in front that say in whose ranks they were. */
  readonly ranks: TokenSpan | null
  /** Whose people they are. */
  readonly belonging: Belonging | null
  /** They, or the whole that they are a part of, are of a people that the gazetteer does not know. */
  readonly ofUnknownPeople: boolean
  /** No other figure stands before it in its sentence. */
  readonly first: boolean
  /** Whose people the reading before in the sentence counts. */
  readonly before: Belonging | null
  readonly group: VictimGroup
}

/** What the words of a reading say by themselves. */
type Own = Pick<ToldVictims, 'reading' | 'words' | 'ranks' | 'belonging'>

/**
 * What a sentence says of the victims of each of its readings: in their own words, in those of the toll, in those of a
 * neighbour where a reading leaves its noun out ("24 آخرين"). `readings` from left to right.
 */
export function toldVictims(
  reader: ArticleReader,
  sentence: Sentence,
  readings: readonly Reading[],
): readonly ToldVictims[] {
  if (readings.length === 0) return NOTHING
  const { tokens, index } = sentence
  const dates = reader.dates(index)
  const own = readings.map((reading, index): Own => {
    const words = victimsWords(tokens, dates, reading)
    const ranks = ranksNamedBefore(tokens, reading, index > 0 ? readings[index - 1] : undefined)
    return { reading, words, ranks, belonging: ownBelonging(reader, sentence, reading, words, ranks) }
  })
  const sides = sidesOfParts(own)
  const told: ToldVictims[] = []
  const wholes = new Map<CountPhrase, ToldVictims>()
  for (const { reading, words, ranks, belonging } of own) {
    const previous = told.at(-1)
    const elliptical = isElliptical(reading)
    const goesOn = elliptical || isJoined(reading, previous?.reading)
    const unknown = isOfUnknownPeople(tokens, words)
    const model = goesOn && !unknown && isNeighbour(tokens, previous?.reading, reading) ? previous : undefined
    const whole = reading.parent === null ? undefined : wholes.get(reading.parent.phrase)
    const { counted } = reading.phrase
    const victims: ToldVictims = {
      reading,
      words,
      ranks,
      belonging:
        belonging ??
        sharedWithNext(reading, own[told.length + 1]) ??
        whole?.belonging ??
        model?.belonging ??
        null,
      ofUnknownPeople: unknown || whole?.ofUnknownPeople === true,
      first: previous === undefined,
      before: previous?.belonging ?? previous?.before ?? null,
      group:
        counted.kind === 'person' && counted.person.group !== 'unspecified'
          ? counted.person.group
          : namesForces(tokens, words)
            ? 'military'
            : counted.kind === 'person'
              ? 'unspecified'
              : ((elliptical ? model?.group : undefined) ??
                whole?.group ??
                tollGroup(tokens, reading) ??
                'unspecified'),
    }
    told.push(victims)
    if (sides.size > 0) wholes.set(reading.phrase, victims)
  }
  if (sides.size === 0) return told
  return told.map(victims =>
    victims.belonging === null && isOfTwoSides(sides.get(victims.reading.phrase))
      ? { ...victims, belonging: 'both' }
      : victims,
  )
}

const NOTHING: readonly never[] = []

/** "عدد القتلى من الجنود إلى 5": of what kind the toll says they are. */
function tollGroup(tokens: readonly Token[], { rule, from, phrase }: Reading): VictimGroup | undefined {
  if (rule !== 'toll') return undefined
  return tokens
    .slice(from, phrase.from)
    .map(({ lexeme }) => lexeme.person?.group)
    .findLast(group => group !== undefined && group !== 'unspecified')
}

/** "قتلى وجرحى بين الجنود": what follows the second belongs to both. */
function sharedWithNext(reading: Reading, next: Own | undefined): Belonging | null {
  if (next === undefined || next.reading.from !== reading.to || reading.phrase.counted.kind === 'person')
    return null
  return next.belonging
}

type Sides = Set<Belonging | null>

/** Whose people the parts of each whole are, by the phrase of the whole. */
function sidesOfParts(own: readonly Own[]): ReadonlyMap<CountPhrase, Sides> {
  const sides = new Map<CountPhrase, Sides>()
  for (const { reading, belonging } of own) {
    if (reading.parent === null) continue
    const known: Sides = sides.get(reading.parent.phrase) ?? new Set()
    sides.set(reading.parent.phrase, known.add(belonging))
  }
  return sides
}

/** "19 شخصا، هم 12 جنديا … و7 جنود …": a whole with parts of two sides. */
function isOfTwoSides(sides: Sides | undefined): boolean {
  return sides !== undefined && sides.size > 1 && !sides.has(null)
}

function ownBelonging(
  reader: ArticleReader,
  { tokens, index }: Sentence,
  reading: Reading,
  words: TokenSpan,
  ranks: TokenSpan | null,
): Belonging | null {
  const { gazetteer } = reader
  const own = belongingIn(
    tokens,
    { from: Math.min(words.from, reading.phrase.from), to: words.to },
    gazetteer,
  )
  if (own !== null && own !== 'pronoun') return own
  if (own === null && tokens[words.to]?.text === '(' && tokens[words.to + 2]?.text === ')') {
    const named = sideAt(tokens, words.to + 1, gazetteer)
    if (named !== null) return named.side
  }
  const party = own === null ? partyBehind(tokens, words.to, gazetteer) : null
  if (party !== null) return party
  const inRanks = ranks === null ? null : belongingIn(tokens, ranks, gazetteer)
  if (inRanks !== null) return inRanks
  // "its forces" are those of whoever the verb says has lost them.
  return losingSide(tokens, reading, gazetteer) ?? own ?? tollBelonging(reader, tokens, index, reading)
}

/** "قياديين في حزب …", "جنديا من … و…": a known name behind the victims' words. */
function partyBehind(tokens: readonly Token[], at: number, gazetteer: Gazetteer): Belonging | null {
  const link = tokens[at]?.text
  const known = link === 'في' || link === 'من' ? gazetteer.aliases.match(tokens, at + 1) : null
  if (known === null || (link === 'في' && known.value.kind === 'state')) return null
  const second = gazetteer.aliases.match(tokens, known.to)
  return belongingIn(
    tokens,
    { from: at + 1, to: second?.proclitics === 'و' ? second.to : known.to },
    gazetteer,
  )
}

/** "الخسائر التي تكبدها الجانب …", "التي مني بها الجيش …". */
const hasSuffered = writtenLike(/^[وف]?(?:تكبد(?:ها|ه|تها|ته|وها|ت)?|خسرت?|فقدت?|مني|منيت|لحقت|لحق)$/)
const isOn = writtenLike(/^و?(?:علي|في|من)$/)

/** "عدد القتلى في صفوف …", "خسائر …بلغت": the toll names them before the number. */
function tollBelonging(
  reader: ArticleReader,
  tokens: readonly Token[],
  index: number,
  { from, phrase }: Reading,
): Belonging | null {
  for (let at = phrase.from - 1; at >= Math.max(0, from - FARTHEST_TOLL); at--) {
    const token = tokens[at]
    if (
      token === undefined ||
      (at < from && (token.word.kind === 'mark' || isComplement(token) || isSaying(token)))
    )
      break
    if (hasSuffered(token)) {
      const suffering = belongingIn(
        tokens,
        { from: at + 1, to: Math.min(at + 5, phrase.from) },
        reader.gazetteer,
      )
      if (suffering !== null) return suffering
    }
    if (isOn(token) && /^(?:الجانب|الطرف)$/.test(tokens[at + 1]?.text ?? '')) {
      const place = belongingIn(tokens, { from: at + 1, to: Math.min(at + 3, phrase.from) }, reader.gazetteer)
      if (place !== null) return place
    }
    if (
      token.lexeme.victim === undefined &&
      !token.lexeme.loss &&
      !isTollOfSide(tokens, at, reader.gazetteer)
    )
      continue
    const to = listEnd(tokens, reader, index, at)
    const belonging = belongingIn(tokens, { from: at, to }, reader.gazetteer)
    if (belonging !== null) return belonging
  }
  return tollBehind(reader, tokens, index, phrase)
}

/** "خسائر المتطوعين والجيش الروريتاني": behind all whose toll it is. */
function listEnd(tokens: readonly Token[], reader: ArticleReader, index: number, head: number): number {
  const dates = reader.dates(index)
  let to = groupEnd(tokens, dates, head, head + 1)
  while (to > head + 1 && tokens[to]?.conjoined && isGroup(tokens[to]))
    to = groupEnd(tokens, dates, to, to + 1)
  return to
}

function isGroup(token: Token | undefined): boolean {
  return token !== undefined && (token.definite || token.lexeme.person !== undefined) && !token.lexeme.victim
}

/** "حصيلة الروريتانيين", not "حصيلة العدوان الروريتاني". */
function isTollOfSide(tokens: readonly Token[], at: number, gazetteer: Gazetteer): boolean {
  return hasRole(tokens[at], 'total') && sideAt(tokens, at + 1, gazetteer) !== null
}

/** "ارتفع إلى 50 عدد القتلى في الجانب …": the toll names them behind the number. */
function tollBehind(
  reader: ArticleReader,
  tokens: readonly Token[],
  index: number,
  { to }: CountPhrase,
): Belonging | null {
  if (!hasRole(tokens[to], 'total')) return null
  const end = groupEnd(tokens, reader.dates(index), to + 1, to + 2)
  return belongingIn(tokens, { from: to + 1, to: end }, reader.gazetteer)
}

/** How far in front of its number a toll may name its victims, beyond what the reading covers. */
const FARTHEST_TOLL = 8

/** No noun of its own: "24 آخرين", "وأسر 13". */
function isElliptical({ phrase: { counted } }: Reading): boolean {
  return counted.kind === 'others' || counted.kind === 'nothing'
}

/** "940 قتيلا و1200 جريح", "امرأة ورجل": joined straight to the reading before. */
function isJoined({ phrase, from }: Reading, before: Reading | undefined): boolean {
  return before !== undefined && phrase.conjoined && from - before.to <= 1
}

/** Whether an elliptical reading goes on from the one before it, with no new clause between them. */
function isNeighbour(tokens: readonly Token[], before: Reading | undefined, reading: Reading): boolean {
  if (before === undefined || before.rule === 'silence' || before.rule === 'losses') return false
  for (let index = before.to; index < reading.from; index++) {
    const token = tokens[index]
    if (token === undefined || /^[.;:؛]$/.test(token.text) || isSaying(token)) return false
  }
  return true
}
