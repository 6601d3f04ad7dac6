import { hasRole } from '@/lib/extract/token'
import { skipAsides } from './asides'
import { conjoined } from './shape'
import { readSpeaker } from './speaker'
import { SAYING, type SpeechAct, type SpeechScene } from './speech-act'

export const CORRECTING: ReadonlySet<string> = conjoined(
  ['صحح', 'رفع', 'خفض', 'عدل', 'راجع'].flatMap(verb => [verb, `${verb}ت`]),
)

/** "صححت الشرطة الحصيلة إلى 19": whoever changes the toll says the new one. */
export function correctsToll(scene: SpeechScene, at: number): SpeechAct | null {
  if (!CORRECTING.has(scene.tokens[at]?.text ?? '')) return null
  const speaker = readSpeaker(scene, skipAsides(scene, at + 1), 'office')
  if (speaker === null) return null
  const toll = [speaker.to - 1, speaker.to].find(index => hasRole(scene.tokens[index], 'total'))
  return toll === undefined ? null : { ...SAYING, at, speaker, to: toll }
}
