import { skipAsides } from './asides'
import { readDocument } from './source'
import { readSpeaker } from './speaker'
import { SAYING, type SpeechAct, type SpeechScene } from './speech-act'

/** "عاجل | الجيش:". */
const LABELS = /^(?:عاجل|خاص|فيديو|بالفيديو|تحديث|متابعه)$/

const PLACES = /^(?:محافظه|ولايه|مدينه|منطقه|بلديه|اقليم|مقاطعه)$/

/** "الدفاع المدني: 14 قتيلا": who speaks stands before a colon at the start. */
export function titleBefore(scene: SpeechScene): SpeechAct | null {
  if (!scene.tokens.some(({ text }) => text === ':')) return null
  const letters = scene.tokens.findIndex(token => token.word.kind === 'letters')
  if (letters < 0 || letters > 2) return null
  const first = LABELS.test(scene.tokens[letters]?.text ?? '') ? letters + 2 : letters
  const speaker = readDocument(scene, first) ?? readSpeaker(scene, first, 'office')
  // "محافظة الجنوب: 15 قتيلا" tells where.
  if (speaker === null || PLACES.test(scene.tokens[speaker.from]?.text ?? '')) return null
  const behind = scene.tokens[speaker.to]?.text === '"' ? speaker.to + 1 : speaker.to
  const colon = skipAsides(scene, behind)
  if (scene.tokens[colon]?.text !== ':') return null
  return { ...SAYING, at: 0, speaker, form: 'title', to: colon + 1 }
}

/** "مقتل 70 في قصف - حاكم المنطقة": who speaks stands at the end of a heading. */
export function titleAfter(scene: SpeechScene): SpeechAct | null {
  const { tokens, heading } = scene
  if (!heading) return null
  const mark = tokens.findLastIndex(({ text }) => text === '-' || text === ':' || text === '(')
  if (mark < 3) return null
  const speaker = readSpeaker(scene, mark + 1, 'office')
  const end = tokens[mark]?.text === '(' ? tokens.length - 1 : tokens.length
  if (speaker === null || speaker.to < end) return null
  return { ...SAYING, at: mark, speaker, reach: 'before', form: 'title', to: tokens.length }
}
