import type { ArticleReader } from '@/lib/extract/article/article-text'
import type { Reading } from '@/lib/extract/reading'
import type { Sentence } from '@/lib/extract/sentence'
import type { Token } from '@/lib/extract/token'
import type { ReportStatus } from '@/lib/schema/report'
import { isPresumed } from './presumed'
import { isProvisional, makesProvisional } from './provisional'
import { isRevised } from './revised'

/**
 * How the text itself takes a figure. What is denied or outdated is that before anything else; who merely "claims" a
 * figure asserts it, whichever side it is.
 */
export function statusOf(
  reader: ArticleReader,
  sentence: Sentence,
  reading: Reading,
  denied: boolean,
): ReportStatus {
  if (denied) return 'denied'
  if (isRevised(sentence, reading)) return 'revised'
  if (isPresumed(sentence, reading)) return 'presumed'
  return isProvisional(sentence, reading) || isMadeProvisional(reader, sentence) ? 'provisional' : 'asserted'
}

function tellsFigure({ word, lexeme: { verb, noun, victim } }: Token): boolean {
  return word.kind === 'digits' || verb !== undefined || noun !== undefined || victim !== undefined
}

const FARTHEST = 3

/** One of the next sentences says it of the toll, before any other figure. */
function isMadeProvisional(reader: ArticleReader, { index }: Sentence): boolean {
  for (let at = index + 1; at <= index + FARTHEST; at++) {
    const next = reader.sentence(at)
    if (next === null) return false
    if (makesProvisional(next)) return true
    if (next.tokens.some(tellsFigure)) return false
  }
  return false
}
