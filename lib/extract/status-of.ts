import type { ReportStatus } from '@/lib/schema/report'
import type { Reading } from './reading'
import type { Sentence } from './sentence'

/** How the text itself takes a figure. */
export function statusOf({ tokens }: Sentence, reading: Reading, denied: boolean): ReportStatus {
  if (denied) return 'denied'
  for (let at = reading.to; at < tokens.length; at++)
    if (
      /^(?:النهاييه|نهاييه)$/.test(tokens[at]?.text ?? '') &&
      /^(?:الحصيله|حصيله)$/.test(tokens[at - 1]?.text ?? '')
    )
      return 'provisional'
  return 'asserted'
}
