import { NUMBER_WORDS } from '@/lib/arabic/number-words'
import { writtenLike } from '@/lib/arabic/spelling'
import { hasRole, type Token } from '@/lib/extract/token'
import { isAddressee } from './asides'
import { isClosed } from './closed-word'
import { isDeed, isDemanded } from './deed'
import { bareOf, isComplement } from './shape'
import type { SpeechScene } from './speech-act'
import { AFTERTHOUGHTS, DOCUMENTS, IN_TURN, INCIDENTS, MEDIA, NO_NAMES, OBJECT_NOUNS, RUMOURS } from './words'

/**
 * Whether the word at `at` goes on naming the speaker whose noun phrase began at `from`; `complete`: the phrase could end
 * before it.
 */
export function belongsToName(scene: SpeechScene, from: number, at: number, complete: boolean): boolean {
  const { tokens } = scene
  const token = tokens[at]
  if (token === undefined || isRelative(token)) return false
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
  if (complete && isState(scene, at)) return false
  // "تصدي القوات لهجماتهم"
  if (complete && isForTheirs(token)) return false
  // "أكدت الحركة خطفها لثلاثة"
  if (complete && (isDemanded(token) || token.lexeme.deed !== undefined)) return false
  if (token.definite && complete && INCIDENTS.has(bareOf(token.text))) return false
  if (token.definite)
    return !complete || (!token.lexeme.office && !isHeadOfClause(token)) || isAdjective(token)
  if (isAddressee(scene, at)) return false
  // "أفاد مصدر طبي وكالة …": to whom, not who; "صدر عن الوزارة بيان": what, not who.
  if (
    (at > from + 1 && MEDIA.has(token.stem)) ||
    (complete && (DOCUMENTS.has(token.text.replace(/نا$/, 'ن')) || token.text === 'صحه'))
  )
    return false
  // «على "إكس"»
  if (token.text === 'علي') return tokens[at + 3]?.text !== '"' && isName(tokens[at + 1])
  if (
    isClosed(token) ||
    AFTERTHOUGHTS.has(token.text) ||
    NO_NAMES.has(token.text) ||
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

/** "اتهم الجيش روريتانيا": whom it is said of. */
function isState({ tokens, gazetteer }: SpeechScene, at: number): boolean {
  return tokens[at]?.conjoined === false && gazetteer.aliases.match(tokens, at)?.value.kind === 'state'
}

const isRelative = writtenLike(/^(?:التي|الذي|الذين)$/)
const isForTheirs = writtenLike(/^ل...+ه(?:م|ما|ا)$/)

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
