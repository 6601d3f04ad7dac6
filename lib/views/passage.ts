import { showControls } from '@/lib/i18n/bidi'
import type { Evidence } from '@/lib/schema/report'

/** A quotation in its sentence, as text for showing: whatever controls it holds are made visible. */
export interface Passage {
  before: string
  quote: string
  after: string
}

export function passageOf(evidence: Evidence): Passage {
  return {
    before: showControls(evidence.prefix),
    quote: showControls(evidence.quote),
    after: showControls(evidence.suffix),
  }
}
