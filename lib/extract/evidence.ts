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
    prefix: lastWords(body.slice(span.start, start)),
    suffix: firstWords(body.slice(end, span.end)),
  }
}

function lastWords(text: string): string {
  if (text.length <= CONTEXT) return text
  const tail = text.slice(text.length - CONTEXT)
  const blank = tail.search(/\s/)
  return blank < 0 ? '' : tail.slice(blank + 1)
}

function firstWords(text: string): string {
  if (text.length <= CONTEXT) return text
  const head = text.slice(0, CONTEXT)
  let blank = head.length - 1
  while (blank >= 0 && /\S/.test(head.charAt(blank))) blank--
  return head.slice(0, Math.max(blank, 0))
}
