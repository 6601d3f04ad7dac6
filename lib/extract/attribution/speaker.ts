import type { Gazetteer } from '@/lib/extract/gazetteer'
import { hasRole, type Token } from '@/lib/extract/token'
import type { ActorId } from '@/lib/schema/ids'

/** Somebody who says something: a known actor, or the words of the text. Token indexes, `to` exclusive. */
export interface Speaker {
  readonly actor: ActorId | null
  readonly from: number
  readonly to: number
  /** "الوزارة", "البيان ذاته": refers back to a speaker named before. */
  readonly anaphoric: boolean
  readonly agency: boolean
}

const LONGEST = 9
const AGENCY = /^(?:ال)?(?:وكاله|قناه|صحيفه|تلفزيون|اذاعه|موقع|مراسل|وسائل|شبكه|مجله|اعلام)$/
/** Speakers for somebody: who is spoken for is the claimant. */
const VOICE = /^(?:ال)?(?:متحدث|متحدثه|ناطق|ناطقه|مصدر|مصادر|مسوول|مسوولون|مسوولين|بيان|مكتب)$/

/** The noun phrase of a speaker that starts at `at`, or null. */
export function readSpeaker(
  tokens: readonly Token[],
  at: number,
  gazetteer: Gazetteer,
  afterVerb: boolean,
): Speaker | null {
  let from = at
  while (tokens[from]?.text === '"') from++
  const token = tokens[from]
  if (token === undefined || token.word.kind !== 'letters') return null
  const known = gazetteer.aliases.match(tokens, from)
  if (known !== null) {
    const agency = known.value.kind === 'agency'
    return {
      actor: known.value.id,
      from,
      to: agency ? nameEnd(tokens, known.to) : known.to,
      anaphoric: false,
      agency,
    }
  }
  if (token.lexeme.office) {
    const to = phraseEnd(tokens, from)
    const bare =
      to === from + 1 ||
      (to === from + 2 && /^(?:ذاته|نفسه|ذاتها|نفسها|المذكور)$/.test(tokens[from + 1]?.text ?? ''))
    const inner =
      VOICE.test(token.text.replace(/^و/, '')) || VOICE.test(token.stem)
        ? innerActor(tokens, from + 1, to, gazetteer)
        : null
    const agency = AGENCY.test(token.stem)
    return { actor: inner, from, to, anaphoric: bare && token.definite, agency }
  }
  if (!afterVerb || isClosed(token) || token.conjoined || /^[بلك]/.test(token.proclitics)) return null
  const to = phraseEnd(tokens, from)
  return { actor: null, from, to, anaphoric: false, agency: false }
}

function innerActor(
  tokens: readonly Token[],
  from: number,
  to: number,
  gazetteer: Gazetteer,
): ActorId | null {
  for (let at = from; at < to; at++) {
    const match = gazetteer.aliases.match(tokens, at)
    if (match !== null) return match.value.id
  }
  return null
}

function nameEnd(tokens: readonly Token[], at: number): number {
  return tokens[at]?.text === '"' ? at + 1 : at
}

/** Behind the last word of a noun phrase: nouns, adjectives, names, and the prepositions that belong to an office. */
function phraseEnd(tokens: readonly Token[], from: number): number {
  let at = from + 1
  while (at < Math.min(tokens.length, from + LONGEST)) {
    const token = tokens[at]
    if (token === undefined) break
    if (
      token.text === '"' &&
      at + 1 < tokens.length &&
      tokens[at + 1]?.word.kind === 'letters' &&
      tokens[at + 2]?.text === '"'
    ) {
      at += 3
      continue
    }
    if (token.word.kind !== 'letters' || token.conjoined) break
    const linking = token.text === 'في' || token.text === 'باسم' || token.text === 'من'
    if (!linking && isClosed(token)) break
    if (token.lexeme.victim && !token.definite) break
    at++
  }
  while (at > from + 1 && /^(?:في|باسم|من)$/.test(tokens[at - 1]?.text ?? '')) at--
  return at
}

function isClosed(token: Token): boolean {
  const { verb, noun, say, according } = token.lexeme
  if (verb || noun || say || according) return true
  return (
    ['barrier', 'preposition', 'adverb', 'contrast', 'support', 'reach', 'total', 'among'] as const
  ).some(role => hasRole(token, role))
}
