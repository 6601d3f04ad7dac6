import { skipAsides } from './asides'
import { opensWords } from './opens-words'
import { conjoined, pointsBack } from './shape'
import { readSpeaker } from './speaker'
import { SAYING, type SpeechAct, type SpeechScene } from './speech-act'
import { subjectUpTo } from './subject-in-front'
import { DENYING_NOUNS, SAYING_NOUNS } from './words'

const BY_SAYING: ReadonlySet<string> = new Set(['بالاعلان', 'بالتاكيد', 'بالكشف', 'بالحديث'])

/** Openers, with what may be written onto them. */
export const NAMING: ReadonlySet<string> = new Set([
  ...BY_SAYING,
  ...conjoined([...SAYING_NOUNS, ...DENYING_NOUNS].flatMap(noun => [noun, `ب${noun}`, `ل${noun}`])),
])

/** "بعد إعلان الجيش مقتل 5", "تأكيدها سقوط 3", "سارعت إلى نفي ذلك": a verbal noun of saying with who says it. */
export function nounOfSaying(scene: SpeechScene, at: number): SpeechAct | null {
  const { tokens } = scene
  const token = tokens[at]
  if (token === undefined) return null
  // "مكتفية بالإعلان عن مقتل 93": whoever was spoken of says so.
  if (BY_SAYING.has(token.text)) {
    const to = skipAsides(scene, at + 1)
    return opensWords(scene, to) ? { ...SAYING, at, to } : null
  }
  if (token.definite) return null
  const word = token.text.replace(/^[وف]?[بل]?(?=ا|ت|ن)/, '')
  const act = DENYING_NOUNS.has(word) ? 'deny' : 'say'
  if (act === 'say' && !SAYING_NOUNS.has(word)) return null
  if (act === 'deny' && tokens[at - 1]?.text === 'الي' && pointsBack(tokens, at + 1)) {
    const denier = subjectUpTo(scene, at - 2)
    return denier === null || denier === 'nobody' ? null : { ...SAYING, at, act, speaker: denier, to: at + 1 }
  }
  if (/(?:ه|ها|هم)$/.test(word)) {
    const to = skipAsides(scene, at + 1)
    return opensWords(scene, to) ? { ...SAYING, at, act, feminine: word.endsWith('ها'), to } : null
  }
  const speaker = readSpeaker(scene, at + 1, 'office')
  if (speaker === null) return null
  const to = skipAsides(scene, speaker.to)
  if (!opensWords(scene, to)) return null
  return { ...SAYING, at, act, speaker, to }
}
