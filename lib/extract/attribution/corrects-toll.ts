import { hasRole } from '@/lib/extract/token'
import { skipAsides } from './asides'
import { readSpeaker } from './speaker'
import { SAYING, type SpeechAct, type SpeechScene } from './speech-act'

const CORRECTING = /^[وف]?(?:صحح|رفع|خفض|عدل|راجع)ت?$/

/** "صححت الشرطة الحصيلة إلى 19": whoever changes the toll says the new one. */
export function correctsToll(scene: SpeechScene, at: number): SpeechAct | null {
  if (!CORRECTING.test(scene.tokens[at]?.text ?? '')) return null
  const speaker = readSpeaker(scene, skipAsides(scene, at + 1), 'office')
  if (speaker === null) return null
  const toll = [speaker.to - 1, speaker.to].find(index => hasRole(scene.tokens[index], 'total'))
  return toll === undefined ? null : { ...SAYING, at, speaker, to: toll }
}
