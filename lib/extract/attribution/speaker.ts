import { NUMBER_WORDS } from '@/lib/arabic/number-words'
import { Spelling, writtenLike } from '@/lib/arabic/spelling'
import type { Gazetteer } from '@/lib/extract/gazetteer'
import { lexicon } from '@/lib/extract/lexicon/lexicon'
import { hasRole, type Token } from '@/lib/extract/token'
import type { Actor } from '@/lib/schema/actor'
import type { ActorId } from '@/lib/schema/ids'
import { isClosed } from './closed-word'
import { isDeed } from './deed'
import { isTied, nounPhraseEnd } from './noun-phrase-end'
import { bareOf } from './shape'
import type { SpeechScene } from './speech-act'
import { DOCUMENTS, MEDIA, MEDIA_NAMES, NO_NAMES, OBJECT_NOUNS, PERSONS, SELFSAME, VOICES } from './words'

/** Somebody who says something: a known actor, or the words of the text. Token indexes, `to` exclusive. */
export interface Speaker {
  readonly actor: ActorId | null
  readonly from: number
  readonly to: number
  /** The head noun without article and particles. */
  readonly head: string
  /** "الوزارة", "البيان ذاته": a definite noun alone, which may refer back to a speaker named before. */
  readonly anaphoric: boolean
  /** The head noun is an office rather than a name. */
  readonly office: boolean
  /** It passes on what others say. */
  readonly media: boolean
}

/** Who may stand at a place: anybody behind a verb of saying, elsewhere only a known actor or an office. */
export type Welcome = 'anybody' | 'office'

/** The noun phrase of a speaker that starts at `at`, or null. */
export function readSpeaker(scene: SpeechScene, at: number, welcome: Welcome): Speaker | null {
  const { tokens, gazetteer } = scene
  let from = at
  while (tokens[from]?.text === '"') from++
  if (from > at && isClause(tokens, from)) return null
  // "ما يسمى بـ «الجماعة»"
  if (tokens[from]?.text === 'ما' && /^[يت](?:سمي|عرف|دعي)$/.test(tokens[from + 1]?.text ?? '')) {
    from += 2
    while (/^(?:ب|باسم|")$/.test(tokens[from]?.text ?? '')) from++
  }
  const token = tokens[from]
  if (token === undefined || token.word.kind !== 'letters' || scene.dateAt(from) !== null) return null
  if (isPointing(token) && tokens[from + 1]?.definite && tokens[from + 1]?.lexeme.office)
    return { ...officeAt(scene, from + 1), from, anaphoric: true }
  const several = welcome === 'anybody' ? severalEnd(tokens, from) : from
  if (several > from) {
    const one = readSpeaker(scene, several, 'office')
    // "أحد المسؤولين" points back at nobody.
    return one && { ...one, from, anaphoric: false }
  }
  const name = initialsEnd(tokens, from)
  if (name > from && welcome === 'anybody') {
    const named = readSpeaker(scene, name, welcome)
    return named && { ...named, from }
  }
  const known = gazetteer.aliases.match(tokens, from)
  if (known !== null && !/[بلك]/.test(known.proclitics)) {
    const to = knownEnd(scene, from, known.to)
    return {
      actor: isJoint(scene, known.value, known.to, to) ? null : known.value.id,
      from,
      to,
      head: token.stem,
      anaphoric: false,
      office: token.lexeme.office === true,
      media: known.value.kind === 'agency',
    }
  }
  if (/^[وف]?[بلك]/.test(token.proclitics)) return null
  if (officeOf(token) !== null) return officeAt(scene, from)
  if (welcome === 'office' || token.conjoined || !mayName(token) || isDeed(tokens, from)) return null
  const to = nounPhraseEnd(scene, from)
  const named = {
    actor: null,
    from,
    to,
    head: bareOf(token.text),
    anaphoric: false,
    office: false,
    media: MEDIA_NAMES.has(token.text),
  }
  return withOffice(scene, named)
}

/** "وأضاف «الناس لا يزالون مفقودين»": what stands in quotation marks is said, and names nobody. */
function isClause(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + LONGEST_CLAUSE; at++) {
    const token = tokens[at]
    if (token === undefined || token.text === '"') return false
    if (token.lexeme.verb !== undefined || hasRole(token, 'became') || /^(?:لا|لم|لن|قد)$/.test(token.text))
      return true
  }
  return false
}

const LONGEST_CLAUSE = 8

/** "فلان الناطق باسم الوزارة": the office in apposition to a name says for whom it speaks. */
function withOffice(scene: SpeechScene, named: Speaker): Speaker {
  const at = scene.tokens[named.to]?.text === ',' ? named.to + 1 : named.to
  const token = scene.tokens[at]
  // "سالم مراد، رئيس البلدية"
  const construct = at > named.to && scene.tokens[at + 1]?.definite === true
  if (
    !(token?.definite || construct) ||
    !PERSONS.has(token?.stem ?? '') ||
    /^[وفبلك]/.test(token?.proclitics ?? '')
  )
    return named
  const office = officeAt(scene, at)
  return { ...named, actor: office.actor, to: office.to, office: true }
}

/** The speaker written with "to" or "of" in one word: "وفقا لوزارة الصحة", "بيان للجيش". */
export function readSpeakerAfterLam(scene: SpeechScene, at: number, welcome: Welcome): Speaker | null {
  const { tokens } = scene
  const token = tokens[at]
  if (token === undefined || !token.text.startsWith('ل') || token.text.length < 3) return null
  if (NO_NAMES.has(token.text)) return null
  const text = token.text.startsWith('لل') ? `ا${token.text.slice(1)}` : token.text.slice(1)
  const bare: Token = {
    ...token,
    text,
    spelling: new Spelling(text),
    proclitics: token.text.startsWith('لل') ? 'ال' : '',
    definite: token.text.startsWith('لل') || text.startsWith('ال'),
  }
  return readSpeaker({ ...scene, tokens: tokens.with(at, bare) }, at, welcome)
}

/** The noun of an office without article and particles; the lexicon may know the word with its article as something else. */
function officeOf(token: Token | undefined): string | null {
  if (token === undefined) return null
  if (token.lexeme.office) return token.stem
  const { text } = token
  const owned = text.endsWith('ه') ? text.slice(0, -1) : /ه[ام]$/.test(text) ? text.slice(0, -2) : ''
  if (!token.definite && lexicon.get(owned)?.office) return owned
  const bare = token.stem.startsWith('ال') ? token.stem.slice(2) : ''
  return lexicon.get(bare)?.office ? bare : null
}

function officeAt(scene: SpeechScene, from: number): Speaker {
  const { tokens, gazetteer } = scene
  const token = tokens[from]
  const to = nounPhraseEnd(scene, from)
  const head = officeOf(token) ?? ''
  const alone = to === from + 1 || (to === from + 2 && SELFSAME.has(tokens[from + 1]?.text ?? ''))
  return {
    actor: VOICES.has(head) ? spokenFor(tokens, from + 1, to, gazetteer) : null,
    from,
    to,
    head,
    anaphoric: alone && token?.text.slice(0, -head.length).endsWith('ال') === true,
    office: true,
    media: MEDIA.has(head),
  }
}

/** Whom a spokesman or a source speaks for: the longest alias in the phrase; not the state in which somebody merely is. */
function spokenFor(tokens: readonly Token[], from: number, to: number, gazetteer: Gazetteer): ActorId | null {
  let best: { id: ActorId; length: number } | null = null
  for (let at = from; at < to; at++) {
    const match = gazetteer.aliases.match(tokens, at)
    if (match === null || match.to > to) continue
    if (match.value.kind === 'state' && /^(?:في|من)$/.test(tokens[at - 1]?.text ?? '')) continue
    if (best === null || match.to - at > best.length) best = { id: match.value.id, length: match.to - at }
  }
  return best?.id ?? null
}

/** "السلطات الروريتانية والسلدافية": two of them say it. */
function isJoint({ tokens, gazetteer }: SpeechScene, { side, id }: Actor, from: number, to: number): boolean {
  const second = tokens[from]
  if (second === undefined || from >= to || !second.conjoined) return false
  const other = gazetteer.demonymOf(second)
  return other !== null && other !== (side ?? id)
}

/** A known office goes on with the name of who holds it, a known name in quotation marks with the closing one. */
function knownEnd(scene: SpeechScene, from: number, to: number): number {
  const { tokens } = scene
  if (tokens[to]?.text === '"' && tokens.slice(from - 1, to).some(({ text }) => text === '"')) return to + 1
  return tokens[from]?.lexeme.office ? Math.max(to, nounPhraseEnd(scene, from)) : to
}

const isPointing = writtenLike(/^(?:ذات|نفس|هذا|هذه|تلك|ذلك)$/)

/** Behind a number of speakers: "ثلاثة مسؤولين", "اثنان من سكان البلدة", "أكثر من 10 شهود", "كل من الجيش والشرطة". */
function severalEnd(tokens: readonly Token[], from: number): number {
  let at = from
  while (/^(?:اكثر|نحو|عدد|كل|عده|بعض)$/.test(tokens[at]?.text ?? '') && at < from + 2)
    at = tokens[at + 1]?.text === 'من' ? at + 2 : at + 1
  const token = tokens[at]
  if (token?.word.kind === 'digits' || NUMBER_WORDS.get(token?.text ?? '') !== undefined) at++
  if (at > from && tokens[at]?.text === 'من') at++
  return tokens[at]?.lexeme.office ? at : from
}

/** Behind initials: "م. ر. فلان". */
function initialsEnd(tokens: readonly Token[], from: number): number {
  let at = from
  while (tokens[at]?.text.length === 1 && tokens[at]?.word.kind === 'letters' && tokens[at + 1]?.text === '.')
    at += 2
  // "في.بي فلان": letters spelt out, without a blank.
  while (isSpeltLetter(tokens[at]) && isTied(tokens, at + 1)) at += 2
  return at
}

const LONGEST_LETTER = 4

function isSpeltLetter(token: Token | undefined): boolean {
  return token?.word.kind === 'letters' && token.text.length <= LONGEST_LETTER
}

/** "باستمرار", "باندلاع": a verbal noun behind "about", which no table has. */
const ABOUT_A_DEED = /^با(?:ست|[^اسن]ت|ن[^ا])[^ا]{1,3}ا[^ا]$/

/** A word that can be the name or the noun of somebody. */
function mayName(token: Token): boolean {
  if (
    token.text.length < 2 ||
    isClosed(token) ||
    DOCUMENTS.has(token.stem) ||
    (token.text.startsWith('ب') &&
      (DOCUMENTS.has(token.text.slice(1)) || OBJECT_NOUNS.has(token.text.slice(1)))) ||
    OBJECT_NOUNS.has(bareOf(token.text)) ||
    NO_NAMES.has(token.text)
  )
    return false
  if (
    token.word.tanwin ||
    /...(?:هم|هما|ها)$/.test(token.text) ||
    (!token.known && ABOUT_A_DEED.test(token.text)) ||
    /^(?:ما|من|كل|اي|هذا|هذه|ذلك|تلك|هناك|حتي)$/.test(token.text)
  )
    return false
  return NUMBER_WORDS.get(token.text) === undefined || /^(?:احد|احدي)$/.test(token.text)
}
