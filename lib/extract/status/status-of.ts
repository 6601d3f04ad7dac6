import type { ArticleReader } from '@/lib/extract/article/article-text'
import type { Reading } from '@/lib/extract/reading'
import type { Sentence } from '@/lib/extract/sentence'
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
  const next = reader.sentence(sentence.index + 1)
  const provisional = isProvisional(sentence, reading) || (next !== null && makesProvisional(next))
  return provisional ? 'provisional' : 'asserted'
}
