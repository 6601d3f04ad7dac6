import { NUMBER_WORDS } from '@/lib/arabic/number-words'
import { hasRole, type Token } from '@/lib/extract/token'
import { isAddressee } from './asides'
import { isDeed, isDemanded } from './deed'
import { bareOf, isComplement } from './shape'
import type { SpeechScene } from './speech-act'
import {
  AFTERTHOUGHTS,
  DOCUMENTS,
  IN_TURN,
  INCIDENTS,
  MEDIA,
  OBJECT_NOUNS,
  OCCASIONS,
  PERSONS,
  RUMOURS,
  SIDEWAYS,
} from './words'

const LONGEST = 12
const LONGEST_NAME = 6

/**
 * The token index behind the noun phrase that begins at `from`: head, genitives, adjectives, "in" a place, "in the name
 * of" somebody, a name in apposition. Neither whom it is said to ("لوكالة …") nor what is said belongs to it.
 */
export function nounPhraseEnd(scene: SpeechScene, from: number): number {
  const { tokens } = scene
  let complete = tokens[from]?.definite === true
  let at = from + 1
  while (at < Math.min(tokens.length, from + LONGEST)) {
    const token = tokens[at]
    if (token === undefined || scene.dateAt(at) !== null) break
    if (token.word.kind === 'mark') {
      const holder = tokens[at - 1]
      const to = holder?.definite && PERSONS.has(holder.stem) ? null : quotedNameEnd(tokens, at)
      if (to === null) break
      at = to
      complete = true
      continue
    }
    if (token.word.kind === 'digits') {
      if (!/^(?:ال)?(?:قناه|لواء|فرقه|كتيبه)$/.test(tokens[at - 1]?.text ?? '')) break
      at++
      complete = true
      continue
    }
    if (token.text === 'ان' && tokens[at + 1]?.text === 'ان' && tokens[at - 1]?.text === 'سي') {
      // The name of a channel that is spelt like "that": سي إن إن.
      at += 2
      complete = true
      continue
    }
    const link = linkEnd(scene, from, at, complete)
    if (link !== null) {
      at = link
      complete = tokens[link - 1]?.definite === true || tokens[link - 1]?.lexeme.office !== true
      continue
    }
    if (!belongs(scene, from, at, complete)) break
    if (token.definite) complete = true
    at++
  }
  return at
}

/** A name in quotation marks or brackets: "حركة «النور»", "( النور )". */
function quotedNameEnd(tokens: readonly Token[], at: number): number | null {
  const open = tokens[at]?.text
  if (open !== '"' && open !== '(') return null
  const close = open === '"' ? '"' : ')'
  for (let to = at + 1; to <= Math.min(tokens.length - 1, at + LONGEST_NAME); to++) {
    if (tokens[to]?.text === close) return to > at + 1 ? to + 1 : null
    if (tokens[to]?.word.kind === 'mark' || isClosed(tokens[to])) return null
  }
  return null
}

/** Behind a preposition and the word that it governs, where both belong to the noun phrase; null where they do not. */
function linkEnd(scene: SpeechScene, from: number, at: number, complete: boolean): number | null {
  const { tokens } = scene
  const token = tokens[at]
  const next = tokens[at + 1]
  if (token === undefined) return null
  const followed = next !== undefined && next.word.kind === 'letters' && scene.dateAt(at + 1) === null
  switch (token.text) {
    case 'باسم':
      return followed ? at + 2 : null
    case 'في':
      return followed && !OCCASIONS.has(bareOf(next.text)) && !isClosed(next) && !next.conjoined
        ? at + 2
        : null
    case 'لدي':
      return followed && next.definite ? at + 2 : null
    case 'من':
      return followed && tokens[from]?.definite !== true && !SIDEWAYS.has(next.text) && !isClosed(next)
        ? at + 2
        : null
  }
  if (token.text.startsWith('لل') || (token.proclitics === 'ل' && token.lexeme.office))
    return !MEDIA.has(bareOf(token.text)) && leads(tokens[at - 1]) ? at + 1 : null
  if (/^ب(?:ال|[^ا])/.test(token.text) && token.proclitics.startsWith('ب') && !isClosed(token))
    return (token.definite &&
      (tokens[from]?.definite !== true || !complete || /كاله$|انابه$/.test(token.text))) ||
      token.lexeme.office === true
      ? at + 1
      : null
  return null
}

const LEADING =
  /^(?:ال)?(?:عام|عامه|اعلي|عليا|دائم|دائمه|رسمي|رسميه|تنفيذي|تنفيذيه|تابع|تابعه|تابعون|تابعين|وطني|وطنيه|مركزي|مركزيه|سياسي|سياسيه|عسكري|عسكريه|اعلامي|اعلاميه|اول|مساعد|سوري|دولي|دوليه)$/

/** "المدير العام ل…", "الناطق الرسمي ل…". */
function leads(token: Token | undefined): boolean {
  return token !== undefined && LEADING.test(token.text)
}

function belongs(scene: SpeechScene, from: number, at: number, complete: boolean): boolean {
  const { tokens } = scene
  const token = tokens[at]
  if (token === undefined) return false
  if (token.conjoined || /^و./.test(token.proclitics)) return isJoinedName(tokens, at)
  if (
    token.definite &&
    complete &&
    isAdjective(tokens[at - 1]) &&
    scene.gazetteer.demonymOf(token) === null &&
    !/(?:ي|ه|ين|ون|ام|لي|لا)$/.test(token.text)
  )
    return false
  if (token.definite && complete && !isAdjective(token) && /^(?:علي|عن)$/.test(tokens[at + 1]?.text ?? ''))
    return false
  if (
    token.definite &&
    complete &&
    /^(?:ال).*(?:ين|ون)$/.test(token.text) &&
    token.lexeme.person !== undefined
  )
    return false
  if (/^[بلك]/.test(token.proclitics) || (complete && RUMOURS.has(token.text))) return false
  if (complete && isDemanded(token)) return false
  if (token.definite && complete && INCIDENTS.has(bareOf(token.text))) return false
  if (token.definite)
    return !complete || (!token.lexeme.office && !isHeadOfClause(token)) || isAdjective(token)
  if (isAddressee(scene, at)) return false
  // "أفاد مصدر طبي وكالة …": to whom, not who; "صدر عن الوزارة بيان": what, not who.
  if (
    (at > from + 1 && MEDIA.has(token.stem)) ||
    (complete && (DOCUMENTS.has(token.text) || token.text === 'صحه'))
  )
    return false
  if (token.text === 'علي') return isName(tokens[at + 1])
  if (
    isClosed(token) ||
    AFTERTHOUGHTS.has(token.text) ||
    IN_TURN.has(token.text) ||
    /^[بلك]/.test(token.proclitics)
  )
    return false
  if (OBJECT_NOUNS.has(token.text) || (complete && isCounted(tokens[at + 1]))) return false
  if (token.word.tanwin && !/(?:يا|يه)$/.test(token.text)) return false
  return (
    !(complete && token.lexeme.person !== undefined && !token.lexeme.office) &&
    !(complete && isDeed(tokens, at))
  )
}

/** A number or what softens one: the word before it is no name but what is said. */
function isCounted(token: Token | undefined): boolean {
  if (token === undefined) return false
  return (
    token.word.kind === 'digits' ||
    /^(?:نحو|حوالي|قرابه|زهاء|اكثر|ازيد|عدد|عشرات|مييات|الاف)$/.test(token.text) ||
    (NUMBER_WORDS.get(token.text) !== undefined && !/^احد/.test(token.text))
  )
}

/** علي is a name where nothing follows that "on" could govern. */
function isName(next: Token | undefined): boolean {
  return (
    next === undefined || next.word.kind === 'mark' || next.lexeme.say !== undefined || isComplement(next)
  )
}

/** "وزارة الصحة والسكان". */
function isJoinedName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (token === undefined || !/^وال/.test(token.text) || tokens[at - 1]?.definite !== true) return false
  return next === undefined || !(next.lexeme.say || next.lexeme.verb)
}

function isAdjective(token: Token | undefined): boolean {
  return token?.definite === true && /(?:ي|يه|يين|يون|يتين)$/.test(token.text)
}

function isHeadOfClause(token: Token): boolean {
  return token.lexeme.noun !== undefined || hasRole(token, 'total') || hasRole(token, 'barrier')
}

const CLOSING = [
  'barrier',
  'preposition',
  'adverb',
  'contrast',
  'support',
  'reach',
  'total',
  'among',
  'other',
  'negation',
] as const

/** A word that no noun phrase of a speaker goes on with. */
export function isClosed(token: Token | undefined): boolean {
  if (token === undefined || isComplement(token)) return true
  const { verb, noun, say, according, victim, office, loss } = token.lexeme
  if (token.definite) return noun !== undefined || (victim !== undefined && office === undefined)
  if (office) return false
  if (verb || noun || say || according || victim || loss) return true
  if (NUMBER_WORDS.get(token.text) !== undefined && !/^(?:احد|احدي)$/.test(token.text)) return true
  return CLOSING.some(role => hasRole(token, role))
}
