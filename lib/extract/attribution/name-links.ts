import type { Token } from '@/lib/extract/token'
import { isClosed } from './closed-word'
import { bareOf } from './shape'
import type { SpeechScene } from './speech-act'
import { MEDIA, OCCASIONS, SIDEWAYS } from './words'

const LONGEST_NAME = 8

/** A name in quotation marks or brackets: "حركة «النور»", "( النور )". */
export function quotedNameEnd(tokens: readonly Token[], at: number): number | null {
  const open = tokens[at]?.text
  if (open !== '"' && open !== '(') return null
  const close = open === '"' ? '"' : ')'
  for (let to = at + 1; to <= Math.min(tokens.length - 1, at + LONGEST_NAME); to++) {
    if (tokens[to]?.text === close) return to > at + 1 ? to + 1 : null
    const { kind } = tokens[to]?.word ?? {}
    // «اليوم السابع»
    // “إيه.بي.إيه”
    if (tokens[to]?.text === '.' && tokens[to]?.word.glued && tokens[to + 1]?.word.glued) continue
    const today = tokens[to]?.text === 'اليوم'
    if (kind === 'mark' || (kind === 'digits' && close === ')') || (isClosed(tokens[to]) && !today))
      return null
  }
  return null
}

/** Behind a preposition and the word that it governs, where both belong to the noun phrase; null where they do not. */
export function nameLinkEnd(scene: SpeechScene, from: number, at: number, complete: boolean): number | null {
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
