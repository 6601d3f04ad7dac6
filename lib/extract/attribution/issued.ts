import { skipAsides } from './asides'
import { bareOf } from './shape'
import { readSpeaker } from './speaker'
import { SAYING, type SpeechAct, type SpeechScene } from './speech-act'
import { DOCUMENTS } from './words'

/** Documents in the forms that `bareOf` takes apart. */
export const ISSUING: ReadonlySet<string> = new Set(
  [...DOCUMENTS].flatMap(noun => ['', 'ال', 'وال', 'فال', 'لل', 'بال'].map(article => `${article}${noun}`)),
)

const ISSUED = /^(?:ال)?(?:صادر|صادره|مقدم|مقدمه|معلن|معلنه|منشور|منشوره)$/
const NEAR = 4

/** "الحصيلة الرسمية المقدمة من الحكومة": what a document tells is said by who issued it. */
export function issuedBy(scene: SpeechScene, at: number): SpeechAct | null {
  const { tokens } = scene
  if (!DOCUMENTS.has(bareOf(tokens[at]?.text ?? ''))) return null
  for (let issued = at + 1; issued <= at + NEAR; issued++) {
    const token = tokens[issued]
    if (token === undefined || token.word.kind === 'mark') return null
    if (!ISSUED.test(token.text)) continue
    const behind = skipAsides(scene, issued + 1)
    if (!/^(?:عن|من)$/.test(tokens[behind]?.text ?? '')) return null
    const speaker = readSpeaker(scene, behind + 1, 'anybody')
    return speaker && { ...SAYING, at, speaker, reach: 'around', form: 'according-to', to: speaker.to }
  }
  return null
}
