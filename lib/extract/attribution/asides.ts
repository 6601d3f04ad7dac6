import { hasRole } from '@/lib/extract/token'
import { opensWords } from './opens-words'
import { isComplement } from './shape'
import type { SpeechScene } from './speech-act'
import { ASIDE_OPENERS, IN_PLACES, IN_TURN, MEDIA, MEDIA_NAMES, OCCASIONS, SIDEWAYS, TO_THEM } from './words'

const FARTHEST = 30
const LONGEST_ASIDE = 10
const LONGEST_BRACKET = 16
const LONGEST_APPOSITION = 14

/**
 * The token index behind what may stand between a verb of saying, its subject and what is said: days, "in a statement",
 * "for its part", to whom it was said, brackets.
 */
export function skipAsides(scene: SpeechScene, from: number): number {
  let at = from
  while (at - from < FARTHEST) {
    const closing = at > from && scene.tokens[at]?.text === ',' && resumes(scene, at + 1)
    const next = closing ? at + 1 : asideEnd(scene, at)
    if (next <= at) break
    at = next
  }
  return at
}

/** What is said begins behind the comma that closes an aside. */
function resumes(scene: SpeechScene, at: number): boolean {
  return scene.tokens[at]?.conjoined === false && opensWords(scene, at)
}

function asideEnd(scene: SpeechScene, at: number): number {
  const { tokens } = scene
  const token = tokens[at]
  if (token === undefined) return at
  const date = scene.dateAt(at)
  if (date !== null) return date.to
  switch (token.text) {
    case ',':
      return asideEnd(scene, at + 1) > at + 1 || isComplement(tokens[at + 1]) || isAboutALoss(tokens, at + 1)
        ? at + 1
        : appositionEnd(scene, at)
    case '(':
      return bracketEnd(scene, at, ')')
    case '-':
      return bracketEnd(scene, at, '-')
    case 'ل':
      return tokens[at + 1]?.text === '"' ? bracketEnd(scene, at + 1, '"') : at
    case 'ردا':
    case 'تعليقا':
    case 'تعقيبا':
      return tokens[at + 1]?.text === 'علي' ? occasionEnd(scene, at + 2) : at
    case 'حتي':
      return /^(?:الان|اللحظه|الساعه)$/.test(tokens[at + 1]?.text ?? '') ? at + 2 : at
    case 'من':
    case 'ومن':
      return SIDEWAYS.has(tokens[at + 1]?.text ?? '') ? at + 2 : at
    case 'في':
    case 'وفي': {
      const day = scene.dateAt(at + 1)
      if (day !== null) return day.to
      return OCCASIONS.has(tokens[at + 1]?.stem ?? '') || OCCASIONS.has(tokens[at + 1]?.text ?? '')
        ? occasionEnd(scene, at + 2)
        : at
    }
  }
  if (hasRole(token, 'adverb') || IN_TURN.has(token.text) || token.text === 'بذلك') return at + 1
  // "على لسان الوزير": who says it, not where.
  if (token.text === 'علي' && tokens[at + 1]?.text === 'لسان') return at
  if (ASIDE_OPENERS.has(token.text) || IN_PLACES.has(token.text)) return occasionEnd(scene, at + 1)
  if (isAddressee(scene, at)) return addresseeEnd(scene, at)
  return at
}

/** "كشفت اللجنة، عن إصابة 96" */
function isAboutALoss(tokens: SpeechScene['tokens'], at: number): boolean {
  const loss = tokens[at + 1]
  return (
    tokens[at]?.text === 'عن' &&
    (loss?.lexeme.noun !== undefined || hasRole(loss, 'reach') || hasRole(loss, 'fell'))
  )
}

/** "لوكالة رويترز", "للصحفيين", "لمراسلنا": to whom it was said. */
export function isAddressee({ tokens, gazetteer }: SpeechScene, at: number): boolean {
  const token = tokens[at]
  if (token === undefined || !token.text.startsWith('ل')) return false
  if (token.text === 'ل') return tokens[at + 1]?.text === '"'
  const known = gazetteer.aliases.match(tokens, at)
  if (known?.proclitics === 'ل') return known.value.kind === 'agency'
  if (token.text.startsWith('لل') || TO_THEM.has(token.text)) return true
  const rest = token.text.slice(1)
  return MEDIA.has(rest) || MEDIA_NAMES.has(rest)
}

/** "، وهو ضابط متقاعد،", "، طلب عدم ذكر اسمه،": at the comma that closes it, where what is said begins behind that. */
function appositionEnd(scene: SpeechScene, at: number): number {
  const { tokens } = scene
  for (let to = at + 1; to < Math.min(tokens.length, at + LONGEST_APPOSITION); to++) {
    const token = tokens[to]
    if (token === undefined || isComplement(token)) return at
    if (token.text === ',') {
      const next = tokens[to + 1]?.text
      return isComplement(tokens[to + 1]) || next === 'عن' || isAddressee(scene, to + 1) ? to : at
    }
    if (/^[.:;؛؟!-]$/.test(token.text) || token.lexeme.verb || token.lexeme.noun) return at
    if (
      token.lexeme.say &&
      !token.definite &&
      !/دعي$/.test(token.text) &&
      !UNSAID.test(tokens[to - 1]?.text ?? '')
    )
      return at
  }
  return at
}

/** Before the letters of a verb of saying: "رفض ذكر اسمه". */
const UNSAID = /^(?:عدم|دون|رفض|رفضت|رفضوا|فضل|فضلت|طلب|طلبت)$/

const KNOWN_LISTENERS = /^لل(?:صحفيين|صحافيين|صحافه|اناضول|جزيره|عربيه)$/
const OF_THEIR_NAME = /^(?:برس|نت|نيوز|بي|سي|عربي|عربيه)$/

/** Behind whom it was said to; a name that is complete may stand before the speaker: "قال لفرانس برس سالم مراد". */
function addresseeEnd(scene: SpeechScene, at: number): number {
  const { tokens } = scene
  const text = tokens[at]?.text ?? ''
  const complete = KNOWN_LISTENERS.test(text) || TO_THEM.has(text) || MEDIA_NAMES.has(text.slice(1))
  if (!complete) return occasionEnd(scene, at + 1)
  let to = at + 1
  while (OF_THEIR_NAME.test(tokens[to]?.text ?? '')) to++
  return to
}

function bracketEnd({ tokens }: SpeechScene, at: number, close: string): number {
  for (let to = at + 1; to < Math.min(tokens.length, at + LONGEST_BRACKET); to++)
    if (tokens[to]?.text === close) return to + 1
  return at
}

/** Behind the words of an aside: what is said begins, or a mark stands there. */
function occasionEnd({ tokens, dateAt }: SpeechScene, from: number): number {
  let at = from
  while (at < Math.min(tokens.length, from + LONGEST_ASIDE)) {
    const token = tokens[at]
    if (token === undefined || isComplement(token)) break
    if (token.word.kind === 'mark') {
      if (token.text !== '"' || tokens[at + 2]?.text !== '"') break
      at += 3
      continue
    }
    const { lexeme } = token
    if (dateAt(at) !== null) {
      at++
      continue
    }
    if (
      !token.definite &&
      ((lexeme.say && !lexeme.say.object) || lexeme.noun || lexeme.verb || hasRole(token, 'support'))
    )
      break
    if (token.word.kind === 'digits' || /^[وف]?عن$/.test(token.text)) break
    at++
  }
  return at
}
