import { CharacterClass, CLASS_OF } from '@/lib/arabic/characters'
import type { Evidence } from '@/lib/schema/report'
import type { Reading } from './reading'
import type { Sentence } from './sentence'

/** UTF-16 code units of context on each side of a quote, at most. */
const CONTEXT = 240

/** The quote of a reading with the rest of its sentence around it. */
export function evidenceOf({ body, tokens, span }: Sentence, reading: Reading): Evidence {
  const start = tokens[reading.from]?.word.start ?? span.start
  const end = Math.max(tokens[reading.to - 1]?.word.end ?? start, start + 1)
  return passageOf(body, span, start, end)
}

/** The passage of a body from `start` to `end`, in the sentence that it stands in. */
export function passageOf(
  body: string,
  span: { start: number; end: number },
  start: number,
  end: number,
): Evidence {
  return {
    quote: body.slice(start, end),
    start,
    end,
    prefix: lastWords(body, span.start, start),
    suffix: firstWords(body, end, span.end),
  }
}

function lastWords(body: string, from: number, to: number): string {
  let start = from
  if (to - from > CONTEXT) {
    start = to - CONTEXT
    while (start < to && !isBlank(body, start)) start++
    start = Math.min(start + 1, to)
  }
  return body.slice(start, to)
}

function firstWords(body: string, from: number, to: number): string {
  let end = to
  if (to - from > CONTEXT) {
    end = from + CONTEXT - 1
    while (end > from && !isBlank(body, end)) end--
  }
  return body.slice(from, end)
}

/** What ends a word and may be left out at the edge of a passage. */
function isBlank(body: string, at: number): boolean {
  const group = CLASS_OF[body.charCodeAt(at)]
  return (group === CharacterClass.space || group === CharacterClass.format) && /\s/.test(body.charAt(at))
}
