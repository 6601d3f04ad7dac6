import { skipAsides } from './asides'
import { opensWords } from './opens-words'
import { conjoined } from './shape'
import { readSource } from './source'
import { readSpeaker } from './speaker'
import { SAYING, type SpeechAct, type SpeechScene } from './speech-act'

/** Openers, with and without a conjunction. */
export const LEARNING: ReadonlySet<string> = conjoined(['علم', 'علمت', 'تلقت', 'تلقي', 'تبين', 'اتضح'])

/** "تلقت الوزارة 1550 بلاغا عن مفقودين". */
function isCountOfReports({ tokens }: SpeechScene, at: number): boolean {
  return tokens[at]?.word.kind === 'digits' && /^(?:بلاغا?|بلاغات)$/.test(tokens[at + 1]?.text ?? '')
}

/** "علمت الصحيفة من مصدر أن", "علم لدى الدرك أن": who is learnt from says it. */
export function learntFrom(scene: SpeechScene, at: number): SpeechAct | null {
  const { tokens } = scene
  if (!LEARNING.has(tokens[at]?.text ?? '')) return null
  const counting = readSpeaker(scene, at + 1, 'office')
  if (counting !== null && isCountOfReports(scene, counting.to))
    return { ...SAYING, at, speaker: counting, to: counting.to }
  for (let from = at + 1; from <= at + 4; from++) {
    if (!/^(?:من|لدي)$/.test(tokens[from]?.text ?? '')) continue
    const speaker = readSource(scene, from + 1, 'office')
    const to = speaker === null ? from : skipAsides(scene, speaker.to)
    return speaker !== null && opensWords(scene, to) ? { ...SAYING, at, speaker, to } : null
  }
  return null
}
