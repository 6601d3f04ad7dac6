import { hasRole, type Token } from '@/lib/extract/token'
import { isAddressee, skipAsides } from './asides'
import { opensWords } from './opens-words'
import { bareOf } from './shape'
import { readSource } from './source'
import { readSpeaker, readSpeakerAfterLam } from './speaker'
import { SAYING, type SpeechAct, type SpeechScene } from './speech-act'
import { STATING } from './statement-says'
import { MEASURES } from './words'

/** "بحسب الشرطة", "وفق ما أعلنته الوزارة", "حسبما نقلت وكالة … عن …", "على ما قال", "كما أفاد". */
export function accordingTo(scene: SpeechScene, at: number): SpeechAct | null {
  const { tokens } = scene
  const token = tokens[at]
  if (token === undefined || token.definite) return null
  let next = at + 1
  if (/^(?:ما|لما|الي|عن)$/.test(tokens[next]?.text ?? '')) next++
  if (tokens[next]?.text === 'ما') next++
  if (next > at + 1 && STATING.has(tokens[next]?.text ?? '')) {
    next++
    if (tokens[next]?.text === 'في') next++
    else if (tokens[next]?.text === 'علي' && tokens[next + 1]?.text === 'لسان') next += 2
  }
  const say = tokens[next]?.lexeme.say
  if (token.stem === 'كما' && say === undefined) return null
  if (say !== undefined && say.form === 'verb') {
    next++
    while (
      /^(?:به|عنه|ذلك|بذلك|في|بها|عنها)$/.test(tokens[next]?.text ?? '') ||
      hasRole(tokens[next], 'adverb')
    )
      next++
    next = skipAsides(scene, next)
  }
  const own = pronounSource(scene, next)
  if (own) return { ...SAYING, at, reach: 'around', form: 'according-to', to: next + 1 }
  if (MEASURES.has(bareOf(tokens[next]?.text ?? ''))) return null
  const named = readSource(scene, next, 'anybody')
  // "وفقا لخدمة الطوارئ": a noun that no table has.
  const glued = named?.from === next && GOVERNING.test(token.stem) && isGlued(tokens[next])
  const speaker = glued ? (readSpeakerAfterLam(scene, next, 'anybody') ?? named) : named
  if (speaker === null) {
    if (say === undefined || token.stem === 'كما') return null
    return { ...SAYING, at, reach: 'around', form: 'according-to', to: next }
  }
  let to = skipAsides(scene, speaker.to)
  let source = null
  if ((speaker.media || say?.act === 'relay') && /^(?:عن|نقلا)$/.test(tokens[to]?.text ?? '')) {
    source = readSource(scene, tokens[to]?.text === 'نقلا' ? to + 2 : to + 1, 'anybody')
    to = source?.to ?? to
  }
  const announces = token.stem === 'كما' && source === null && !tokens[to]?.conjoined && opensWords(scene, to)
  return {
    ...SAYING,
    at,
    speaker,
    source,
    reach: announces ? 'after' : 'around',
    form: announces ? 'verb' : 'according-to',
    to,
  }
}

const GOVERNING = /^(?:وفقا|طبقا|وفاقا)$/

function isGlued(token: Token | undefined): boolean {
  return token?.known === false && /^ل[^ل]../.test(token.text)
}

/** "وفقا له", "بحسبها". */
function pronounSource(scene: SpeechScene, at: number): boolean {
  const text = scene.tokens[at]?.text ?? ''
  return /^(?:له|لها|لهم|لهما)$/.test(text) && isAddressee(scene, at)
}

/** "على لسان", "على ما قال", "على حد قول". */
export function inTheWordsOf(scene: SpeechScene, at: number): SpeechAct | null {
  const { tokens } = scene
  const second = tokens[at + 1]?.text ?? ''
  let next = at + 2
  if (second === 'حد') next++
  else if (second === 'ما' && tokens[next]?.lexeme.say !== undefined) next++
  else if (second !== 'لسان') return null
  const speaker = readSpeaker(scene, skipAsides(scene, next), 'anybody')
  if (speaker === null)
    return second === 'حد' ? { ...SAYING, at, reach: 'around', form: 'according-to', to: next } : null
  return {
    ...SAYING,
    at,
    speaker,
    reach: 'around',
    form: 'according-to',
    to: speaker.to,
  }
}
