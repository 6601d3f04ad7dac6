import { writtenLike } from '@/lib/arabic/spelling'
import type { Reading, Scene } from '@/lib/extract/reading'
import type { Token } from '@/lib/extract/token'
import { readLeftUnsaid } from './left-unsaid'
import { readNobody, readNoLosses } from './no-losses'
import { readToldLosses } from './told-losses'

/** Losses without a number: said not to have happened, left unsaid, or said to have happened. */
export function readLosses(scene: Scene): Reading[] {
  const { tokens } = scene.sentence
  const found: Reading[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined || !(token.lexeme.verb || token.lexeme.loss || token.lexeme.victim)) continue
    if (isRead(scene, at) || isOfThem(tokens[at - 1])) continue
    const made =
      readNobody(tokens, at) ??
      (isLossNoun(tokens, at)
        ? (readNoLosses(tokens, at) ?? readLeftUnsaid(tokens, at) ?? readToldLosses(tokens, at))
        : null)
    if (made !== null) found.push(made)
  }
  return found
}

/** "العثور عليهم موتى": of those who have been told of. */
const isOfThem = writtenLike(/^عليه(?:م|ما|ن)$/)

function isRead({ readings }: Scene, at: number): boolean {
  return readings.some(({ from, to }) => from <= at && at < to)
}

function isLossNoun(tokens: readonly Token[], at: number): boolean {
  const { loss, victim } = tokens[at]?.lexeme ?? {}
  if (loss || victim?.number === 'many' || victim?.number === 'dual-or-many') return true
  const before = /^حال(?:ه|ات)$/.test(tokens[at - 1]?.text ?? '') ? at - 2 : at - 1
  if (victim === undefined) return false
  return (
    /^(?:اي|ايه)$/.test(tokens[before]?.text ?? '') ||
    (before < at - 1 && /^(?:توجد|يوجد|تسجل|يسجل|تسجيل)$/.test(tokens[before]?.text ?? ''))
  )
}
