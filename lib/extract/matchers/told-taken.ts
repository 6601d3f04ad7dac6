import { writtenLike } from '@/lib/arabic/spelling'
import type { CountPhrase } from '@/lib/extract/counts/count-phrase'
import { countsPeople } from '@/lib/extract/counts/people'
import { type Matcher, reading, type Scene } from '@/lib/extract/reading'
import { hasRole, type Token } from '@/lib/extract/token'
import { predicateAfter } from './predicate'
import { headBefore } from './told-many'
import { deedUpon } from './whom'

/** "الـ15 عاملا المختطفين", "السياح الأربعة الذين تم اختطافهم": their number has the article, for they are known. */
export const toldTaken: Matcher = {
  name: 'told-taken',
  match(scene, phrase) {
    const { tokens } = scene.sentence
    if (!phrase.definite || phrase.conjoined || phrase.quantity.kind !== 'number') return null
    if (phrase.quantity.value < 3 || !arePeople(tokens, phrase)) return null
    const to = takenBehind(scene, phrase)
    return to === null
      ? null
      : reading('told-taken', phrase, { outcomes: ['captured'], trigger: phrase.from, to })
  },
}

const MOST_ADJECTIVES = 2
const LONGEST_CLAUSE = 5

/** "الأربعة سياح", "السياح الأربعة" */
function arePeople(tokens: readonly Token[], phrase: CountPhrase): boolean {
  if (phrase.counted.kind === 'nothing')
    return headBefore(tokens, phrase.from) !== null || tokens.slice(phrase.to, phrase.to + 2).some(isRelative)
  return phrase.counted.kind === 'person' && countsPeople(phrase)
}

function takenBehind(scene: Scene, phrase: CountPhrase): number | null {
  const { tokens } = scene.sentence
  for (let at = phrase.to; at <= phrase.to + MOST_ADJECTIVES; at++) {
    const token = tokens[at]
    if (token === undefined) return null
    if (isRelative(token)) return clauseEnd(scene, phrase, at + 1)
    if (!token.definite || token.conjoined) return null
    const { victim } = token.lexeme
    if (victim !== undefined)
      return victim.outcome === 'captured' && victim.number !== 'one' && at === phrase.to ? at + 1 : null
  }
  return null
}

const isRelative = writtenLike(/^(?:الذين|اللواتي|اللاتي)$/)

/** Captors have an object right behind their verb: "الخمسة الذين اختطفوا السفينة". */
function clauseEnd(scene: Scene, phrase: CountPhrase, from: number): number | null {
  const { sentence, dated } = scene
  const { tokens } = sentence
  const whole = { ...phrase, to: from }
  // "الراهبات الـ12 اللواتي قام مسلحون بخطفهن"
  const deed = deedUpon(scene, whole)
  if (deed?.outcomes[0] === 'captured') return deed.to
  const predicate = predicateAfter(scene, whole)
  if (predicate?.outcomes.join() !== 'captured' || predicate.to - from > LONGEST_CLAUSE) return null
  const next = tokens[predicate.to]
  const closed = next === undefined || next.word.kind === 'mark' || dated(predicate.to)
  return closed || hasRole(next, 'preposition') || hasRole(next, 'adverb') || isWhen(next)
    ? predicate.to
    : null
}

const isWhen = writtenLike(/^(?:قبل|منذ|بعد|خلال|امس|علي|من|في|مع.*|هم|ب..+)$/)
