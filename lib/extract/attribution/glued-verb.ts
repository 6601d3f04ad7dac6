import { skipAsides } from './asides'
import { opensWords } from './opens-words'
import { readSpeaker } from './speaker'
import { SAYING, type SpeechAct, type SpeechScene } from './speech-act'

/** A verb of saying that no blank parts from the word before: "وكالة المرفأأعلن الجيش". */
export function isGluedVerb(text: string): boolean {
  return /^.{3,}(?:اعلنت?|افادت?|اكدت?)$/.test(text)
}

export function gluedVerb(scene: SpeechScene, at: number): SpeechAct | null {
  const speaker = readSpeaker(scene, skipAsides(scene, at + 1), 'office')
  if (speaker === null) return null
  const to = skipAsides(scene, speaker.to)
  return opensWords(scene, to) ? { ...SAYING, at, speaker, to } : null
}
