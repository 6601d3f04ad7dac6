import { writtenLike } from '@/lib/arabic/spelling'
import { hasRole, type Token } from '@/lib/extract/token'
import { skipAsides } from './asides'
import { rootOf } from './shape'
import { documentEnd, readDocument } from './source'
import { readSpeaker, type Speaker } from './speaker'
import type { SpeechScene } from './speech-act'
import { OBJECT_FIRST, RUMOURS } from './words'

const FARTHEST_SUBJECT = 14
const FARTHEST_ANTECEDENT = 10
const isLatest = writtenLike(/^(?:اخر|احدث|اول)$/)
const isStop = writtenLike(/^[.;:؟!]$/)
export const isRelative = writtenLike(/^(?:التي|الذي|الذين|اللذين|اللذان)$/)

/** The subject that stands before its verb: "وزارة الصحة تعلن", "وكان الجيش قد أعلن", "التي" between them or not. */
export function subjectUpTo(scene: SpeechScene, at: number): Speaker | 'nobody' | null {
  const { tokens } = scene
  const objectFirst = OBJECT_FIRST.has(rootOf(tokens[at])) && tokens[at + 1]?.text !== 'عن'
  for (let from = at - 1; from >= Math.max(0, at - FARTHEST_SUBJECT); from--) {
    const token = tokens[from]
    if (token === undefined || isStop(token)) return null
    if (!opensPhrase(tokens, from)) {
      const antecedent = at - from <= FARTHEST_ANTECEDENT ? antecedentAt(scene, from, at) : null
      if (antecedent !== null) return antecedent
      continue
    }
    // "وكانت آخر حصيلة أفادت"
    const head = isLatest(token) ? from + 1 : from
    const document = tokens[head]?.lexeme.say === undefined ? readDocument(scene, head) : undefined
    if (document === null && skipLinks(scene, documentEnd(scene, head)) >= at) return 'nobody'
    const speaker =
      document ??
      readSpeaker(
        scene,
        from,
        (isAfterThat(tokens[from - 1]) && !objectFirst) || isTitled(scene, from, at) ? 'anybody' : 'office',
      )
    if (speaker !== null && speaker.to <= at && skipLinks(scene, speaker.to) >= at) return speaker
  }
  return null
}

/** "روريتانيا تعلن مقتل 6": a headline begins with whoever says it. */
function isTitled({ heading, tokens }: SpeechScene, from: number, at: number): boolean {
  return heading && from === 0 && at <= LONGEST_TITLE && tokens[at]?.lexeme.say?.imperfect === true
}

const LONGEST_TITLE = 3

/** "من هيئة المناجم التي تقول إن", "تقارير تحدثت عن": whom the verb is said of in a relative clause. */
function antecedentAt(scene: SpeechScene, from: number, at: number): Speaker | null {
  const { tokens } = scene
  const verb = tokens[at]
  const relative = isRelative(tokens[at - 1])
  // "أصدرت الوزارة بيانا أوضحت فيه": an object is no subject.
  if (verb?.conjoined || (!relative && (tokens[from]?.definite || tokens[from]?.text.endsWith('ا'))))
    return null
  // "مسؤول في مستشفى المدينة أكد": where he works.
  if (!relative && tokens[from - 1]?.text === 'في') return null
  const document = readDocument(scene, from)
  const speaker = document === undefined ? readSpeaker(scene, from, 'office') : document
  if (document && !relative && !RUMOURS.has(document.head)) return null
  if (!speaker) return null
  const end = relative ? at - 1 : at
  if (speaker.to === end) return speaker
  // "عضو مجلس": of a chain of nouns the first.
  const isFirst = tokens[from - 1]?.lexeme.office !== true
  return relative && isFirst && isNamedBetween(tokens, speaker.to, end) ? speaker : null
}

/** "عضو المجلس، سالم مراد، الذي قال": the name between commas. */
function isNamedBetween(tokens: readonly Token[], from: number, to: number): boolean {
  return (
    to - from > 2 &&
    tokens[from]?.text === ',' &&
    tokens[to - 1]?.text === ',' &&
    tokens.slice(from + 1, to - 1).every(({ word, lexeme }) => word.kind === 'letters' && !lexeme.say)
  )
}

function opensPhrase(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1]
  return (
    before === undefined ||
    before.word.kind === 'mark' ||
    tokens[from]?.conjoined === true ||
    isAfterThat(before) ||
    hasRole(before, 'contrast') ||
    opensClause(before)
  )
}

const opensClause = writtenLike(/^(?:اما|وكان|وكانت|كان|كانت|فيما|بينما|حين|وقت|كما|غير|لكن|ولكن|سابق)$/)
const isAfterThat = writtenLike(/^[وفل]?[بل]?(?:ان|لكن|كان|كانت)$/)

function skipLinks(scene: SpeechScene, from: number): number {
  let at = skipAsides(scene, from)
  while (/^(?:قد|كان|كانت|التي|الذي|الذين|وقد|كانوا|,)$/.test(scene.tokens[at]?.text ?? ''))
    at = skipAsides(scene, at + 1)
  return at
}
