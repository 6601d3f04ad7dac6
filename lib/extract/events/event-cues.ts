import type { Gazetteer } from '@/lib/extract/gazetteer'
import type { Token } from '@/lib/extract/token'
import type { Event } from '@/lib/schema/event'

/** Words that point at an event. Token indexes, `to` exclusive. */
export interface EventCue {
  readonly event: Event
  readonly from: number
  readonly to: number
}

/** Every cue of a sentence, left to right. */
export function readCues(tokens: readonly Token[], { cues }: Gazetteer): EventCue[] {
  const found: EventCue[] = []
  for (let from = 0; from < tokens.length; from++) {
    const cue = cues.match(tokens, from)
    if (cue !== null) found.push({ event: cue.value, from, to: cue.to })
  }
  return found
}
