import { writtenLike } from '@/lib/arabic/spelling'
import type { ArticleReader } from '@/lib/extract/article/article-text'
import type { Gazetteer } from '@/lib/extract/gazetteer'
import { placesOf, placesOfWords } from '@/lib/extract/places'
import type { Reading } from '@/lib/extract/reading'
import type { Sentence } from '@/lib/extract/sentence'
import type { Token } from '@/lib/extract/token'
import type { ActorId } from '@/lib/schema/ids'
import type { Victims } from '@/lib/schema/report'
import { attackerOf } from './attacker'
import { ranksOf } from './forces'
import { mayBeOfOthers } from './of-others'
import { isOfBoth } from './side-in-words'
import type { ToldVictims } from './told-victims'

/** Who says it, as far as whose people are meant depends on that. */
export interface SpokenBy {
  /** The side that the claimant speaks for. */
  readonly side: ActorId | null
  /** The claimant says it in so many words, rather than being named as where it comes from. */
  readonly speaks: boolean
}

/** Whose people a reading counts, of what kind, and the words for them. */
export function victimsOf(
  reader: ArticleReader,
  sentence: Sentence,
  told: ToldVictims,
  spokenBy: SpokenBy,
): Victims {
  return {
    side: sideOf(reader, sentence, told, spokenBy),
    group: told.group,
    text: textOf(sentence, told),
  }
}

const isHostile = writtenLike(
  /^(?:ال)?(?:مسلح|ارهابي|متمرد|متشدد|متطرف|مهاجم|متسلل|مخرب|مرتزق|انتحاري|جهادي|عدو|معتد)(?:ا|ه|ي|ين|ون|ان|يا|يين|يون)?$/,
)

function sideOf(
  reader: ArticleReader,
  sentence: Sentence,
  told: ToldVictims,
  { side, speaks }: SpokenBy,
): Victims['side'] {
  const { reading } = told
  const { tokens } = sentence
  if (told.belonging === 'enemy') return enemyOf(reader, side) ?? 'unspecified'
  if (told.belonging === 'pronoun' && side !== null) return side
  if (told.belonging !== null && told.belonging !== 'pronoun') return told.belonging
  if (told.belonging === null && isBetweenBoth(tokens, reading)) return 'both'
  if (told.belonging === null && told.ofUnknownPeople) return 'unspecified'
  const attacker = attackerOf(tokens, reading, reader.gazetteer)
  if (attacker !== null && (side === null || !speaks || side === attacker))
    return enemyOf(reader, attacker) ?? 'unspecified'
  if (side === null || !speaks) return 'unspecified'
  if (reading.rule === 'silence') return side
  if (tokens.slice(told.words.from, told.words.to).some(isHostile)) return 'unspecified'
  const killer = killerOf(tokens, reading, reader.gazetteer)
  if (killer !== null && killer !== side) return enemyOf(reader, killer) ?? 'unspecified'
  if (killer === side || isOfAgent(tokens, reading) || isOfCaptor(tokens, told))
    return enemyOf(reader, side) ?? 'unspecified'
  return mayBeOfOthers(reader, sentence, told, side) ? 'unspecified' : side
}

/** The other side of the event that a side was last a side of when the article came out. */
function enemyOf({ gazetteer, article }: ArticleReader, own: ActorId | null): ActorId | null {
  if (own === null) return null
  const event = gazetteer.events.findLast(
    ({ window, sides }) => window.start <= article.published && sides.includes(own),
  )
  const [other, ...more] = (event?.sides ?? []).filter(one => one !== own)
  return other !== undefined && more.length === 0 ? other : null
}

/** "5 قتلى في معارك بين الجانبين": without a word of whose they are. */
function isBetweenBoth(tokens: readonly Token[], { to }: Reading): boolean {
  const both = betweenBoth(tokens).lastBefore(to + FARTHEST)
  // "منذ اندلاع الاشتباكات بين البلدين" says since when.
  return both >= to && !tokens.slice(to, both).some(({ text }) => text === 'منذ')
}

const betweenBoth = placesOf((tokens, at) => tokens[at]?.text === 'بين' && isOfBoth(tokens[at + 1]))

const FARTHEST = 8

/** "أن القوات … قتلت 5": the side whose name stands right before the verb that kills. */
function killerOf(
  tokens: readonly Token[],
  { trigger, phrase }: Reading,
  gazetteer: Gazetteer,
): ActorId | null {
  if (tokens[trigger]?.lexeme.verb === undefined || trigger > phrase.from) return null
  for (let from = Math.max(0, trigger - LONGEST_NAME); from < trigger; from++) {
    const known = gazetteer.aliases.match(tokens, from)
    if (known?.to === trigger && !isPlace(tokens[from - 1])) return known.value.side
  }
  return null
}

const LONGEST_NAME = 4

function isPlace(before: Token | undefined): boolean {
  return before?.lexeme.roles?.has('preposition') === true
}

const BY_OWN_FORCES = /^[وف]?(?:قوات|جنود|جيش|مقاتلي|طيران|ان|بان)(?:ه|ها|هم|نا)$/

/** "أعلنت … أسر 30 جنديا": who announces a capture first of all has captured; among losses of one's own it is one of them. */
function isOfCaptor(tokens: readonly Token[], { reading, first }: ToldVictims): boolean {
  const { trigger, outcomes, phrase } = reading
  const noun = tokens[trigger]
  return (
    outcomes[0] === 'captured' &&
    noun?.lexeme.noun !== undefined &&
    (first || !noun.conjoined) &&
    trigger === phrase.from - 1 &&
    !accusing(tokens).isBetween(trigger - FARTHEST_ACCUSED, trigger)
  )
}

/** "اتهمت … القوات بأسر 30 جنديا": the others have captured them. */
const accusing = placesOfWords(({ text }) => /^[وف]?[يت]?(?:اتهم|اتهمت|تهم)$/.test(text))
const FARTHEST_ACCUSED = 20

/** Somebody does it to them: whom the speaker's forces have killed are not the speaker's people. */
function isOfAgent(tokens: readonly Token[], { trigger, phrase, rule }: Reading): boolean {
  const verb = tokens[trigger]
  if (verb === undefined || trigger > phrase.from) return false
  if (isAnnouncedKilling(tokens, trigger)) return true
  if (
    rule === 'agent' ||
    /^(?:القضاء|تصفيه|تحييد|اغتيال|اغتالت|اغتال|تكبيد|حييد|كبد|كبدت|قضت|حيدت|صفت|اردت|اردي)$/.test(verb.stem)
  )
    return true
  if (verb.lexeme.verb !== undefined && BY_OWN_FORCES.test(tokens[trigger - 1]?.text ?? '')) return true
  // "قتلت القوات 5 جنود", not "قُتل في الغارة 5 جنود".
  const agent = tokens[trigger + 1]
  return (
    verb.lexeme.verb !== undefined &&
    trigger + 1 < phrase.from &&
    agent?.definite === true &&
    !/^[وفبلك]/.test(agent.proclitics)
  )
}

/** "أعلنت … قتل 30": who announces a killing has killed; "مقتل" leaves it open, and "اتهمت … بقتل" says it of others. */
function isAnnouncedKilling(tokens: readonly Token[], trigger: number): boolean {
  if (!isKilling(tokens[trigger])) return false
  const announced = announcing(tokens).lastBefore(trigger)
  return (
    announced >= 0 &&
    trigger - announced < FARTHEST_ACCUSED &&
    // "أعلنت … أن 3 جرحوا، كما قتل 5" is the verb, of the same letters.
    tokens.slice(announced, trigger).every(token => token.word.kind !== 'mark' && !isThat(token))
  )
}

const isKilling = writtenLike(/^و?قتل$/)
const isThat = writtenLike(/^[وف]?(?:ب?ان(?:ه|ها|هم)?|كما|بعدما|حين|عندما|الذي|التي)$/)
const announcing = placesOfWords(({ text }) =>
  /^[وف]?[يت]?(?:اعلن|اعلنت|علن|علنون|اعلنوا|تبنت|تبني)$/.test(text),
)

function textOf({ body, tokens }: Sentence, { reading: { phrase, rule }, words }: ToldVictims): string {
  const losses = rule === 'losses' || rule === 'silence' || rule === 'none'
  const span = losses
    ? ranksOf(tokens, words)
    : phrase.noun === null || phrase.counted.kind === 'nothing'
      ? null
      : words
  if (span === null) return ''
  const hedge = tokens.slice(span.from + 1, span.to).findIndex(({ text }) => text === 'علي')
  const to = hedge < 0 ? span.to : span.from + 1 + hedge
  const start = tokens[span.from]?.word.start ?? 0
  const text = body.slice(start, tokens[to - 1]?.word.end ?? start).replace(/\s+/g, ' ')
  return /^[وف]/.test(tokens[span.from]?.proclitics ?? '') ? text.slice(1) : text
}
