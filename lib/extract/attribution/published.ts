import type { Token } from '@/lib/extract/token'
import { skipAsides } from './asides'
import { cited } from './cited'
import { bareOf } from './shape'
import { readSpeaker } from './speaker'
import type { SpeechAct, SpeechScene, VerbAlone } from './speech-act'
import { isRelative, subjectUpTo } from './subject-in-front'
import { DOCUMENTS } from './words'

const FARTHEST_HEAD = 7

/** "حصيلة أعلنتها الشرطة": what has been published governs the sentence around it. */
export function published(
  scene: SpeechScene,
  at: number,
  behind: number,
  shared: VerbAlone,
): SpeechAct | null {
  const relative = isRelative(scene.tokens[at - 1])
  const speaker = readSpeaker(scene, skipAsides(scene, behind), 'anybody') ?? subjectUpTo(scene, at)
  if (speaker === null || speaker === 'nobody') return null
  const { source, to } = cited(scene, Math.max(speaker.to, behind), shared.act === 'relay' ? 'anybody' : null)
  const negated = shared.negated || (relative && !isOfFigures(scene.tokens, at))
  return { ...shared, speaker, source, reach: 'around', form: 'according-to', to, negated }
}

/** "الحصيلة التي أعلنتها", not "الخطة التي أعلنها". */
function isOfFigures(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - FARTHEST_HEAD), at)
    .some(
      ({ text, lexeme }) =>
        DOCUMENTS.has(bareOf(text)) ||
        lexeme.roles?.has('total') ||
        lexeme.victim !== undefined ||
        lexeme.noun !== undefined ||
        lexeme.loss === true,
    )
}
