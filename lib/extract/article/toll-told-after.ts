import type { Reading } from '@/lib/extract/reading'
import type { Sentence } from '@/lib/extract/sentence'
import { hasRole } from '@/lib/extract/token'

const THE_TOLL = /^[وف]?(?:الحصيله|المحصله|حصيلتهم|حصيلتها|حصيلته)$/

/** "قتل 60 شخصا. وفي وقت لاحق ارتفعت الحصيلة إلى 77": of what the toll is, the sentence before says. */
export function tollToldAfter(read: readonly Reading[], whole: Reading): Reading[] {
  return read.flatMap(reading =>
    reading.rule === 'toll' ? [{ ...reading, outcomes: whole.outcomes, scope: 'cumulative' as const }] : [],
  )
}

/** Whether it is worth looking for one. */
export function mayTellToll({ tokens }: Sentence): boolean {
  return tokens.some(({ text }) => THE_TOLL.test(text)) && tokens.some(token => hasRole(token, 'reach'))
}
