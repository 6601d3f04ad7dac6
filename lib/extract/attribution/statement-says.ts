import { skipAsides } from './asides'
import { opensWords } from './opens-words'
import { conjoined } from './shape'
import { readDocument } from './source'
import { SAYING, type SpeechAct, type SpeechScene } from './speech-act'

/** Openers, with and without a conjunction. */
export const STATING: ReadonlySet<string> = conjoined(['جاء', 'ورد', 'جاءت', 'وردت'])

/** "جاء في بيان لوزارة الدفاع أن", "ورد في التقرير": what stands in a statement is said by who issued it; "بيانا جاء فيه أن". */
export function statementSays(scene: SpeechScene, at: number): SpeechAct | null {
  const { tokens } = scene
  if (!STATING.has(tokens[at]?.text ?? '')) return null
  const inIt = /^(?:فيه|فيها)$/.test(tokens[at + 1]?.text ?? '')
  if (inIt) return opensWords(scene, at + 2) ? { ...SAYING, at, to: at + 2 } : null
  if (tokens[at + 1]?.text !== 'في') return null
  const speaker = readDocument(scene, at + 2)
  if (speaker === undefined) return null
  const to = skipAsides(scene, speaker?.to ?? at + 3)
  return opensWords(scene, to) ? { ...SAYING, at, speaker, impersonal: speaker === null, to } : null
}
