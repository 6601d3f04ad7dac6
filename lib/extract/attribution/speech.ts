import type { DateMention } from '@/lib/arabic/dates'
import type { Gazetteer } from '@/lib/extract/gazetteer'
import type { Sentence } from '@/lib/extract/sentence'
import { hasRole, type Token } from '@/lib/extract/token'
import type { AttributionBasis } from '@/lib/schema/report'
import { readSpeaker, type Speaker } from './speaker'

/** Somebody says, relays or denies something at a place in a sentence. */
export interface SpeechAct {
  /** Token index of the verb of saying, or of "according to". */
  readonly at: number
  readonly act: 'say' | 'deny' | 'relay'
  /** null: no subject of its own; it is the speaker before. */
  readonly speaker: Speaker | null
  /** Whom a relay cites. */
  readonly source: Speaker | null
  readonly basis: AttributionBasis
  /** "أكدتا": the two of them. */
  readonly dual: boolean
  readonly negated: boolean
  /** Where what is said may begin. */
  readonly to: number
  readonly date: DateMention | null
}

/** Every act of speech of a sentence, left to right. */
export function readSpeech(
  { tokens, heading }: Sentence,
  gazetteer: Gazetteer,
  dates: readonly DateMention[],
): SpeechAct[] {
  const acts: SpeechAct[] = []
  const inDate = (index: number) => dates.find(date => date.from <= index && index < date.to) ?? null
  const title = titleSpeaker(tokens, heading, gazetteer)
  if (title !== null) acts.push(title)
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined || token.word.kind !== 'letters' || inDate(at)) continue
    const act = token.lexeme.say
      ? verbOfSaying(tokens, at, gazetteer, inDate)
      : token.lexeme.according
        ? accordingTo(tokens, at, gazetteer)
        : null
    if (act === null) continue
    acts.push({ ...act, date: act.date ?? dateOf(tokens, at, act.to, dates) })
    at = Math.max(at, act.to - 1)
  }
  return acts
}

/** "أذربيجان: مقتل 50 جنديا". */
function titleSpeaker(tokens: readonly Token[], heading: boolean, gazetteer: Gazetteer): SpeechAct | null {
  const speaker = heading ? readSpeaker(tokens, 0, gazetteer, false) : null
  if (speaker === null || tokens[speaker.to]?.text !== ':') return null
  return {
    at: 0,
    act: 'say',
    speaker,
    source: null,
    basis: 'stated',
    dual: false,
    negated: false,
    to: speaker.to + 1,
    date: null,
  }
}

const COMPLEMENT = /^[وف]?[بل]?(?:ان|انه|انها|انهم)$/
const NO_SPEECH = /^(?:بين|كما|رد|قدر|سجل|كتب)$/

function verbOfSaying(
  tokens: readonly Token[],
  at: number,
  gazetteer: Gazetteer,
  dated: (index: number) => DateMention | null,
): SpeechAct | null {
  const token = tokens[at]
  const say = token?.lexeme.say
  if (token === undefined || say === undefined || token.definite) return null
  if (token.text === 'بين' || (NO_SPEECH.test(token.stem) && !introducesSpeech(tokens, at))) return null
  const negated = /^[وف]?(?:لم|لا|ما)$/.test(tokens[at - 1]?.text ?? '')
  const dual = say.number === 'dual'
  const shared = { at, act: say.act, dual, negated, date: null, source: null }
  if (say.form === 'participle') {
    if (!/^(?:ا|ه|ين|ون)$/.test(token.text.slice(-1)) && !/(?:ين|ون)$/.test(token.text)) return null
    return { ...shared, speaker: null, basis: 'carried-over', to: at + 1 }
  }
  let subject = at + 1
  while (subject < at + 9 && (dated(subject) !== null || isParenthesis(tokens, subject))) subject++
  const speaker = readSpeaker(tokens, subject, gazetteer, true)
  if (speaker !== null && !speaker.anaphoric) {
    const source = say.act === 'relay' ? cited(tokens, speaker.to, gazetteer) : null
    return {
      ...shared,
      speaker,
      source,
      basis: source === null ? 'stated' : 'relayed',
      to: source?.to ?? speaker.to,
    }
  }
  if (speaker === null) {
    const before = subjectBefore(tokens, at, gazetteer)
    if (before !== null) return { ...shared, speaker: before, basis: 'stated', to: at + 1 }
    if (say.act === 'relay') return null
  }
  return { ...shared, speaker: null, basis: 'carried-over', to: speaker?.to ?? at + 1 }
}

function introducesSpeech(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next < Math.min(tokens.length, at + 8); next++)
    if (COMPLEMENT.test(tokens[next]?.text ?? '')) return true
  return false
}

function isParenthesis(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  return (
    hasRole(token, 'adverb') ||
    token.text === ',' ||
    /^(?:السبت|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه)$/.test(token.text)
  )
}

/** "عن برلمان أرمينيا قوله". */
function cited(tokens: readonly Token[], from: number, gazetteer: Gazetteer): Speaker | null {
  for (let at = from; at < Math.min(tokens.length, from + 4); at++)
    if (tokens[at]?.text === 'عن') return readSpeaker(tokens, at + 1, gazetteer, true)
  return null
}

/** "وزارة الدفاع تقول إن": the subject stands before its verb. */
function subjectBefore(tokens: readonly Token[], at: number, gazetteer: Gazetteer): Speaker | null {
  for (let from = Math.max(0, at - 7); from < at; from++) {
    const before = tokens[from - 1]
    const opens = from === 0 || before?.word.kind === 'mark' || tokens[from]?.conjoined === true
    if (!opens) continue
    const speaker = readSpeaker(tokens, from, gazetteer, false)
    if (speaker !== null && speaker.to === at) return speaker
  }
  return null
}

function accordingTo(tokens: readonly Token[], at: number, gazetteer: Gazetteer): SpeechAct | null {
  const token = tokens[at]
  if (token === undefined || token.definite) return null
  let next = at + 1
  if (tokens[next]?.text === 'ما' || tokens[next]?.text === 'لما') next++
  if (tokens[next]?.text === 'عن' || tokens[next]?.text === 'الي') next++
  const saying = tokens[next]?.lexeme.say !== undefined
  if (saying) next++
  while (
    saying &&
    (hasRole(tokens[next], 'adverb') || /^(?:به|عنه|ذلك|بذلك)$/.test(tokens[next]?.text ?? ''))
  )
    next++
  if (token.stem === 'كما' && !saying) return null
  const stripped =
    readSpeaker(tokens, next, gazetteer, true) ??
    (/^ل/.test(tokens[next]?.text ?? '') ? readSpeakerAfterLam(tokens, next, gazetteer) : null)
  if (stripped === null) return null
  return {
    at,
    act: 'say',
    speaker: stripped.anaphoric ? null : stripped,
    source: null,
    basis: stripped.anaphoric ? 'carried-over' : 'according-to',
    dual: false,
    negated: false,
    to: stripped.to,
    date: null,
  }
}

/** "وفقا لوزارة الصحة". */
function readSpeakerAfterLam(tokens: readonly Token[], at: number, gazetteer: Gazetteer): Speaker | null {
  const token = tokens[at]
  if (token === undefined) return null
  const text = token.text.startsWith('لل') ? `ا${token.text.slice(1)}` : token.text.slice(1)
  const bare = { ...token, text, proclitics: '' }
  const speaker = readSpeaker([...tokens.slice(0, at), bare, ...tokens.slice(at + 1)], at, gazetteer, true)
  return speaker
}

/** The day beside the verb of saying: between it and what is said, or right before it. */
function dateOf(
  tokens: readonly Token[],
  at: number,
  to: number,
  dates: readonly DateMention[],
): DateMention | null {
  let end = to
  while (end < Math.min(tokens.length, to + 8)) {
    const text = tokens[end]?.text ?? ''
    if (
      COMPLEMENT.test(text) ||
      tokens[end]?.lexeme.noun ||
      tokens[end]?.lexeme.verb ||
      text === '"' ||
      text === 'عن'
    )
      break
    end++
  }
  const beside = dates.find(date => date.bound === null && date.from > at && date.from <= end)
  if (beside !== undefined) return beside
  return dates.findLast(date => date.bound === null && date.to <= at && at - date.to <= 3) ?? null
}
