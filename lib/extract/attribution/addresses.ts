import { skipAsides } from './asides'
import { conjoined } from './shape'
import { readSpeaker } from './speaker'
import { SAYING, type SpeechAct, type SpeechScene } from './speech-act'

/** Openers, with and without a conjunction: to speak without telling of anything. */
export const ADDRESSING: ReadonlySet<string> = conjoined(
  ['طالب', 'دعا', 'ناشد', 'حث', 'وصف', 'رحب', 'اعرب', 'عبر', 'تعهد', 'توعد', 'هدد', 'تبني'].flatMap(verb => [
    verb,
    `${verb.replace(/[اي]$/, '')}ت`,
  ]),
)

/** "طالب المفوض بفتح تحقيق": he tells of no figure, and goes on speaking ("وأشار إلى أن …"). */
export function addresses(scene: SpeechScene, at: number): SpeechAct | null {
  if (!ADDRESSING.has(scene.tokens[at]?.text ?? '')) return null
  const speaker = readSpeaker(scene, skipAsides(scene, at + 1), 'office')
  return speaker && { ...SAYING, at, speaker, negated: true, to: speaker.to }
}
